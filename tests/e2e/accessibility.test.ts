/** Every page of the extension, checked by axe with the real CSS, light and dark, wide and narrow. */
import AxeBuilder from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { useChromium } from './pages.ts';

const stage = useChromium({});

const VIEWS: [name: string, path: string, act?: 'search' | 'entry' | 'page' | 'career'][] = [
  ['the popup, empty', 'popup.html'],
  ['the popup with results', 'popup.html', 'search'],
  ['the popup with an entry', 'popup.html', 'entry'],
  ['the popup without a page', 'popup.html', 'page'],
  ['the popup with the career path', 'popup.html', 'career'],
  ['the side panel', 'sidepanel.html', 'search'],
  ['the options', 'options.html'],
  ['the welcome', 'welcome.html'],
  ['the glossary', 'guide.html#/glossary'],
  ['an entry in the guide', 'guide.html#/glossary/complex-regional-pain-syndrome'],
  ['the roadmap', 'guide.html#/career'],
  ['the roles', 'guide.html#/roles'],
  ['the skills', 'guide.html#/skills'],
  ['the interview', 'guide.html#/interview'],
  ['the tools', 'guide.html#/tools'],
  ['the organizations', 'guide.html#/organizations'],
  ['the questions', 'guide.html#/questions'],
  ['interview practice', 'guide.html#/interview/practice'],
  ['the study page', 'guide.html#/study'],
  ['the flash cards', 'guide.html#/study/cards'],
  ['the about page', 'guide.html#/about'],
];

for (const colorScheme of ['light', 'dark'] as const)
  describe(`in a ${colorScheme} scheme`, () => {
    for (const [name, path, act] of VIEWS)
      it(`${name} has no violation`, async () => {
        const page = await stage.launched.context.newPage();
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(path.startsWith('popup') ? { width: 400, height: 580 } : { width: 1000, height: 800 });
        await page.goto(`${stage.launched.origin}/${path}`);
        await page.locator('h1, [role="combobox"]').first().waitFor();
        if (act === 'search' || act === 'entry') {
          await page.locator('[role="combobox"]').fill('nerve block');
          await page.locator('[role="option"]').first().waitFor();
          if (act === 'entry') {
            await page.keyboard.press('Enter');
            await page.locator('h2:focus').waitFor();
          }
        }
        if (act === 'page') await page.locator('[role="tab"]').nth(1).click();
        if (act === 'career') {
          await page.locator('[role="tab"]').nth(2).click();
          await page.locator('.path').waitFor();
        }
        await page.waitForTimeout(300);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
        await page.close();
      });
  });

describe('in little room', () => {
  for (const path of [
    'popup.html',
    ...['roles', 'skills', 'interview', 'interview/practice', 'tools', 'organizations', 'questions', 'study', 'about'].map(
      (page) => `guide.html#/${page}`,
    ),
    'guide.html#/career',
    'guide.html#/glossary',
    'guide.html#/glossary/allodynia',
  ])
    it(`${path} does not scroll sideways at 320 px`, async () => {
      const page = await stage.launched.context.newPage();
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${stage.launched.origin}/${path}`);
      await page.locator('h1, [role="combobox"]').first().waitFor();
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    });
});
