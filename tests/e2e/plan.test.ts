/** The reader's own road in the guide: choices and dates, notes, files, and that all of it outlives the browser. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { useChromium } from './pages.ts';

const stage = useChromium({});
let page: Page;

interface Sync {
  clear(): Promise<void>;
  get(key: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
}
interface Extension {
  chrome: { storage: { sync: Sync } };
}

async function open(target: Page, origin: string, hash = '#/career'): Promise<void> {
  await target.goto(`${origin}/guide.html${hash}`);
  await target.locator('h1').waitFor();
}
const sum = (): Promise<string | null> => page.locator('.plan-sum p').textContent();
const noteState = (target: Page): Promise<string | null> => target.locator('#note-career-fellowship-state').textContent();

beforeEach(async () => {
  page = await stage.launched.context.newPage();
  await open(page, stage.launched.origin);
});
afterEach(async () => {
  await page.close();
  await stage.launched.worker.evaluate(() => (globalThis as unknown as Extension).chrome.storage.sync.clear());
});

describe('the choices', () => {
  it('of a residency change the total and the timeline', async () => {
    await expect.poll(sum).toContain('12–14 years');
    await page.getByLabel('Residency', { exact: true }).selectOption({ label: 'Interventional radiology (6 years)' });
    await expect.poll(sum).toContain('15 years: 4 Bachelor');
    expect(await page.locator('.timeline figcaption').textContent()).toContain('the usual course, 15 years');
    expect(await page.locator('.timeline-row', { hasText: 'Residency' }).textContent()).toContain('6 years, to year 14');
  });

  it('of a year give every stage its date', async () => {
    await page.getByLabel('Residency', { exact: true }).selectOption({ label: 'Anesthesiology (4 years)' });
    await page.getByLabel('In the year').fill('2026');
    await expect.poll(() => page.locator('.timeline-row', { hasText: 'Pain fellowship' }).textContent()).toContain('July 2038');
    expect(await page.locator('.plan-dates').textContent()).toContain('Fellowship application windowDecember 2036 to May 2037');
    expect(await page.locator('.timeline-marks').textContent()).toContain('2026');
  });

  it('of a degree tell what holds for it', async () => {
    await page.getByRole('radio', { name: 'DO', exact: true }).check();
    await expect.poll(() => page.locator('.own-path').allTextContents()).toHaveLength(5);
    const own = (await page.locator('.own-path').allTextContents()).join('\n');
    expect(own).toContain('COMLEX-USA Level 3.');
    expect(own).not.toContain('USMLE Step 3.');
  });

  it('of a school abroad leave out the US college', async () => {
    await page.getByRole('radio', { name: 'International' }).check();
    await page.getByLabel('Years of medical school').fill('5');
    await expect.poll(sum).toContain('9–11 years: 5 Medical school');
    expect(await page.locator('.timeline').textContent()).not.toContain('Bachelor');
    expect(await page.locator('#career-plan').isVisible()).toBe(true);
  });

  it('that cannot be are told and not taken', async () => {
    await page.getByLabel('In the year').fill('20266');
    await expect.poll(() => page.locator('.field-fault').textContent()).toBe('1980 to 2100');
    expect(await page.locator('.plan-dates').count()).toBe(0);
  });
});

describe('the plan as a file', () => {
  const contentOf = async (name: string): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFileSync(await file.path(), 'utf8');
  };

  it('is a calendar once there is a year', async () => {
    expect(await page.getByRole('button', { name: 'Calendar (.ics)' }).count()).toBe(0);
    await page.getByLabel('In the year').fill('2026');
    const text = await contentOf('Calendar (.ics)');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain('DTSTART;VALUE=DATE:20380701');
  });

  it('is a document with ticks and notes', async () => {
    await page.getByRole('checkbox', { name: 'Fellowship started' }).check();
    await page.getByLabel('Your notes: Pain fellowship').fill('Ask Dr. Lee.');
    await expect.poll(() => noteState(page)).toBe('Stored');
    const text = await contentOf('Markdown');
    expect(text).toContain('- [x] Fellowship started');
    expect(text).toContain('Ask Dr. Lee.');
  });
});

describe('storage that syncs', () => {
  const LONG = 'Ask about call, pay and the first year.\n'.repeat(1000);

  it('takes a note of forty kilobytes, in pieces', async () => {
    await page.getByLabel('Your notes: Pain fellowship').fill(LONG);
    await expect.poll(() => noteState(page)).toBe('Stored');
    await page.reload();
    await expect.poll(() => page.getByLabel('Your notes: Pain fellowship').inputValue()).toBe(LONG);
    const stored = await stage.launched.worker.evaluate(() => (globalThis as unknown as Extension).chrome.storage.sync.get(null));
    expect(Object.keys(stored).filter((key) => key.startsWith('note/career-fellowship/')).length).toBeGreaterThan(5);
  });

  it('that is full is told, and the text is stored once there is room', async () => {
    const field = page.getByLabel('Your notes: Pain fellowship');
    await field.fill(LONG.repeat(2));
    await expect.poll(() => noteState(page)).toBe('Stored');
    const other = page.getByLabel('Your notes: Residency');
    await other.fill(LONG);
    await page.getByRole('alert').filter({ hasText: 'Not stored.' }).waitFor();
    expect(await other.inputValue()).toBe(LONG);
    await field.fill('Short.');
    await expect.poll(() => noteState(page)).toBe('Stored');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.locator('#note-career-residency-state').textContent()).toBe('Stored');
    await page.reload();
    await expect.poll(() => other.inputValue()).toBe(LONG);
  });
});

describe('a browser that is closed and opened again', () => {
  it('has ticks, choices, dates and notes as they were', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'paingloss-'));
    try {
      const before = await launchChromium({ profile });
      const first = await before.context.newPage();
      await open(first, before.origin);
      await first.getByRole('checkbox', { name: 'MCAT taken' }).check();
      await first.getByLabel('Residency', { exact: true }).selectOption({ label: 'Psychiatry (4 years)' });
      await first.getByLabel('In the year').fill('2026');
      await first.getByLabel('Your notes: Pain fellowship').fill('Ask Dr. Lee.');
      await expect.poll(() => noteState(first)).toBe('Stored');
      await before.close();

      const after = await launchChromium({ profile });
      const second = await after.context.newPage();
      await open(second, after.origin);
      await expect.poll(() => second.getByRole('checkbox', { name: 'MCAT taken' }).isChecked()).toBe(true);
      expect(await second.getByLabel('In the year').inputValue()).toBe('2026');
      expect(await second.getByLabel('Residency', { exact: true }).inputValue()).toBe('psychiatry');
      await expect.poll(() => second.getByLabel('Your notes: Pain fellowship').inputValue()).toBe('Ask Dr. Lee.');
      expect(await second.locator('.timeline-row', { hasText: 'Pain fellowship' }).textContent()).toContain('July 2038');
      await second.goto(`${after.origin}/popup.html`);
      await expect.poll(() => second.getByRole('tab', { name: /Career/ }).textContent()).toContain('1/30');
      await after.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
