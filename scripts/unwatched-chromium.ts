/**
 * A Chromium in which no debugger holds a page, as a reader's: only so does it prerender, freeze, and hide what is not in
 * front. The extension's own background opens tabs and looks into them.
 */
import puppeteer, { type Browser, type Target, type WebWorker } from 'puppeteer-core';
import { findBrowser, howToGet } from './find-browser.mjs';
import { CHROME_BUILD, QUIET_ARGS } from './launch-chromium.ts';

/** The little of the extension API that is used here. */
export interface Chrome {
  tabs: {
    create(options: object): Promise<{ id: number }>;
    query(query: object): Promise<{ id: number }[]>;
    update(id: number, change: object): Promise<unknown>;
    discard(id: number): Promise<{ id: number }>;
    remove(ids: number[]): Promise<void>;
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  storage: Record<'sync' | 'local', { set(items: object): Promise<void>; get(keys: string[]): Promise<unknown> }>;
  extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  windows: { create(options: object): Promise<{ tabs: { id: number }[] }> };
  runtime: { id: string };
  commands: { onCommand: { dispatch(name: string, tab: { id: number }): void } };
}

export interface Unwatched {
  browser: Browser;
  /** Runs in the extension's background, waking it where it sleeps. */
  inWorker<T, A>(work: (chrome: Chrome, argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Runs in the page of a tab, in its own world. */
  inTab<T>(tabId: number, work: () => T): Promise<T>;
  close(): Promise<void>;
}

/** @param args of Chromium, beside those of every test */
export async function launchUnwatched(args: readonly string[] = []): Promise<Unwatched> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToGet('chromium'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    enableExtensions: [CHROME_BUILD],
    args: [...QUIET_ARGS, ...args],
    targetFilter: (target) => !/^(https?:|about:blank)/.test(target.url()),
  });
  const isBackground = (target: Target): boolean => target.type() === 'service_worker';
  const worker = async (): Promise<WebWorker> => {
    await browser.waitForTarget(isBackground, { timeout: 20_000 });
    // one of an earlier load of the extension may be listed yet
    const target = browser.targets().findLast(isBackground) as Target;
    const found = await target.worker();
    if (!found) throw new Error('no background');
    return found;
  };
  const evaluate = async <T>(code: string): Promise<T> => (await (await worker()).evaluate(code)) as T;
  return {
    browser,
    inWorker: (work, argument) => evaluate(`(${work.toString()})(chrome, ${JSON.stringify(argument)})`),
    inTab: (tabId, work) =>
      evaluate(`chrome.scripting.executeScript({ target: { tabId: ${tabId} }, world: 'MAIN', func: ${work.toString()} })
        .then(([{ result }]) => result)`),
    close: () => browser.close(),
  };
}
