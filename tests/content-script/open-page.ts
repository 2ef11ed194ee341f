/** Opens a bare page with the glossary at work, and tells when everything that the page asked for is done. */
import { onTestFinished, vi } from 'vitest';
import type { Entry } from '../../core/entry.ts';
import { readSettings, type Settings } from '../../core/settings.ts';
import { createCard } from '../../entrypoints/content/card/card-controller.ts';
import { type Page, type PageWorld, startPage } from '../../entrypoints/content/page.ts';
import { ENTRIES, INDEX } from './glossary.ts';

interface Scheduler {
  postTask(run: () => void, options: object): Promise<unknown>;
}

/** Slices of work that are still to come. */
const pending = new Set<Promise<unknown>>();
const { scheduler } = globalThis as unknown as { scheduler: Scheduler };
const postTask = scheduler.postTask.bind(scheduler);
scheduler.postTask = (run, options) => {
  const task = postTask(run, options);
  pending.add(task);
  const done = (): void => void pending.delete(task);
  task.then(done, done);
  return task;
};

/** Resolves when all that the page has changed is read. */
export async function settled(): Promise<void> {
  // the page's records come first
  await Promise.resolve();
  await Promise.resolve();
  while (pending.size) await Promise.allSettled(pending);
}

/** Resolves when one more slice of work is done. */
export async function nextSlice(): Promise<void> {
  await Promise.allSettled(pending);
}

/** The document's body with this content; as it was after the test. */
export function setBody(html: string): HTMLElement {
  const { body, documentElement } = document;
  body.innerHTML = html;
  onTestFinished(() => {
    for (const element of [document.body, documentElement])
      for (const { name } of [...element.attributes]) if (name !== 'style') element.removeAttribute(name);
    document.body.innerHTML = '';
    scrollTo(0, 0);
  });
  return body;
}

export interface OpenedPage {
  page: Page;
  world: PageWorld;
  settings: Settings;
  known: Set<string>;
  saved: Set<string>;
  /** Entry → how often it is marked, in reading order. */
  counts(): Record<string, number>;
}

/** Sets the body's content and starts the glossary on it. */
export function startOn(html: string, changed: Partial<Settings> = {}): OpenedPage {
  setBody(html);
  const settings = { ...readSettings({}), hoverDelay: 20, ...changed };
  const known = new Set<string>();
  const saved = new Set<string>();
  const world: PageWorld = {
    index: INDEX,
    settings: () => settings,
    known: () => known,
    saved: () => saved,
    getEntry: vi.fn(async (id: string): Promise<Entry | null> => ENTRIES.find((entry) => entry.id === id) ?? null),
    toggleSaved: vi.fn(async () => {}),
    markKnown: vi.fn(async () => {}),
    openInGuide: vi.fn(),
    loadCard: vi.fn(async () => createCard),
    shadowOf: (element) => element.shadowRoot,
    // made up by the tests
    isReal: () => true,
    rules: () => '::highlight(pain-gloss) { text-decoration: underline dotted; }',
    onChange: vi.fn(),
    onLook: vi.fn(),
    onRoot: vi.fn(),
  };
  const page = startPage(document.body, world);
  onTestFinished(() => page.stop());
  return {
    page,
    world,
    settings,
    known,
    saved,
    counts: () => Object.fromEntries(page.list().terms.map(({ id, count }) => [id, count])),
  };
}

/** The same, when all of it is read. */
export async function openPage(html: string, changed: Partial<Settings> = {}): Promise<OpenedPage> {
  const opened = startOn(html, changed);
  await settled();
  return opened;
}

export function $<T extends Element = HTMLElement>(selector: string): T {
  const element = document.querySelector<T>(selector);
  if (!element) throw new Error(`the test page has no ${selector}`);
  return element;
}

/** The texts that are painted under a highlight's name, in the order of the page. */
export function painted(name = 'pain-gloss'): string[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  });
  ranges.sort((a, b) =>
    a.startContainer.getRootNode() === b.startContainer.getRootNode() ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0,
  );
  return ranges.map((range) => range.toString());
}
