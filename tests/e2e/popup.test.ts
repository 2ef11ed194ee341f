/** The second and third use: the toolbar popup, as it really opens over a page. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Page as PopupPage } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { waitForCard } from '../../scripts/card-reader.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { waitForMarks } from '../../scripts/marks-reader.ts';
import { openPopup, type Popup } from '../../scripts/open-popup.ts';
import { ARTICLE, useChromium } from './pages.ts';

const stage = useChromium({ '/article.html': ARTICLE });
let page: Page;
let popup: Popup | undefined;

/** Opens the popup over the article. */
async function open(): Promise<PopupPage> {
  page = await stage.launched.context.newPage();
  await page.goto(`${stage.server.origin}/article.html`);
  await waitForMarks(page);
  popup = await openPopup(stage.launched, page);
  await popup.page.waitForSelector('[role="combobox"]');
  return popup.page;
}

const tab = async (view: PopupPage, number: number): Promise<void> => (await view.$$('[role="tab"]')).at(number)?.click();
const textOf = (view: PopupPage, selector: string): Promise<string[]> =>
  view.$$eval(selector, (elements) => elements.map((element) => (element as HTMLElement).innerText));
const marks = (): Promise<number> => page.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0);

async function search(view: PopupPage, query: string): Promise<string> {
  await view.keyboard.type(query);
  await view.waitForSelector('[role="option"]');
  await expect.poll(async () => (await textOf(view, '[role="option"]')).length).toBeGreaterThan(0);
  return (await textOf(view, '[role="option"]'))[0] as string;
}

afterEach(async () => {
  await popup?.release();
  popup = undefined;
  await page.close();
});

describe('search', () => {
  it('opens with the cursor in the box', async () => {
    const view = await open();
    await expect.poll(() => view.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  it('has three tabs', async () => {
    const view = await open();
    const names = await textOf(view, '[role="tab"]');
    expect(names.map((name) => name.split('\n')[0])).toEqual(['Search', 'On this page', 'Career']);
  });

  it('finds by name and shows the matched letters', async () => {
    const view = await open();
    expect(await search(view, 'allod')).toMatch(/allodynia/);
    expect((await textOf(view, '[role="option"] mark'))[0]).toBe('allod');
  });

  it('forgives typos', async () => {
    expect(await search(await open(), 'fibromialgia')).toMatch(/fibromyalgia/);
  });

  it('forgives word order', async () => {
    expect(await search(await open(), 'stimulation cord spinal')).toMatch(/spinal cord stimulation/);
  });

  it('finds by abbreviation', async () => {
    expect(await search(await open(), 'crps')).toMatch(/complex regional pain syndrome/);
  });

  it('goes through results with the arrows and opens one with Enter', async () => {
    const view = await open();
    await search(view, 'nerve block');
    await view.keyboard.press('ArrowDown');
    const active = await view.$eval(
      '[role="combobox"]',
      (box) => document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.innerText ?? '',
    );
    expect(active).toBe((await textOf(view, '[role="option"]'))[1]);
    await view.keyboard.press('Enter');
    const heading = (): Promise<string> =>
      view.evaluate(() => (document.activeElement?.localName === 'h2' ? (document.activeElement as HTMLElement).innerText : ''));
    await expect.poll(heading).toBeTruthy();
    expect(active).toContain(await heading());
    expect((await textOf(view, 'body'))[0]).toMatch(/Checked \w+ \d+, 2026/);
  });

  it('opens the first hit for Enter that was pressed while the glossary was still being made', async () => {
    page = await stage.launched.context.newPage();
    await page.goto(`${stage.launched.origin}/popup.html`);
    const other = await stage.launched.context.newPage();
    await other.goto(`${stage.launched.origin}/popup.html`);
    // nobody can make it until this page is closed
    await other.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: { remove(keys: string[]): Promise<void> } } } }).chrome;
      await new Promise<void>((locked) => {
        void navigator.locks.request('compile-glossary', () => {
          locked();
          return new Promise(() => {});
        });
      });
      await storage.local.remove(['index', 'searchIndex', 'indexKey']);
    });
    await page.reload();
    await page.locator('[role="combobox"]').waitFor();
    await page.keyboard.type('crps');
    await page.keyboard.press('Enter');
    expect(await page.locator('[role="option"]').count()).toBe(0);
    await other.close();
    await page.locator('h2:focus').waitFor();
    expect(await page.locator('h2:focus').innerText()).toBe('complex regional pain syndrome');
  });

  it('says kindly when nothing is found', async () => {
    const view = await open();
    await view.keyboard.type('xqzzkv');
    await expect.poll(async () => (await textOf(view, 'body'))[0]).toMatch(/xqzzkv/);
    expect(await view.$$('[role="option"]')).toHaveLength(0);
  });
});

describe('on this page', () => {
  it('lists the terms with counts by category, and reveals one', async () => {
    const view = await open();
    await tab(view, 1);
    await expect.poll(async () => (await textOf(view, '[role="tabpanel"]')).join('\n')).toMatch(/complex regional pain syndrome/);
    const list = (await textOf(view, '[role="tabpanel"]')).join('\n');
    expect(list).toMatch(/Condition/);
    expect(list).toMatch(/complex regional pain syndrome[^\d]{0,40}[2-9]/);
    const row = await view.$$('[role="tabpanel"] button');
    for (const button of row)
      if ((await button.evaluate((element) => (element as HTMLElement).innerText)).includes('cauda equina syndrome')) {
        await button.evaluate((element) => (element as HTMLElement).click());
        break;
      }
    const card = await waitForCard(page);
    expect(card.text).toMatch(/^cauda equina syndrome/);
  });

  it('turns this site off and on at once, without a reload', async () => {
    const view = await open();
    expect(await marks()).toBeGreaterThan(0);
    await view.click('[role="switch"]');
    await expect.poll(marks).toBe(0);
    await view.click('[role="switch"]');
    await expect.poll(marks).toBeGreaterThan(0);
  });
});

describe('career', () => {
  it('shows all stages with years and the fellowship that guides leave out', async () => {
    const view = await open();
    await tab(view, 2);
    await view.waitForSelector('.path');
    const panel = (await textOf(view, '[role="tabpanel"]')).join('\n');
    for (const stageName of ["Bachelor's degree", 'MCAT', 'Medical school', 'Residency', 'Pain fellowship', 'Staying certified'])
      expect(panel).toContain(stageName);
    expect(panel).toMatch(/13 years/);
    expect(panel).toMatch(/Missing from the source guide/);
  });

  it('keeps ticks when the browser is started again, and leads to the full roadmap', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'paingloss-ticks-'));
    const first = await launchChromium({ profile });
    const popupPage = await first.context.newPage();
    await popupPage.goto(`${first.origin}/popup.html`);
    await popupPage.locator('[role="tab"]').nth(2).click();
    await popupPage.getByText("Bachelor's degree").first().click();
    await popupPage.getByRole('checkbox').first().check();
    await popupPage.waitForTimeout(400);
    await first.close();

    const second = await launchChromium({ profile });
    try {
      const again = await second.context.newPage();
      await again.goto(`${second.origin}/popup.html`);
      await again.locator('[role="tab"]').nth(2).click();
      await expect.poll(() => again.locator('[role="tab"]').nth(2).innerText()).toMatch(/1\/30/);
      const link = again.getByRole('link', { name: /full roadmap/i });
      expect(await link.getAttribute('href')).toContain('guide.html#/career');
    } finally {
      await second.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
