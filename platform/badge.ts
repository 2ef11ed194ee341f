/**
 * The number of terms on the toolbar button. Frames say only that theirs have changed; the sum over a tab is asked of
 * all its frames at once, so that nothing has to be remembered of frames that come and go.
 */
import { type Browser, browser } from 'wxt/browser';

const NAME = 'page-count';

/** How long other frames may take after one has answered, in ms. */
const REST = 150;

/** How long the first may take: two hundred tabs that load at once have their turn seconds later. */
const PATIENCE = 10_000;

const COLOR = '#0b6168';

/** A frame's end: answers with the ids of its terms. Returns a function that stops. */
export function answerCount(ids: () => string[]): () => void {
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name === NAME && port.sender?.id === browser.runtime.id) port.postMessage(ids());
  };
  browser.runtime.onConnect.addListener(onConnect as never);
  return () => browser.runtime.onConnect.removeListener(onConnect as never);
}

/** The terms of all frames of a tab, each counted once. */
function countTerms(tab: number): Promise<number> {
  return new Promise((done) => {
    const found = new Set<string>();
    const port = browser.tabs.connect(tab, { name: NAME });
    const end = (): void => {
      clearTimeout(timer);
      port.disconnect();
      done(found.size);
    };
    let timer = setTimeout(end, PATIENCE);
    port.onMessage.addListener((ids: unknown) => {
      if (Array.isArray(ids)) for (const id of ids) found.add(String(id));
      clearTimeout(timer);
      timer = setTimeout(end, REST);
    });
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // a tab that is gone has no terms
      end();
    });
  });
}

export interface Badge {
  /** Counts a tab's terms and shows the number. Several calls at once come to one count, or two. */
  update(tab: number): Promise<void>;
  /** Takes the number off every tab. */
  clear(): Promise<void>;
}

/** @param wanted is asked before each number that is shown */
export function createBadge(wanted: () => Promise<boolean>): Badge {
  /** Tabs that are being counted → whether they have changed since. */
  const counting = new Map<number, boolean>();

  async function show(tab: number, text: string): Promise<void> {
    try {
      await browser.action.setBadgeText({ tabId: tab, text });
      if (text) await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOR });
    } catch {
      // the tab is gone
    }
  }

  return {
    async update(tab) {
      if (counting.has(tab)) {
        counting.set(tab, true);
        return;
      }
      do {
        counting.set(tab, false);
        const count = (await wanted()) ? await countTerms(tab) : 0;
        await show(tab, count ? String(count) : '');
      } while (counting.get(tab));
      counting.delete(tab);
    },
    async clear() {
      for (const { id } of await browser.tabs.query({})) if (id !== undefined) await show(id, '');
    },
  };
}
