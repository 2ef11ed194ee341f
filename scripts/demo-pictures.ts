/** The demo's pictures: the marked page, the card, the popup, the roadmap. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { waitForCard } from './card-reader.ts';
import type { Launched } from './launch-chromium.ts';
import { paintedTerms } from './marks-reader.ts';
import { openPopup } from './open-popup.ts';

/** Rests the pointer on the first marked term that stands clear of the window's edges. Returns its text. */
export async function hoverTerm(page: Page): Promise<string> {
  const first = (await paintedTerms(page))[0];
  if (!first) throw new Error('nothing is marked near the top of the page');
  await page.mouse.wheel(0, Math.max(0, first.y - 260));
  await page.waitForTimeout(200);
  const term = (await paintedTerms(page)).find(({ y }) => y > 80 && y < 420) ?? first;
  await page.mouse.move(term.x - 30, term.y - 60);
  await page.mouse.move(term.x, term.y, { steps: 5 });
  await waitForCard(page);
  await page.waitForTimeout(250);
  return term.text;
}

/** The card and the lines around its term: small enough for the README. */
async function aroundCard(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('[data-pain-gloss]').boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 1100, height: 800 };
  if (!box) return { x: 0, y: 0, width, height };
  const clip = { width: Math.min(width, 860), height: Math.min(height, box.height + 150) };
  const x = Math.min(Math.max(0, box.x + box.width + 24 - clip.width), width - clip.width);
  const y = Math.min(Math.max(0, box.y - 120), height - clip.height);
  return { x, y, ...clip };
}

/** Saves all five under `folder`. Call it while the card is open. Returns the paths. */
export async function takePictures(launched: Launched, page: Page, folder: string): Promise<string[]> {
  const saved: string[] = [];
  const path = (name: string): string => {
    const file = join(folder, `${name}.png`);
    saved.push(file);
    return file;
  };
  await page.screenshot({ path: path('card'), clip: await aroundCard(page) });
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await page.waitForTimeout(300);
  await page.screenshot({ path: path('page') });

  const popup = await openPopup(launched, page);
  // a headless window is too low for the popup, and makes it wider than it is
  const clip = { x: 0, y: 0, width: 400, height: Math.min(580, await popup.page.evaluate(() => innerHeight)) };
  await popup.page.waitForSelector('[role="combobox"]');
  await popup.page.keyboard.type('nerve burning', { delay: 15 });
  await popup.page.waitForSelector('[role="option"]');
  await popup.page.screenshot({ path: path('popup-search') as `${string}.png`, clip });
  await (await popup.page.$$('[role="tab"]')).at(2)?.click();
  await new Promise((done) => setTimeout(done, 300));
  await popup.page.screenshot({ path: path('popup-career') as `${string}.png`, clip });
  await popup.release();

  const guide = await launched.context.newPage();
  await guide.setViewportSize({ width: 1100, height: 900 });
  await guide.goto(`${launched.origin}/guide.html#/career`);
  await guide.waitForSelector('h1');
  await guide.waitForTimeout(300);
  await guide.screenshot({ path: path('roadmap') });
  await guide.close();
  return saved;
}
