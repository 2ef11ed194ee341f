/** The background is killed, the extension reloaded or removed, pages come back from the cache: marks and cards go on, or go. */
import type { CDPSession, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type CardReading, readCard, waitForCard, waitForNoCard } from '../../scripts/card-reader.ts';
import { paintedTerms, waitForMarks } from '../../scripts/marks-reader.ts';
import { pageOf, useChromium } from './pages.ts';

const ARTICLE = pageOf('<h1>CRPS</h1><p>Allodynia is a sign of complex regional pain syndrome.</p><p><a href="/next.html">on</a></p>');
const stage = useChromium({
  '/article.html': ARTICLE,
  '/frame.html': pageOf('<p>Hyperalgesia and fibromyalgia.</p><iframe src="/article.html" width="600" height="300"></iframe>'),
  '/next.html': pageOf('<p>Sciatica comes next.</p>'),
});

let page: Page;
const faults: string[] = [];

async function open(path: string): Promise<void> {
  page = await stage.launched.context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(stage.server.origin + path);
  await waitForMarks(page);
}

afterEach(async () => {
  await page.close();
  expect(faults.splice(0).filter((fault) => !fault.startsWith('Failed to load resource'))).toEqual([]);
});

async function hover(text: string): Promise<CardReading> {
  const term = (await paintedTerms(page)).find((painted) => painted.text === text);
  if (!term) throw new Error(`"${text}" is not marked`);
  await page.mouse.move(term.x - 30, term.y + 60);
  await page.mouse.move(term.x, term.y, { steps: 3 });
  return waitForCard(page);
}

const count = (): Promise<number> => page.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0);

async function session(): Promise<CDPSession> {
  const browser = stage.launched.context.browser();
  if (!browser) throw new Error('no browser');
  return browser.newBrowserCDPSession();
}

async function workerTargets(cdp: CDPSession): Promise<string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(stage.launched.origin))
    .map(({ targetId }) => targetId);
}

/** Ends the background, as the browser does when it has been idle. */
async function killWorker(): Promise<void> {
  const cdp = await session();
  await expect
    .poll(
      async () => {
        const targets = await workerTargets(cdp);
        // one that has just come up may come up once more
        for (const targetId of targets) await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
        return targets;
      },
      { timeout: 10_000, interval: 200 },
    )
    .toEqual([]);
  await cdp.detach();
}

/** Runs in the background, waking it where it sleeps. */
async function inWorker<T>(work: () => T | Promise<T>): Promise<T> {
  const popup = await stage.launched.context.newPage();
  try {
    await popup.goto(`${stage.launched.origin}/guide.html#/about`);
    return await popup.evaluate(work);
  } finally {
    await popup.close();
  }
}

describe('a background that was killed', () => {
  it.each(['before the page was loaded', 'after it was marked'])('%s answers when a card is wanted', async (when) => {
    if (when.startsWith('before')) await killWorker();
    await open('/article.html');
    await killWorker();
    expect((await hover('Allodynia')).text).toMatch(/^allodynia/);
  });

  it('after the card was opened answers for the next one', async () => {
    await open('/article.html');
    expect((await hover('CRPS')).text).toMatch(/^complex regional/);
    await killWorker();
    await page.mouse.move(700, 700);
    await waitForNoCard(page);
    expect((await hover('Allodynia')).text).toMatch(/^allodynia/);
  });

  it('answers also where the index and the entries are lost', async () => {
    await inWorker(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
      await chrome.storage.local.set({ index: { format: 'half a file' } });
      await new Promise((done) => {
        indexedDB.deleteDatabase('glossary').onsuccess = done;
      });
    });
    await killWorker();
    await open('/article.html');
    expect((await hover('Allodynia')).text).toMatch(/^allodynia/);
  });
});

describe('the back-forward cache', () => {
  it('gives a page back with its marks and cards', async () => {
    await open('/article.html');
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.body.dataset.cached = String(persisted);
      }),
    );
    await page.goto(`${stage.server.origin}/next.html`);
    await waitForMarks(page);
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => document.body?.dataset.cached)).toBe('true');
    expect((await paintedTerms(page)).map(({ text }) => text)).toContain('Allodynia');
    expect((await hover('Allodynia')).text).toMatch(/^allodynia/);
  });
});

/** What chrome://extensions may do. */
interface ExtensionsPage {
  management: { setEnabled(id: string, on: boolean): Promise<void> };
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    reload(id: string, options: object): Promise<unknown>;
  };
}

/** Does something to the extension as the browser's own page of extensions does it. */
async function manage(change: 'reload' | 'on' | 'off'): Promise<void> {
  const extensions = await stage.launched.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    async ([id, what]) => {
      const { management, developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome;
      // without it Chromium does not bring an unpacked extension back
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      if (what === 'reload') await developerPrivate.reload(id, { failQuietly: true });
      else await management.setEnabled(id, what === 'on');
    },
    [new URL(stage.launched.origin).host, change] as const,
  );
  await extensions.close();
}

describe('an extension that comes back', () => {
  it.each<['reload' | 'on', string]>([
    ['reload', 'reloaded, as by an update'],
    ['on', 'turned off and on'],
  ])('by %s (%s) takes over open pages and their frames, without loading them anew', async (change) => {
    await open('/frame.html');
    await page.evaluate(() => {
      document.body.dataset.loaded = 'once';
    });
    const before = await count();
    await hover('fibromyalgia');
    const cdp = await session();
    const old = await workerTargets(cdp);
    if (change === 'on') await manage('off');
    await manage(change);
    await expect.poll(async () => (await workerTargets(cdp)).filter((id) => !old.includes(id)).length, { timeout: 20_000 }).toBe(1);
    await page.bringToFront();
    // only a script of the new load can bring this card: the old one has never asked for it, and ends when it tries
    const reading = async (): Promise<string> => {
      await page.mouse.move(700, 700);
      return hover('Hyperalgesia').then(
        ({ text }) => text,
        () => '',
      );
    };
    await expect.poll(reading, { timeout: 40_000 }).toMatch(/^hyperalgesia/);
    expect(await count()).toBe(before);
    expect(await page.locator('[data-pain-gloss]').count()).toBe(1);
    expect(await page.evaluate(() => document.body.dataset.loaded)).toBe('once');
    expect(await page.frames()[1]?.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0)).toBeGreaterThan(0);
  });
});

describe('an extension that is turned off', () => {
  it('leaves no mark on the page to which the reader comes back, and no card', async () => {
    await open('/article.html');
    await hover('Allodynia');
    await manage('off');
    await page.bringToFront();
    // a window without a screen never hides a tab by itself
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => count()).toBe(0);
    expect(await readCard(page)).toBeUndefined();
  });
});
