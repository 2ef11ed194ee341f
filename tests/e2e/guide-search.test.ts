/** One search over everything in the guide, by the keyboard from anywhere. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useChromium } from './pages.ts';

const stage = useChromium({});
let page: Page;

beforeEach(async () => {
  page = await stage.launched.context.newPage();
  await page.goto(`${stage.launched.origin}/guide.html#/tools`);
  await page.locator('h1').waitFor();
});
afterEach(() => page.close());

const box = () => page.getByRole('combobox', { name: 'Search everything' });
const options = (): Promise<string[]> => page.getByRole('option').allTextContents();

describe('the search box', () => {
  it('gets the focus by “/”, and types no slash', async () => {
    await page.keyboard.press('/');
    await expect.poll(() => box().evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await box().inputValue()).toBe('');
  });

  it('leaves “/” to a field that is typed in', async () => {
    await page.goto(`${stage.launched.origin}/guide.html#/career`);
    const note = page.getByLabel('Your notes: Residency');
    await note.click();
    await page.keyboard.type('and/or');
    expect(await note.inputValue()).toBe('and/or');
    await note.fill('');
  });

  it.each([
    ['allodynia', 'allodynia', '#/glossary/allodynia', 'allodynia'],
    ['mate act', 'Licenses, registrations and permits', '#/career/permits', 'Licenses, registrations and permits'],
    ['dissolve', 'American Pain Society', '#/organizations/aps', 'American Pain Society'],
    ['naloxone 911', 'In an emergency', '#/about/emergency', 'In an emergency'],
    ['handles stress at the interview', '', '', ''],
    ['PainChek dementia', 'Software for testing and measurement', '#/tools/measurement', 'Software for testing and measurement'],
  ])('finds “%s”, and Enter on it goes there', async (query, title, hash, heading) => {
    await page.keyboard.press('/');
    await box().fill(query);
    if (!title) {
      await page.getByText('Nothing has that').waitFor();
      return;
    }
    await expect.poll(async () => (await options()).findIndex((text) => text.startsWith(title))).toBeGreaterThanOrEqual(0);
    const at = (await options()).findIndex((text) => text.startsWith(title));
    for (let i = 0; i < at; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(hash);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(heading);
    expect(await box().inputValue()).toBe('');
  });

  it('says which option is active, and closes by Escape', async () => {
    await page.keyboard.press('/');
    await box().fill('nerve');
    await page.getByRole('option').first().waitFor();
    const active = await box().getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await box().inputValue()).toBe('nerve');
  });
});
