/** Every surface in two languages that nobody speaks: one with longer words, one from right to left. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { CHROME_BUILD, type Launched, launchChromium } from '../../scripts/launch-chromium.ts';
import type { Pseudo } from '../language/pseudo.ts';
import { buildIn } from '../language/pseudo-build.ts';
import { strangeWords } from './language-probe.ts';
import { misfits } from './layout-probe.ts';
import { soon } from './pages.ts';

const NARROW = 320;
/** The popup has the width that it has; everything else may be as narrow as a phone. */
const WIDE = 1000;
const POPUP = 400;

const GUIDE = ['glossary', 'glossary/opioid', 'career', 'roles', 'skills', 'interview', 'interview/practice', 'tools', 'organizations']
  .concat(['questions', 'study', 'about'])
  .map((part): [string, number[]] => [`guide.html#/${part}`, [WIDE, NARROW]]);

const SURFACES: [path: string, widths: number[]][] = [
  ['popup.html', [POPUP]],
  ['sidepanel.html', [POPUP, NARROW]],
  ['welcome.html', [WIDE, NARROW]],
  ['options.html', [WIDE, NARROW]],
  ...GUIDE,
];

/** What every message of the language has, and what nothing in English has. */
const SIGNS: Record<Pseudo, [sign: string, mark: string]> = { longer: ['[åçéîļñöüý]', 'lörem'], mirrored: ['\u202e', '\u202e'] };

const probe = (page: Page): Promise<string[]> => page.evaluate(`(${misfits})(document, innerWidth)`);

describe.each<Pseudo>(['longer', 'mirrored'])('in the %s language', (pseudo) => {
  let folder = '';
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    build('chrome');
    folder = buildIn(pseudo, CHROME_BUILD);
    launched = await launchChromium({ extension: folder });
  });
  afterAll(async () => {
    await launched?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  async function open(path: string, width: number): Promise<void> {
    // another page of the guide in the same tab would not be loaded anew
    await page?.close();
    page = await launched.context.newPage();
    await page.setViewportSize({ width, height: 600 });
    await page.goto(`${launched.origin}/${path}`);
    await page.locator('h1').first().waitFor();
    // what is read from storage and the glossary is there
    await page.waitForLoadState('networkidle');
  }

  const strange = (): Promise<string[]> => page.evaluate(`(${strangeWords})(document.body, ...${JSON.stringify(SIGNS[pseudo])})`);

  it.each(SURFACES)('%s has room for every word, and says in which language it is', async (path, widths) => {
    for (const width of widths) {
      await open(path, width);
      await soon(() => probe(page), { message: `${path} at ${width} px` }).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
    expect(await strange()).toEqual([]);
  });

  it('the tabs of the popup and an entry have room for every word', async () => {
    await open('popup.html', POPUP);
    for (const tab of [1, 2]) {
      await page.getByRole('tab').nth(tab).click();
      expect(await probe(page)).toEqual([]);
      expect(await strange()).toEqual([]);
    }
    await page.getByRole('tab').first().click();
    await page.getByRole('combobox').fill('opioid');
    await page.getByRole('option').first().waitFor();
    expect(await probe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('h2:focus').waitFor();
    expect(await probe(page)).toEqual([]);
    expect(await strange()).toEqual([]);
  });

  it('a page says its language and its direction', async () => {
    for (const path of ['popup.html', 'sidepanel.html', 'welcome.html', 'options.html', 'guide.html']) {
      await open(path, WIDE);
      const { lang, dir } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: getComputedStyle(document.body).direction,
      }));
      expect([path, lang, dir]).toEqual([path, pseudo === 'mirrored' ? 'ar' : 'fi', pseudo === 'mirrored' ? 'rtl' : 'ltr']);
    }
  });

  it('English content runs from left to right, and what waits for words as its language does', async () => {
    await open('guide.html#/career', WIDE);
    const directions = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).direction))]);
    expect(await directions('[lang="en"]:not([dir])')).toEqual(['ltr']);
    expect(await directions('.lead, .stage p[lang="en"]')).toEqual(['ltr']);
    expect(await directions('#guide-search')).toEqual([pseudo === 'mirrored' ? 'rtl' : 'ltr']);
  });

  it('the look finds words that are no message, and messages that are called English', async () => {
    await open('welcome.html', WIDE);
    await page.evaluate((mark) => {
      const box = document.createElement('div');
      box.innerHTML = '<p>Words in code</p><p lang="en">Content</p><p lang="en"></p><i title="A title"></i>';
      (box.children[2] as Element).textContent = `It says ${mark}`;
      document.body.append(box);
    }, SIGNS[pseudo][1]);
    expect((await strange()).map((each) => each.replace(/“.*/, ''))).toEqual([
      'no message, text of p: ',
      'message as English, text of p: ',
      'no message, title of i: ',
    ]);
  });

  it('the look finds a word that has no room', async () => {
    await open('welcome.html', WIDE);
    await page.evaluate(() => {
      const make = (css: string, text: string): void => {
        const box = document.createElement('div');
        box.style.cssText = css;
        box.textContent = text;
        document.body.append(box);
      };
      make('position: absolute; inset-inline-start: 95%; white-space: nowrap', 'a word over the edge of the page');
      make('inline-size: 3rem; overflow: hidden; white-space: nowrap', 'a word that is cut off');
      make('block-size: 1rem; overflow: hidden', 'lines\nthat\nare cut off\n'.repeat(200));
    });
    const found = (await probe(page)).join('\n');
    expect(found).toMatch(/over the edge: div.*a word over the edge/);
    expect(found).toMatch(/cut off: div.*a word that is cut off/);
    expect(found).toMatch(/cut off below: div.*lines/);
  });
});
