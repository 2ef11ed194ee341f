/** Tabs that are prerendered, frozen, discarded, private, or two hundred, in a browser whose pages nobody debugs. */
import type { CDPSession, Target } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { type PageServer, servePages } from '../../scripts/serve-pages.ts';
import { launchUnwatched, type Unwatched } from '../../scripts/unwatched-chromium.ts';
import { pageOf, soon } from './pages.ts';

const TERMS = '<p>Allodynia is a sign of complex regional pain syndrome.</p>';
const PAGES: Record<string, string> = {
  '/article.html': pageOf(TERMS),
  '/before.html': pageOf(
    '<p>Sciatica.</p>',
    '<script type="speculationrules">{"prerender":[{"urls":["/prerendered.html"],"eagerness":"immediate"}]}</script>',
  ),
  '/prerendered.html': pageOf(TERMS),
  '/freezes.html': pageOf(
    TERMS,
    "<script>window.seen = []; for (const what of ['freeze', 'resume']) document.addEventListener(what, () => seen.push(what))</script>",
  ),
};

let server: PageServer;
let chromium: Unwatched;
const opened: number[] = [];

beforeAll(async () => {
  build('chrome');
  server = await servePages((path) => PAGES[path]);
  // two hundred pages of one site do not need two hundred processes
  chromium = await launchUnwatched(['--renderer-process-limit=4']);
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});
afterEach(async () => {
  await chromium.inWorker(({ storage }) => storage.sync.set({ settings: {} }));
  await chromium.inWorker(async ({ tabs }, ids) => {
    for (const id of ids) await tabs.remove([id]).catch(() => {});
  }, opened.splice(0));
});

async function open(path: string, active = true): Promise<number> {
  const { id } = await chromium.inWorker(({ tabs }, options) => tabs.create(options), { url: server.origin + path, active });
  opened.push(id);
  return id;
}
const bringToFront = (id: number): Promise<unknown> => chromium.inWorker(({ tabs }, tab) => tabs.update(tab, { active: true }), id);
const marks = (tabId: number): Promise<number> => chromium.inTab(tabId, () => CSS.highlights.get('pain-gloss')?.size ?? 0);
const setEnabled = (enabled: boolean): Promise<void> =>
  chromium.inWorker(({ storage }, settings) => storage.sync.set({ settings }), enabled ? {} : { enabled });

/** Opens the card of the next term in the tab in front, as its shortcut does, and says whether one has come. */
async function cardComes(tabId: number): Promise<void> {
  await chromium.inWorker(({ commands }, id) => commands.onCommand.dispatch('next-term', { id }), tabId);
  await soon(() => chromium.inTab(tabId, () => document.querySelectorAll('[data-pain-gloss]').length)).toBe(1);
}

/** A debugger on the one tab with this address, for what only it can do. */
async function debug(url: string): Promise<CDPSession> {
  const browser = await chromium.browser.target().createCDPSession();
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.filter((info) => info.type === 'page' && info.url === url);
  expect(target).toHaveLength(1);
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target[0]?.targetId ?? '', flatten: true });
  return browser.connection()?.session(sessionId) as CDPSession;
}

describe('a page that is prerendered', () => {
  it('is marked when it is shown, and its card comes', async () => {
    const id = await open('/before.html');
    await soon(() => marks(id)).toBe(1);
    // nobody outside can see it meanwhile; were it not there by then, the time of its activation would say so
    await new Promise((done) => setTimeout(done, 1500));
    await chromium.inTab(id, () => {
      location.href = '/prerendered.html';
    });
    const navigation = (): Promise<number> =>
      chromium.inTab(id, () => (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number }).activationStart);
    await soon(() => chromium.inTab(id, () => location.pathname)).toBe('/prerendered.html');
    expect(await navigation()).toBeGreaterThan(0);
    await soon(() => marks(id)).toBe(2);
    await cardComes(id);
  });
});

describe('a tab that is frozen', () => {
  it('follows what was changed meanwhile when it thaws', async () => {
    const id = await open('/freezes.html');
    await soon(() => marks(id)).toBe(2);
    await open('/article.html');
    const tab = await debug(`${server.origin}/freezes.html`);
    await tab.send('Page.setWebLifecycleState', { state: 'frozen' });
    await setEnabled(false);
    await new Promise((done) => setTimeout(done, 500));
    const now = async <T>(expression: string): Promise<T> =>
      (await tab.send('Runtime.evaluate', { expression, returnByValue: true })).result.value as T;
    expect(await now("[seen.join(), CSS.highlights.get('pain-gloss')?.size]")).toEqual(['freeze', 2]);
    await tab.send('Page.setWebLifecycleState', { state: 'active' });
    await soon(() => now("[seen.join(), CSS.highlights.get('pain-gloss')?.size ?? 0]")).toEqual(['freeze,resume', 0]);
    await bringToFront(id);
    await setEnabled(true);
    await soon(() => marks(id)).toBe(2);
  });
});

describe('a tab that is discarded', () => {
  it('is marked when it is wanted again, and nothing of ours wakes it before', async () => {
    const before = await open('/article.html');
    await soon(() => marks(before)).toBe(2);
    await open('/freezes.html');
    const { id } = await chromium.inWorker(({ tabs }, tab) => tabs.discard(tab), before);
    opened.push(id);
    const isDiscarded = (): Promise<boolean> =>
      chromium.inWorker(async ({ tabs }, tab) => (await tabs.query({ discarded: true })).some((each) => each.id === tab), id);
    expect(await isDiscarded()).toBe(true);
    await setEnabled(false);
    await setEnabled(true);
    expect(await isDiscarded()).toBe(true);
    await bringToFront(id);
    await soon(() => marks(id)).toBe(2);
    expect(await isDiscarded()).toBe(false);
  });
});

/** What chrome://extensions may do. */
interface ExtensionsPage {
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
}

/** Lets the extension into private windows, as its reader may; the browser loads it anew for that. */
async function allowPrivate(): Promise<void> {
  const isBackground = (target: Target): boolean => target.type() === 'service_worker';
  const old = chromium.browser.targets().filter(isBackground);
  await chromium.inWorker(({ tabs }) => tabs.create({ url: 'chrome://extensions' }));
  const target = await chromium.browser.waitForTarget((candidate) => candidate.url().startsWith('chrome://extensions'), {
    timeout: 10_000,
  });
  const page = await target.page();
  await page?.evaluate(
    async (id) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome;
      // without it Chromium does not bring an unpacked extension back
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    },
    await chromium.inWorker(({ runtime }) => runtime.id),
  );
  await page?.close();
  await chromium.browser.waitForTarget((candidate) => isBackground(candidate) && !old.includes(candidate), { timeout: 20_000 });
  expect(await chromium.inWorker(({ extension }) => extension.isAllowedIncognitoAccess())).toBe(true);
}

/** Clicks the button of this name in the open card of the page with this address. */
async function clickInCard(url: string, name: string): Promise<void> {
  const tab = await debug(url);
  await tab.send('DOM.enable');
  const { nodes } = await tab.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const texts = nodes.filter(({ nodeName, nodeValue }) => nodeName === '#text' && nodeValue.trim() === name);
  expect(texts).toHaveLength(1);
  const { model } = await tab.send('DOM.getBoxModel', { nodeId: texts[0]?.parentId ?? 0 });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
  const at = { x: (left + right) / 2, y: (top + bottom) / 2, button: 'left', clickCount: 1 } as const;
  await tab.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await tab.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
}

describe('a private window', () => {
  it('is marked where the reader allows it, and a term saved there keeps nothing of the page', async () => {
    await allowPrivate();
    const stored = (): Promise<Record<string, { sentence: string; title: string; url: string }>> =>
      chromium.inWorker(({ storage }) => storage.local.get(['study/allodynia'])) as never;
    const kept = async (): Promise<string | undefined> => {
      const { 'study/allodynia': record } = await stored();
      return record && [record.sentence, record.title, record.url].join('|');
    };
    const address = `${server.origin}/freezes.html`;
    for (const [incognito, expected] of [
      [true, '||'],
      [false, `Allodynia is a sign of complex regional pain syndrome.|Test page|${address}`],
    ] as const) {
      const [tab] = (await chromium.inWorker(({ windows }, options) => windows.create(options), { url: address, incognito })).tabs;
      const id = tab?.id ?? 0;
      opened.push(id);
      await soon(() => marks(id)).toBe(2);
      await cardComes(id);
      await clickInCard(address, 'Save');
      await soon(kept).toBe(expected);
      await chromium.inWorker(({ tabs }, closed) => tabs.remove([closed]), id);
      await chromium.inWorker(({ storage }) => storage.local.set({ saved: [], 'study/allodynia': null }));
    }
  });
});

describe('two hundred tabs', () => {
  it('are all read and counted, although they load at once, and follow a change of settings', { timeout: 150_000 }, async () => {
    const ids = await chromium.inWorker(async ({ tabs }, url) => {
      const made = await Promise.all(Array.from({ length: 200 }, () => tabs.create({ url, active: false })));
      return made.map(({ id }) => id);
    }, `${server.origin}/article.html`);
    opened.push(...ids);
    const counted = (): Promise<number> =>
      chromium.inWorker(async ({ action }, all) => {
        const texts = await Promise.all(all.map((tabId) => action.getBadgeText({ tabId })));
        return texts.filter((text) => text === '2').length;
      }, ids);
    const patience = { timeout: 60_000, interval: 500 };
    await soon(counted, patience).toBe(200);
    await setEnabled(false);
    await soon(counted, patience).toBe(0);
    await setEnabled(true);
    await soon(counted, patience).toBe(200);
  });
});
