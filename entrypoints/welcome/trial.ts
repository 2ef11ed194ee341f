/** The glossary at work on a part of this page, with the same storage as everywhere. */
import { decodeIndex } from '../../core/index-format.ts';
import { DEFAULTS, type Settings } from '../../core/settings.ts';
import { ensureGlossary, getEntry } from '../../platform/glossary.ts';
import { addKnown, indexItem, savedItem } from '../../platform/storage.ts';
import { toggleSaved } from '../../platform/study.ts';
import { createCard } from '../content/card/card-controller.ts';
import { type Page, startPage } from '../content/page.ts';

/** Undefined where the glossary cannot be read, or the signal came first. */
export async function startTrial(part: HTMLElement, settings: () => Settings, signal: AbortSignal): Promise<Page | undefined> {
  await ensureGlossary();
  const index = decodeIndex(await indexItem.getValue());
  let saved: ReadonlySet<string> = new Set(await savedItem.getValue());
  if (!index || signal.aborted) return undefined;
  const page = startPage(part, {
    index,
    // everything is marked here, whatever is chosen: there is something to try
    settings: () => ({ ...settings(), density: DEFAULTS.density, audience: DEFAULTS.audience, categoriesOff: [] }),
    known: () => new Set(),
    saved: () => saved,
    getEntry,
    toggleSaved: (id, met) => toggleSaved(id, met, Date.now()),
    markKnown: addKnown,
    openInGuide: (id) => void open(`/guide.html#/glossary/${id}`, '_blank', 'noopener'),
    loadCard: async () => createCard,
    shadowOf: (element) => element.shadowRoot,
    isReal: ({ isTrusted }) => isTrusted,
    rules: () => '',
    onChange: () => {},
    onLook: () => {},
    onRoot: () => {},
  });
  const unwatch = savedItem.watch((ids) => {
    saved = new Set(ids);
    page.update();
  });
  signal.addEventListener('abort', () => {
    unwatch();
    page.stop();
  });
  return page;
}
