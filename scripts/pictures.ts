/**
 * `npm run pictures`: pictures of every surface, light, dark and narrow, under .output/pictures, to be looked at.
 * `npm run pictures -- welcome` makes the three of the welcome page instead, under public/welcome.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from './build.ts';
import { hoverTerm } from './demo-pictures.ts';
import { type Launched, launchChromium } from './launch-chromium.ts';
import { waitForMarks } from './marks-reader.ts';
import { openPopup } from './open-popup.ts';
import { servePages } from './serve-pages.ts';

const OUT = join('.output', 'pictures');
const WELCOME = join('public', 'welcome');

type Act = (page: Page) => Promise<void>;
const search: Act = async (page) => {
  await page.getByRole('combobox').fill('nerve burning');
  await page.getByRole('option').first().waitFor();
};

/** Pages of the extension that open in a tab as they are; `act` brings them to the state that is shown. */
const SURFACES: { name: string; path: string; act?: Act; narrow?: boolean }[] = [
  { name: 'popup', path: 'popup.html', narrow: true },
  { name: 'popup-results', path: 'popup.html', act: search, narrow: true },
  {
    name: 'popup-entry',
    path: 'popup.html',
    narrow: true,
    act: async (page) => {
      await search(page);
      await page.keyboard.press('Enter');
      await page.locator('h2:focus').waitFor();
    },
  },
  {
    name: 'popup-career',
    path: 'popup.html',
    act: async (page) => {
      await page.getByRole('tab').nth(2).click();
      await page.locator('.path').waitFor();
    },
    narrow: true,
  },
  { name: 'sidepanel', path: 'sidepanel.html', act: search, narrow: true },
  { name: 'options', path: 'options.html' },
  { name: 'welcome', path: 'welcome.html' },
  { name: 'guide-glossary', path: 'guide.html#/glossary' },
  { name: 'guide-entry', path: 'guide.html#/glossary/complex-regional-pain-syndrome' },
  { name: 'guide-career', path: 'guide.html#/career' },
  { name: 'guide-study', path: 'guide.html#/study' },
  { name: 'guide-about', path: 'guide.html#/about' },
];

async function takeSurfaces(launched: Launched, scheme: 'light' | 'dark', width: number | undefined): Promise<void> {
  const page = await launched.context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  for (const { name, path, act, narrow } of SURFACES) {
    await page.setViewportSize({ width: width ?? (narrow ? 400 : 1000), height: narrow ? 580 : 900 });
    await page.goto('about:blank');
    await page.goto(`${launched.origin}/${path}`);
    await page.locator('h1').first().waitFor();
    await act?.(page);
    await page.waitForTimeout(400);
    // the glossary is as long as a book
    const whole = name === 'options' || name === 'welcome';
    await page.screenshot({ path: join(OUT, `${name}-${width ?? scheme}.png`), fullPage: whole });
  }
  await page.close();
}

/** The article with a card, and the popup over it with the terms of the page. */
async function takeArticle(launched: Launched, address: string, scheme: 'light' | 'dark'): Promise<void> {
  const page = await launched.context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(address);
  await waitForMarks(page);
  await hoverTerm(page);
  await page.screenshot({ path: join(OUT, `card-${scheme}.png`) });
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  const popup = await openPopup(launched, page);
  await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await (await popup.page.waitForSelector('#tab-page'))?.click();
  await popup.page.waitForSelector('.term-row');
  await popup.page.screenshot({
    path: join(OUT, `popup-page-${scheme}.png`) as `${string}.png`,
    clip: { x: 0, y: 0, width: 400, height: 580 },
  });
  await popup.release();
  await page.close();
}

/** Three small pictures of one format. */
async function takeWelcome(launched: Launched, address: string, scheme: 'light' | 'dark'): Promise<void> {
  const size = { width: 400, height: 330 };
  const path = (name: string): `${string}.png` => `${join(WELCOME, `${name}-${scheme}`)}.png`;
  const page = await launched.context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(address);
  await waitForMarks(page);
  await hoverTerm(page);
  const { x, y } = (await page.locator('[data-pain-gloss]').boundingBox()) ?? { x: 0, y: 0 };
  await page.screenshot({ path: path('card'), clip: { x: Math.max(0, x - 20), y: Math.max(0, y - 70), ...size } });
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  const popup = await openPopup(launched, page);
  await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await popup.page.waitForSelector('[role="combobox"]');
  await popup.page.keyboard.type('nerve burning');
  await popup.page.waitForSelector('[role="option"]');
  await popup.page.screenshot({ path: path('search'), clip: { x: 0, y: 0, ...size } });
  await (await popup.page.$('#tab-career'))?.click();
  await popup.page.waitForSelector('.path');
  await page.waitForTimeout(300);
  await popup.page.screenshot({ path: path('career'), clip: { x: 0, y: 0, ...size } });
  await popup.release();
  await page.close();
}

async function main(): Promise<void> {
  const forWelcome = process.argv.includes('welcome');
  build('chrome');
  mkdirSync(forWelcome ? WELCOME : OUT, { recursive: true });
  const article = readFileSync('data/sample/article.html', 'utf8');
  const server = await servePages((path) => (path === '/article.html' ? article : undefined));
  const address = `${server.origin}/article.html`;
  for (const scheme of ['light', 'dark'] as const) {
    const launched = await launchChromium({ colorScheme: scheme });
    try {
      if (forWelcome) await takeWelcome(launched, address, scheme);
      else {
        await takeSurfaces(launched, scheme, undefined);
        await takeArticle(launched, address, scheme);
        if (scheme === 'light') await takeSurfaces(launched, scheme, 320);
      }
    } finally {
      await launched.close();
    }
  }
  await server.close();
  console.log(`saved under ${forWelcome ? WELCOME : OUT}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
