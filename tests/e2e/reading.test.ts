/** Reading with it: the badge, hiding for now, the list of the page with its files, private sites. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readStudyFile } from '../../core/study-file.ts';
import { paintedTerms, waitForMarks } from '../../scripts/marks-reader.ts';
import { pageOf, soon, useChromium } from './pages.ts';

const stage = useChromium({
  '/terms.html': pageOf(
    '<p>Her chronic pain began early. It turned into allodynia, they said. Gabapentin helped.</p><iframe src="/frame.html"></iframe>',
    '<title>A page about pain</title>',
  ),
  '/frame.html': pageOf('<p>In a frame there is hyperalgesia, which is not allodynia.</p>'),
});
let page: Page;

interface Chrome {
  chrome: {
    action: { getBadgeText(of: object): Promise<string> };
    tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
    commands: { onCommand: { dispatch(command: string, tab?: object): void } };
    storage: Record<'local' | 'sync', { set(items: object): Promise<void>; remove(key: string): Promise<void> }>;
  };
}

const badge = (): Promise<string> =>
  stage.launched.worker.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as Chrome).chrome;
    const tab = (await tabs.query({})).find(({ url }) => url?.includes('/terms.html'));
    return action.getBadgeText({ tabId: tab?.id });
  });
const store = (area: 'local' | 'sync', items: object): Promise<void> =>
  stage.launched.worker.evaluate(([where, what]) => (globalThis as unknown as Chrome).chrome.storage[where].set(what), [
    area,
    items,
  ] as const);
const command = (name: string): Promise<void> =>
  stage.launched.worker.evaluate((what) => (globalThis as unknown as Chrome).chrome.commands.onCommand.dispatch(what), name);
const marked = async (): Promise<number> => (await paintedTerms(page)).length;

beforeEach(async () => {
  page = await stage.launched.context.newPage();
  await page.goto(`${stage.server.origin}/terms.html`);
  await waitForMarks(page);
});
afterEach(async () => {
  await store('sync', { settings: {} });
  await store('local', { hidden: false });
  await page.close();
});

describe('the badge', () => {
  it('counts the terms of all frames, each once', async () => {
    await soon(badge).toBe('4');
  });

  it('follows the page', async () => {
    await soon(badge).toBe('4');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await page.evaluate(() => document.querySelector('p')?.append(' Fibromyalgia. Sciatica.'));
    await soon(badge).toBe('5');
  });

  it('goes when it is turned off, and when marks are', async () => {
    await soon(badge).toBe('4');
    await store('sync', { settings: { badge: false } });
    await soon(badge).toBe('');
    await store('sync', { settings: {} });
    await soon(badge).toBe('4');
    await store('sync', { settings: { enabled: false } });
    await soon(badge).toBe('');
  });
});

describe('hiding for now', () => {
  it('takes all marks off by a command, and brings them back by the next', async () => {
    await command('hide-marks');
    await soon(marked).toBe(0);
    await command('hide-marks');
    await soon(marked).toBeGreaterThan(2);
  });
});

describe('a private site', () => {
  it('is left alone until the reader wants it otherwise', async () => {
    const host = new URL(stage.server.origin).hostname;
    await store('sync', { settings: { privateSites: ['*.example.org', host] } });
    await soon(marked).toBe(0);
    await store('sync', { settings: { privateSites: [host], onSites: [host] } });
    await soon(marked).toBeGreaterThan(2);
  });
});

/** The side panel's page in a tab of its own window, over the article's tab: it follows the tab in front. */
async function openPanel(): Promise<Page> {
  const opening = stage.launched.context.waitForEvent('page');
  await stage.launched.worker.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { create(options: object): Promise<unknown> } } }).chrome;
    await tabs.create({ url, active: false });
  }, `${stage.launched.origin}/sidepanel.html`);
  const panel = await opening;
  await panel.waitForLoadState();
  return panel;
}

describe('the list of the page', () => {
  let panel: Page;
  beforeEach(async () => {
    await page.bringToFront();
    panel = await openPanel();
    await panel.locator('#tab-page').click();
    await panel.locator('.term-row').first().waitFor();
  });
  afterEach(() => panel.close());
  const rows = (): Promise<string[]> => panel.locator('.term-reveal .headword').allInnerTexts();

  it('goes by category or in reading order, over all frames', async () => {
    await panel.getByLabel('Order').selectOption('reading');
    expect(await rows()).toEqual(['chronic pain', 'allodynia', 'gabapentin', 'hyperalgesia']);
    await panel.getByLabel('Order').selectOption('category');
    expect(await panel.locator('.term-group').count()).toBeGreaterThan(1);
  });

  it('is filtered as one types', async () => {
    await panel.getByLabel('Filter the terms').fill('GABA');
    expect(await rows()).toEqual(['gabapentin']);
    await panel.getByText('1 of 4 terms').waitFor();
    await panel.getByLabel('Filter the terms').fill('xyz');
    await panel.getByText('None of the terms').waitFor();
  });

  it('is saved with the sentence where each term was met', async () => {
    await panel.getByText('Save this list').click();
    const read = async (name: string): Promise<[string, string]> => {
      const saving = panel.waitForEvent('download');
      await panel.getByRole('button', { name }).click();
      const download = await saving;
      return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
    };
    const [jsonName, json] = await read('JSON');
    expect(jsonName).toMatch(/^pain-terms-.*\.json$/);
    const { page: met, terms } = JSON.parse(json);
    expect(met.url).toBe(`${stage.server.origin}/terms.html`);
    expect(terms.map(({ id, count, sentence }: { id: string; count: number; sentence: string }) => [id, count, sentence])).toEqual([
      ['chronic-pain', 1, 'Her chronic pain began early.'],
      ['allodynia', 2, 'It turned into allodynia, they said.'],
      ['gabapentin', 1, 'Gabapentin helped.'],
      ['hyperalgesia', 1, 'In a frame there is hyperalgesia, which is not allodynia.'],
    ]);
    const [, csv] = await read('CSV');
    const table = readStudyFile(csv);
    expect(table.ok && table.records.get('allodynia')?.sentence).toBe('It turned into allodynia, they said.');
    const [, markdown] = await read('Markdown');
    expect(markdown).toContain('> Gabapentin helped.');
    const [, anki] = await read('Anki');
    expect(anki).toMatch(/^#separator:tab/);
  });

  it('stays when it reveals a term, and follows the reader to another page', async () => {
    await panel.locator('.term-reveal').first().click();
    expect(panel.isClosed()).toBe(false);
    await page.goto(`${stage.server.origin}/frame.html`);
    await soon(rows).toEqual(expect.arrayContaining(['hyperalgesia', 'allodynia']));
    await soon(async () => (await rows()).length).toBe(2);
  });
});
