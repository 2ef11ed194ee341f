/** Study: terms are saved with where they were met, reviewed in sessions, and leave and come back as files. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useChromium } from './pages.ts';

const stage = useChromium({});
let page: Page;

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
interface Extension {
  chrome: { storage: { local: Area } };
}
const TEN = [
  'allodynia',
  'hyperalgesia',
  'chronic-pain',
  'acute-pain',
  'neuropathic-pain',
  'nociceptive-pain',
  'nociplastic-pain',
  'opioid-use-disorder',
  'naloxone',
  'peg-scale',
];
const met = { sentence: 'Here allodynia was met.', title: 'A page', url: 'https://example.org/page' };

const stored = (): Promise<Record<string, unknown>> =>
  stage.launched.worker.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.get(null));
async function save(ids: readonly string[]): Promise<void> {
  const records = Object.fromEntries(ids.map((id) => [`study/${id}`, { ...met, saved: Date.UTC(2026, 10, 24), memory: {} }]));
  await stage.launched.worker.evaluate((items) => (globalThis as unknown as Extension).chrome.storage.local.set(items), {
    saved: ids,
    studyWays: 'meaning',
    ...records,
  });
}
async function open(hash: string): Promise<void> {
  await page.goto(`${stage.launched.origin}/guide.html${hash}`);
  await page.locator('h1').waitFor();
}

beforeEach(async () => {
  page = await stage.launched.context.newPage();
});
afterEach(async () => {
  await page.close();
  const all = await stored();
  await stage.launched.worker.evaluate(
    (keys) => (globalThis as unknown as Extension).chrome.storage.local.remove(keys),
    Object.keys(all).filter((key) => /^(saved|study|dueShown)/.test(key)),
  );
});

describe('saved terms', () => {
  it('are none at first, and the page says how to save one', async () => {
    await open('#/study');
    await expect.poll(() => page.locator('.notice').textContent()).toContain('Nothing saved yet');
  });

  it('come from an entry of the guide, and are taken out here', async () => {
    await open('#/glossary/allodynia');
    await page.getByRole('button', { name: 'Save' }).click();
    await open('#/study');
    await page.getByRole('link', { name: 'allodynia' }).waitFor();
    await page.getByRole('button', { name: 'Take out allodynia' }).click();
    await page.getByText('Nothing saved yet').waitFor();
    expect(Object.keys(await stored()).filter((key) => key.startsWith('study/'))).toEqual([]);
  });

  it('show the sentence and the page where each was met', async () => {
    await save(['allodynia']);
    await open('#/study');
    await expect.poll(() => page.locator('.met-sentence').textContent()).toBe(met.sentence);
    expect(await page.locator('.met-page a').getAttribute('href')).toBe(met.url);
  });
});

describe('a session over ten cards', () => {
  it('asks each term once, by the keyboard alone, and then all of them wait', async () => {
    await save(TEN);
    await open('#/study');
    await page.getByRole('link', { name: 'Study 10 cards' }).press('Enter');
    await page.locator('.flash').waitFor();
    const asked: string[] = [];
    for (let i = 0; i < 10; i++) {
      await expect.poll(() => page.locator('.progress-text').textContent()).toBe(`${i} of 10 answers`);
      asked.push((await page.locator('.flash-term').textContent()) ?? '');
      expect(await page.locator('.flash-grades').count()).toBe(0);
      await page.keyboard.press('Space');
      await page.locator('.flash-grades').waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Answer');
      await page.keyboard.press('4');
    }
    await page.getByText('Done for now').waitFor();
    expect(new Set(asked).size).toBe(10);
    const all = await stored();
    const memories = TEN.map((id) => (all[`study/${id}`] as { memory: { meaning: { due: number; reps: number } } }).memory.meaning);
    expect(memories.map(({ reps }) => reps)).toEqual(TEN.map(() => 1));
    expect(memories.every(({ due }) => due > Date.now() + 86_400_000)).toBe(true);
    await page.getByRole('link', { name: 'Back to the saved terms' }).click();
    await page.getByText('No card is due').waitFor();
  });

  it('brings a card back that was not known', async () => {
    await save(TEN.slice(0, 2));
    await open('#/study/cards');
    const first = await page.locator('.flash-term').textContent();
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.getByRole('button', { name: /Not at all/ }).click();
    await expect.poll(() => page.locator('.flash-term').textContent()).not.toBe(first);
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.getByRole('button', { name: /At once/ }).click();
    await expect.poll(() => page.locator('.flash-term').textContent()).toBe(first);
  });

  it('that is broken off keeps the answers given', async () => {
    await save(TEN);
    await open('#/study/cards');
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.getByRole('button', { name: /At once/ }).click();
    await expect.poll(() => page.locator('.progress-text').textContent()).toBe('1 of 10 answers');
    await open('#/study');
    await page.getByRole('link', { name: 'Study 9 cards' }).waitFor();
  });

  it('asks both ways where both are wanted, and the popup tells how many are due where that is wanted', async () => {
    await save(TEN);
    await open('#/study');
    await page.getByRole('radio', { name: 'Both ways' }).check();
    await page.getByRole('link', { name: 'Study 20 cards' }).waitFor();
    await page.getByRole('checkbox', { name: /how many cards are due/ }).check();
    await page.goto(`${stage.launched.origin}/popup.html`);
    await page.getByRole('link', { name: '20 cards are due' }).waitFor();
  });
});

describe('files', () => {
  const contentOf = async (name: string): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFileSync(await file.path(), 'utf8');
  };

  it.each([
    ['Anki (TSV)', '#separator:tab\n#html:false\n', 'Here allodynia was met.'],
    ['Table (CSV)', 'id,term,meaning', 'https://example.org/page'],
    ['Markdown', '# Saved terms', '> Here allodynia was met.'],
    ['Everything (JSON)', '{\n  "format": "paingloss-study"', '"memory"'],
  ])('%s', async (name, start, part) => {
    await save(TEN);
    await open('#/study');
    const text = await contentOf(name);
    expect(text.startsWith(start)).toBe(true);
    expect(text).toContain(part);
    expect(text).toContain('allodynia');
  });

  it('bring everything back into a browser that has nothing', async () => {
    await save(TEN);
    await open('#/study');
    const text = await contentOf('Everything (JSON)');
    const before = await stored();
    await stage.launched.worker.evaluate(
      (keys) => (globalThis as unknown as Extension).chrome.storage.local.remove(keys),
      Object.keys(before).filter((key) => key === 'saved' || key.startsWith('study/')),
    );
    await page.getByText('Nothing saved yet').waitFor();
    await page.getByLabel(/Import a file/).setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText('Imported 10 terms.').waitFor();
    const after = await stored();
    expect(TEN.map((id) => after[`study/${id}`])).toEqual(TEN.map((id) => before[`study/${id}`]));
    expect(after.saved).toEqual(before.saved);
  });

  it('with a fault change nothing, and the fault is named', async () => {
    await save(['allodynia']);
    await open('#/study');
    const text = JSON.stringify({
      format: 'paingloss-study',
      version: 1,
      terms: [{ id: 'chronic-pain', ...met, saved: 'today', memory: {} }],
    });
    await page.getByLabel(/Import a file/).setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect.poll(() => page.locator('.outcome').textContent()).toContain('Nothing was imported.');
    expect(await page.locator('.outcome').textContent()).toContain('terms.0.saved');
    expect((await stored()).saved).toEqual(['allodynia']);
  });
});
