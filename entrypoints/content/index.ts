/** The content script: ties a page to storage and messages. The only file in this folder that touches the platform. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import './highlights.css';
import { decodeIndex, type Index } from '../../core/index-format.ts';
import { lookRules } from '../../core/mark-looks.ts';
import { changedSettings, readSettings, type Settings } from '../../core/settings.ts';
import { isSiteOn, withSite } from '../../core/sites.ts';
import { answerCount } from '../../platform/badge.ts';
import { answerAsPage, askBackground } from '../../platform/messages.ts';
import { isConnected, isPrivate, shadowOf, topHost } from '../../platform/page-context.ts';
import { answerPopup, type FrameState } from '../../platform/page-port.ts';
import { addKnown, hiddenItem, indexItem, indexKeyItem, knownItem, savedItem, settingsItem } from '../../platform/storage.ts';
import { toggleSaved } from '../../platform/study.ts';
import rules from './highlights.css?inline';
import { languageOf, readsLanguage } from './language.ts';
import type { CreateCard } from './late-card.ts';
import { type Page, startPage } from './page.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // an older script of ours hears an event of the document; a message would reach the page's own listeners
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // a drawing or data; a page's script may have taken the root away for a while
    if (document.documentElement && !(document.documentElement instanceof HTMLElement)) return;
    // before anything is waited for: a page that does not answer would be given a second script
    const stopLiving = answerAsPage({ alive: () => true as const });
    const host = topHost();
    const stored = await Promise.all([settingsItem.getValue(), knownItem.getValue(), savedItem.getValue(), hiddenItem.getValue()]);
    let settings: Settings = readSettings(stored[0]);
    let known: ReadonlySet<string> = new Set(stored[1]);
    let saved: ReadonlySet<string> = new Set(stored[2]);
    let hidden = stored[3];
    let index: Index | undefined;
    let page: Page | undefined;
    let root: Element | undefined = document.documentElement;
    /** The shadow root that was last seen to hold a password field. */
    let guarded: ShadowRoot | undefined;
    let waking: ReturnType<typeof setTimeout> | undefined;
    function wake(delay: number): void {
      clearTimeout(waking);
      waking = setTimeout(() => void apply(), delay);
    }
    const waker = new MutationObserver(() => wake(WAKE));
    let counting: ReturnType<typeof setTimeout> | undefined;
    /** The terms that the badge was last told of. */
    let counted: string | undefined;
    const entries = new Map<string, ReturnType<typeof fetchEntry>>();

    const fetchEntry = (id: string) => askBackground('entry', { id });
    /** Asked for when the pointer nears a term, used when the card opens. */
    function getEntry(id: string): ReturnType<typeof fetchEntry> {
      let entry = entries.get(id);
      if (!entry) {
        entry = fetchEntry(id).catch(() => {
          endIfOrphaned();
          return null;
        });
        entries.set(id, entry);
        // what was not there may be there the next time
        void entry.then((found) => found || entries.delete(id));
      }
      return entry;
    }

    /** Ends this script where the extension was turned off or removed under the page: nothing tells it that. */
    const endIfOrphaned = (): boolean => ctx.isInvalid;

    const isOn = (): boolean => !hidden && isSiteOn(settings, host);

    /** Why this page stays unmarked although its site is on. */
    function quiet(): FrameState['quiet'] {
      if (asksForPassword(document) || (guarded?.isConnected && asksForPassword(guarded))) return 'password';
      const { documentElement } = document;
      const foreign = index && documentElement && !readsLanguage(index, languageOf(documentElement));
      return foreign && !page?.ids().length ? 'language' : undefined;
    }

    /** May this page, as it is now, be marked? */
    const isAllowed = (): boolean => quiet() !== 'password' && document.designMode !== 'on' && Boolean(document.body);

    function stopPage(): void {
      page?.stop();
      page = undefined;
    }

    async function apply(): Promise<void> {
      const on = isOn();
      if (!on || !isAllowed() || root !== document.documentElement) stopPage();
      root = document.documentElement;
      waker.disconnect();
      // a login may give way to an article, and a script may write the whole document anew
      if (on) waker.observe(document, { childList: true, subtree: !isAllowed() });
      // nothing tells when an editor is switched off again
      if (on && document.designMode === 'on') wake(EDITOR);
      if (page) page.update();
      else if (on && isAllowed()) {
        index ??= await loadIndex();
        if (!index || ctx.isInvalid || page || !isAllowed()) return;
        page = startPage(document.body, {
          index,
          settings: () => settings,
          known: () => known,
          saved: () => saved,
          getEntry,
          toggleSaved: (id, met) => toggleSaved(id, isPrivate() ? undefined : met, Date.now()),
          markKnown: addKnown,
          openInGuide: (id) => void askBackground('openGuide', { hash: `#/glossary/${id}` }),
          loadCard,
          shadowOf,
          isReal: ({ isTrusted }) => isTrusted,
          // Chromium inherits the document's, and a page could see that a root has another sheet
          rules: () => (import.meta.env.FIREFOX || import.meta.env.SAFARI ? `${rules}\n${lookRules(settings)}` : ''),
          onChange() {
            if (!isAllowed()) void apply();
            changed();
          },
          onLook() {
            if (!isAllowed()) void apply();
          },
          onRoot(shadow) {
            if (!asksForPassword(shadow)) return;
            guarded = shadow;
            // not at once: the page may just be starting
            wake(0);
          },
        });
      }
      changed();
    }

    /** What the extension's own windows and its button show of this page may be out of date. */
    function changed(): void {
      popup.changed();
      counting ??= setTimeout(() => {
        counting = undefined;
        const ids = settings.badge && page ? String(page.ids().sort()) : '';
        // a page without terms says nothing, and the background is not woken
        if (ids !== (counted ?? '')) askBackground('count', {}).catch(() => {});
        counted = ids;
      }, COUNT);
    }

    const isTop = window === window.top;
    const popup = answerPopup(
      // not randomUUID, which pages at plain http do not have
      crypto.getRandomValues(new Uint32Array(4)).join('-'),
      {
        async state() {
          const terms = (await page?.listLater()) ?? { total: 0, terms: [] };
          return { top: isTop, host, on: isOn(), quiet: quiet(), terms };
        },
        passages: () => ({ top: isTop, title: document.title, url: location.href, passages: page?.passages() ?? [] }),
        reveal: (id) => void page?.reveal(id),
      },
    );
    const stopCounting = answerCount(() => page?.ids() ?? []);
    const stopAnswering = answerAsPage({
      stepTerm: ({ by }) => (page && hasFocus() ? page.step(by) : undefined),
      toggleSite: async () => {
        if (!isTop) return false;
        const next = withSite(settings, host, !isSiteOn(settings, host));
        await settingsItem.setValue(changedSettings(next));
        return true;
      },
    });
    const unwatch = [
      settingsItem.watch((stored) => {
        settings = readSettings(stored);
        void apply();
      }),
      hiddenItem.watch((now) => {
        hidden = now;
        void apply();
      }),
      knownItem.watch((ids) => {
        known = new Set(ids);
        page?.update();
      }),
      savedItem.watch((ids) => {
        saved = new Set(ids);
        page?.update();
      }),
      // its key, not the index: that is a megabyte, and would come to every frame of every tab
      indexKeyItem.watch(async (key) => {
        const next = key ? await loadIndex() : undefined;
        if (!next || next.key === index?.key) return;
        index = next;
        stopPage();
        entries.clear();
        void apply();
      }),
    ];
    ctx.onInvalidated(() => {
      stopPage();
      clearTimeout(waking);
      waker.disconnect();
      clearTimeout(counting);
      // an orphan has no listeners to take off any more, and may throw when it tries
      if (isConnected()) for (const stop of [popup.stop, stopCounting, stopLiving, stopAnswering, ...unwatch]) stop();
    });
    // whoever turns the extension off does so in another tab
    document.addEventListener('visibilitychange', endIfOrphaned, { signal: ctx.signal });
    await apply();
  },
});

function asksForPassword(root: Document | ShadowRoot): boolean {
  return root.querySelector('input[type="password"]') !== null;
}

/** Milliseconds of quiet after which a page that could not be marked is looked at again. */
const WAKE = 200;
/** Milliseconds between two counts of the terms for the badge. */
const COUNT = 600;
/** Milliseconds between two looks at a page that is an editor as a whole. */
const EDITOR = 2000;

/** The frame in which the reader is: a command reaches all of them. */
function hasFocus(): boolean {
  return document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement);
}

/** The card's script, put into this frame by the background. */
async function loadCard(): Promise<CreateCard | undefined> {
  await askBackground('card', {});
  return (globalThis as { painGlossCard?: CreateCard }).painGlossCard;
}

/** The compiled index from storage; on the very first page it may still have to be made. */
async function loadIndex(): Promise<Index | undefined> {
  const stored = decodeIndex(await indexItem.getValue());
  if (stored) return stored;
  try {
    await askBackground('compile', {});
  } catch {
    return undefined;
  }
  return decodeIndex(await indexItem.getValue());
}
