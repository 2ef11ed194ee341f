/**
 * Pages that are open when the extension comes, is updated, reloaded or turned on again. Chromium gives them no content script before
 * they are loaded anew (Firefox does): they get it here. Where an older one runs, the new one's start ends it.
 */
import { browser } from 'wxt/browser';
import { tellPage } from './messages.ts';

/** How long one tab may take before the next has its turn, in ms: a frozen one never answers. */
const PATIENCE = 2000;

/** Puts the content script into every frame of one tab. Never rejects: where extensions may not run, nothing happens. */
async function takeOver(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  const done = Promise.all([
    browser.scripting.insertCSS({ target, files: ['/content-scripts/content.css'] }),
    browser.scripting.executeScript({ target, files: ['/content-scripts/content.js'] }),
  ]).catch(() => {});
  await Promise.race([done, new Promise((next) => setTimeout(next, PATIENCE))]);
}

/** Does that for all tabs, those in front first, one after the other: many at once would be felt. */
async function takeOverTabs(): Promise<void> {
  // a page that is still loading gets its script from the browser
  const tabs = await browser.tabs.query({ discarded: false, status: 'complete' });
  for (const { id } of tabs.sort((a, b) => Number(b.active) - Number(a.active))) {
    // a page that was loaded since then has its script already
    if (id !== undefined && !(await tellPage(id, 'alive', {}))) await takeOver(id);
  }
}

/** Session storage goes with each load of the extension, and stays while its background only sleeps. */
const KEY = 'tookOver';

/** How long the browser may take to tell that it has just started, in ms: then pages have got their script from it. */
const START = 500;

/**
 * Takes open tabs over, once in each load of the extension. Call it whenever the background starts: one that was killed
 * on the way leaves the rest to the next, which passes over the tabs that were done.
 * @param ready settles when pages can be marked
 * @param isStarting whether the browser has just started, asked when it has had the time to say so
 */
export async function takeOverOnce(ready: () => Promise<void>, isStarting: () => boolean): Promise<void> {
  const { [KEY]: done } = await browser.storage.session.get(KEY);
  if (done) return;
  await ready().catch(() => {});
  await new Promise((next) => setTimeout(next, START));
  if (!isStarting()) await takeOverTabs();
  await browser.storage.session.set({ [KEY]: true });
}
