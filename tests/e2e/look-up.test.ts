/** Looking things up from outside of pages: context menu, address bar, side panel; and the welcome. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '../../scripts/card-reader.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { paintedTerms, waitForMarks } from '../../scripts/marks-reader.ts';
import { soon, useChromium } from './pages.ts';

const stage = useChromium({});

interface Chrome {
  chrome: {
    contextMenus: { onClicked: { dispatch(info: object, tab?: object): void }; update(id: string, change: object): Promise<void> };
    omnibox: {
      onInputStarted: { dispatch(): void };
      onInputChanged: { dispatch(text: string, suggest: (list: object[]) => void): void };
      onInputEntered: { dispatch(text: string, disposition: string): void };
    };
    storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
  };
}

/** What opens when a text is selected and looked up. */
async function lookUp(text: string): Promise<Page> {
  const opening = stage.launched.context.waitForEvent('page');
  await stage.launched.worker.evaluate((selectionText) => {
    const { contextMenus } = (globalThis as unknown as Chrome).chrome;
    contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText });
  }, text);
  const opened = await opening;
  await opened.waitForLoadState();
  return opened;
}

describe('a selection', () => {
  it('has its entry in the context menu', async () => {
    await expect(
      stage.launched.worker.evaluate(() => (globalThis as unknown as Chrome).chrome.contextMenus.update('look-up', {})),
    ).resolves.toBeUndefined();
  });

  it('that is a term opens its entry in a small window', async () => {
    const opened = await lookUp(' CRPS \n');
    expect(opened.url()).toContain('popup.html?q=CRPS');
    await soon(() => opened.locator('h2:focus').innerText()).toBe('complex regional pain syndrome');
    await opened.close();
  });

  it('that is not quite a term shows the closest hits', async () => {
    const opened = await lookUp('nerve burning');
    await opened.getByRole('option').first().waitFor();
    expect(await opened.getByRole('combobox').inputValue()).toBe('nerve burning');
    await opened.close();
  });

  it('that is no term at all is said to be none', async () => {
    const opened = await lookUp('<b>xqzzkv</b>');
    await opened.getByText('No entry matches').waitFor();
    await opened.close();
  });
});

describe('the side panel', () => {
  it('shows what was looked up while it is open', async () => {
    const panel = await stage.launched.context.newPage();
    await panel.goto(`${stage.launched.origin}/sidepanel.html`);
    await panel.getByRole('combobox').waitFor();
    const tell = (query: string): Promise<void> =>
      stage.launched.worker.evaluate(
        (text) => (globalThis as unknown as Chrome).chrome.storage.local.set({ lookup: { query: text, at: Date.now() } }),
        query,
      );
    await tell('allodynia');
    await soon(() => panel.locator('h2:focus').innerText()).toBe('allodynia');
    await tell('gabapentin');
    await soon(() => panel.locator('h2:focus').innerText()).toBe('gabapentin');
    await panel.close();
  });

  it('really opens beside a page, and holds the popup’s app', async () => {
    const page = await stage.launched.context.newPage();
    await page.goto(`${stage.launched.origin}/options.html`);
    const session = await stage.launched.context.newCDPSession(page);
    const opening = stage.launched.context.waitForEvent('page', { timeout: 3000 }).catch(() => undefined);
    const { result } = await session.send('Runtime.evaluate', {
      expression:
        '(async () => { const { id } = await chrome.windows.getCurrent(); await chrome.sidePanel.open({ windowId: id }); return "open" })()',
      userGesture: true,
      awaitPromise: true,
      returnByValue: true,
    });
    expect(result.value).toBe('open');
    await opening;
    await page.close();
  });
});

describe('the address bar', () => {
  it('suggests entries as one types', async () => {
    const suggested = await stage.launched.worker.evaluate(async () => {
      const { omnibox } = (globalThis as unknown as Chrome).chrome;
      omnibox.onInputStarted.dispatch();
      return new Promise<{ content: string; description: string }[]>((done) =>
        omnibox.onInputChanged.dispatch('nerve blo', (list) => done(list as { content: string; description: string }[])),
      );
    });
    expect(suggested.length).toBeGreaterThan(2);
    for (const { content, description } of suggested) {
      expect(content).toBeTruthy();
      expect(description).toMatch(/^<match>[^<&]*(&#\d+;[^<&]*)*<\/match> <dim>/);
    }
  });

  it('opens the entry in the guide on Enter', async () => {
    const opening = stage.launched.context.waitForEvent('page');
    await stage.launched.worker.evaluate(() =>
      (globalThis as unknown as Chrome).chrome.omnibox.onInputEntered.dispatch('crps', 'newForegroundTab'),
    );
    const guide = await opening;
    await soon(() => guide.url()).toContain('guide.html#/glossary/complex-regional-pain-syndrome');
    await guide.close();
  });
});

describe('the welcome', () => {
  it('opens once after the installation, and its paragraph can be tried', async () => {
    const launched = await launchChromium({ welcome: true });
    try {
      const isWelcome = (page: Page): boolean => page.url() === `${launched.origin}/welcome.html`;
      await soon(() => launched.context.pages().some(isWelcome)).toBe(true);
      const page = launched.context.pages().find(isWelcome) as Page;
      await waitForMarks(page);
      expect((await paintedTerms(page)).map(({ text }) => text)).toEqual(expect.arrayContaining(['allodynia', 'CRPS', 'gabapentin']));
      const term = (await paintedTerms(page)).find(({ text }) => text === 'allodynia') as { x: number; y: number };
      await page.mouse.move(term.x, term.y - 40);
      await page.mouse.move(term.x, term.y, { steps: 4 });
      expect((await waitForCard(page)).text).toMatch(/^allodynia/);
      for (const image of await page.locator('img:visible').all()) {
        await image.scrollIntoViewIfNeeded();
        await soon(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
      }
    } finally {
      await launched.close();
    }
  });

  it('has its button explain the first term', async () => {
    const page = await stage.launched.context.newPage();
    await page.goto(`${stage.launched.origin}/welcome.html`);
    await page.bringToFront();
    await waitForMarks(page);
    await page.getByRole('button', { name: 'Explain the first term' }).click();
    await waitForCard(page);
    await page.close();
  });

  it('tells what is new, where the popup says so after an update, once', async () => {
    await stage.launched.worker.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.set({ news: '0.1.0' }));
    const popup = await stage.launched.context.newPage();
    await popup.goto(`${stage.launched.origin}/popup.html`);
    const opening = stage.launched.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'What is new in 0.1.0' }).click();
    const news = await opening;
    await news.getByRole('heading', { name: 'What is new' }).waitFor();
    await soon(() => popup.getByRole('link', { name: /What is new/ }).count()).toBe(0);
    await news.close();
    await popup.close();
  });
});
