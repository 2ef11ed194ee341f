/** The guide, as it opens from an address: the right page, its title, the focus, and the facts of the road. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import corrections from '../../data/guide/corrections.json' with { type: 'json' };
import { useChromium } from './pages.ts';

const stage = useChromium({});
let page: Page;

beforeEach(async () => {
  page = await stage.launched.context.newPage();
});
afterEach(() => page.close());

async function open(hash: string): Promise<void> {
  await page.goto(`${stage.launched.origin}/guide.html${hash}`);
  await page.locator('h1').waitFor();
}
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
const top = (id: string): Promise<number> => page.locator(`#${id}`).evaluate((element) => Math.round(element.getBoundingClientRect().top));

describe('an address', () => {
  it.each([
    ['', 'Glossary'],
    ['#/glossary', 'Glossary'],
    ['#/glossary/allodynia', 'allodynia'],
    ['#/glossary/no-such-thing', 'No such entry'],
    ['#/glossary/No%20such_thing', 'No such entry'],
    ['#/career', 'The road to becoming a pain management physician'],
    ['#/roles', 'Roles'],
    ['#/skills', 'Skills'],
    ['#/interview', 'Interview practice'],
    ['#/interview/practice', 'Practice'],
    ['#/tools', 'Tools'],
    ['#/organizations', 'Organizations'],
    ['#/questions', 'Questions and answers'],
    ['#/study', 'Study'],
    ['#/study/cards', 'Flash cards'],
    ['#/about', 'About PainGloss'],
    ['#/nonsense', 'Glossary'],
  ])('“%s” opens “%s”, also after a reload', async (hash, title) => {
    await open(hash);
    await expect.poll(() => page.title()).toBe(`${title} | PainGloss guide`);
    await page.reload();
    await expect.poll(() => page.locator('h1').textContent()).toBe(title);
  });

  it.each([
    ['#/career/fellowship', 'career-fellowship', 'Pain medicine fellowship'],
    ['#/career/corrections', 'career-corrections', 'Where the source guide is wrong'],
    ['#/organizations/aps', 'organizations-aps', 'American Pain Society'],
  ])('“%s” brings its heading into view with the focus, also after a reload', async (hash, id, heading) => {
    await open(hash);
    await expect.poll(focused).toBe(heading);
    const before = await top(id);
    await page.reload();
    await expect.poll(focused).toBe(heading);
    await expect.poll(() => top(id)).toBe(before);
    expect(before).toBeLessThan(200);
  });
});

describe('going on and back', () => {
  it('the heading has the focus after a link, and the link after “back”', async () => {
    await open('#/glossary');
    await page.getByLabel('Filter').fill('allodynia');
    await page.getByRole('link', { name: 'allodynia', exact: true }).click();
    await expect.poll(focused).toBe('allodynia');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await page.goBack();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#/glossary/allodynia');
  });

  it('“back” finds the place in the long list again', async () => {
    await open('#/glossary');
    await page.getByRole('button', { name: 'S', exact: true }).click();
    await expect.poll(focused).toBe('S');
    const link = page.locator('.window-rows a[href^="#/glossary/s"]').first();
    await link.waitFor();
    const href = await link.getAttribute('href');
    await link.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await page.goBack();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
    const seen = await page.evaluate(() => {
      const { top, bottom } = (document.activeElement as Element).getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    expect(seen).toBe(true);
  });

  it('“back” never gives the focus to something out of sight', async () => {
    await open('#/career/fellowship');
    await expect.poll(focused).toBe('Pain medicine fellowship');
    await page.getByRole('link', { name: 'License, DEA registration and board certification' }).first().click();
    await expect.poll(focused).toBe('License, DEA registration and board certification');
    await page.goBack();
    // the link by which the place was left if it is in view, else the heading of what the address names
    const arrived = (): Promise<boolean> =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        const { top: from, bottom: to } = at?.getBoundingClientRect() ?? new DOMRect();
        return (at?.localName === 'a' || at?.textContent === 'Pain medicine fellowship') && to > 0 && from < innerHeight;
      });
    await expect.poll(arrived).toBe(true);
  });
});

describe('the road', () => {
  it.each([
    ['takes 12 to 14 years', '12 to 14 years'],
    ['has no residency in pain', 'No accredited residency in pain management exists'],
    ['has the fellowship of 12 months', 'An ACGME pain medicine fellowship lasts 12 months'],
    ['has both kinds of school', 'accredited by the LCME or a DO program accredited by the COCA'],
    ['has the full license during residency', 'One to three years of supervised training'],
    ['has all exams of the MD', 'USMLE Step 3'],
    ['has all exams of the DO', 'COMLEX-USA Level 3'],
    ['has more than one board', 'American Board of Emergency Medicine (ABEM)'],
    ['has the DEA registration', 'Registers prescribers of controlled substances'],
    ['has the MATE Act', 'Eight hours about substance use disorders'],
  ])('%s', async (_, text) => {
    await open('#/career');
    expect(await page.locator('main').textContent()).toContain(text);
  });

  it('judges each of the six steps of the source guide', async () => {
    await open('#/career');
    const steps = (await page.locator('.guide-check dt').allTextContents()).filter((text) => /Step/.test(text));
    expect(steps).toEqual([
      'The guideStep 1right',
      'The guideStep 2thin',
      'The guideStep 3incomplete',
      'The guideStep 5wrong',
      'The guideSteps 4 and 64: wrong order6: partly wrong',
    ]);
  });

  it('tells all 25 corrections', async () => {
    await open('#/career/corrections');
    const told = await page.locator('.corrections > li').allTextContents();
    expect(told).toHaveLength(25);
    expect(corrections.filter(({ says, so }, i) => !told[i]?.includes(says) || !told[i]?.includes(so))).toEqual([]);
  });

  it('tells that a tick could not be stored, and takes it back', async () => {
    await stage.launched.worker.evaluate(async () => {
      interface Area {
        set(items: object): Promise<void>;
      }
      const { sync } = (globalThis as unknown as { chrome: { storage: { sync: Area } } }).chrome.storage;
      // as full as it gets: pieces by halves until not even the smallest fits
      let piece = 8000;
      for (let i = 0; piece > 0; i++) {
        try {
          await sync.set({ [`filling-${i}`]: 'x'.repeat(piece) });
        } catch {
          piece = Math.floor(piece / 2);
        }
      }
    });
    try {
      await open('#/career/fellowship');
      const box = page.getByRole('checkbox', { name: 'Fellowship started' });
      await box.click();
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('Not saved.');
      expect(await box.isChecked()).toBe(false);
    } finally {
      await stage.launched.worker.evaluate(() =>
        (globalThis as unknown as { chrome: { storage: { sync: { clear(): Promise<void> } } } }).chrome.storage.sync.clear(),
      );
    }
  });

  it('the glossary comes on paper as a whole', async () => {
    await open('#/glossary');
    await page.getByLabel('Category').selectOption({ label: 'Tool' });
    const shown = page.locator('.filter-count');
    await expect.poll(() => shown.textContent()).toMatch(/^\d+ of/);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const count = Number.parseInt((await shown.textContent()) ?? '', 10);
    await expect.poll(() => page.locator('main .row').count()).toBe(count);
  });

  it('comes on paper without what is to press, and with its sources open', async () => {
    await open('#/career');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.guide-header nav').isVisible()).toBe(false);
    expect(await page.locator('.source-fold .sources').first().isVisible()).toBe(true);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000);
  });
});
