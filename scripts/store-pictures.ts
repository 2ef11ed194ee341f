/**
 * `npm run store-pictures`: the pictures of the stores' listings, 1280 × 800, under .output/store. Each is the product as
 * it is, with nothing drawn on it; small windows stand on a plain ground in the product's color.
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

const OUT = join('.output', 'store');
const SIZE = { width: 1280, height: 800 };

/** Pages of the extension as they are in a tab. */
const PAGES = [
  { name: '3-glossary', path: 'guide.html#/glossary/complex-regional-pain-syndrome' },
  { name: '4-road', path: 'guide.html#/career' },
  { name: '5-options', path: 'options.html' },
];

/** The real popup over the article, a quarter larger than on a screen, on a plain ground. */
async function takePopup(launched: Launched, page: Page): Promise<void> {
  const popup = await openPopup(launched, page);
  await popup.page.waitForSelector('[role="combobox"]');
  await popup.page.keyboard.type('nerve burning', { delay: 15 });
  await popup.page.waitForSelector('[role="option"]');
  await new Promise((done) => setTimeout(done, 300));
  const picture = await popup.page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: 400, height: 580 } });
  await popup.release();
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:#0b6168"><img alt="" style="height:720px;border-radius:12px;box-shadow:0 12px 48px #0008" src="data:image/png;base64,${picture}">`,
  );
  await page.locator('img').evaluate((image) => (image as HTMLImageElement).decode());
  await page.screenshot({ path: join(OUT, '2-search.png') });
}

async function main(): Promise<void> {
  build('chrome');
  mkdirSync(OUT, { recursive: true });
  const server = await servePages((path) => (path === '/article.html' ? readFileSync('data/sample/article.html', 'utf8') : undefined));
  const launched = await launchChromium({ viewport: SIZE });
  try {
    const page = await launched.context.newPage();
    await page.goto(`${server.origin}/article.html`);
    await waitForMarks(page);
    await hoverTerm(page);
    await page.screenshot({ path: join(OUT, '1-card.png') });
    await takePopup(launched, page);
    for (const { name, path } of PAGES) {
      await page.goto('about:blank');
      await page.goto(`${launched.origin}/${path}`);
      await page.locator('h1').first().waitFor();
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(OUT, `${name}.png`) });
    }
    console.log(`five pictures under ${OUT}`);
  } finally {
    await launched.close();
    await server.close();
  }
}

await main();
