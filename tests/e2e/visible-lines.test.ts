/** Lines under terms can be seen where a page cuts its lines off or has clear text: pictures with and without them differ. */
import { expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/marks-reader.ts';
import { pageOf, soon, useChromium } from './pages.ts';

/** Text without descenders, so that nothing but the line is below it. */
const TEXT = 'A case of sciatica';
const CUT = 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap';

const PAGES: Record<string, string> = {
  'a line with an ellipsis, at 12 pixels': `<div id="x" style="font: 12px sans-serif; ${CUT}">${TEXT}</div>`,
  'a line with an ellipsis, at 16 pixels': `<div id="x" style="font: 16px sans-serif; ${CUT}">${TEXT}</div>`,
  'a line hardly higher than its letters': `<div id="x" style="font: 16px/1.1 sans-serif; ${CUT}">${TEXT}</div>`,
  'lines that are clamped': `<div id="x" style="font: 14px serif; width: 300px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden">${TEXT}</div>`,
  'clear text over the picture of a page': `<div class="textLayer" id="x"><span style="font: 16px sans-serif; color: transparent">${TEXT}</span></div>`,
  'letters cut out of a gradient': `<h1 id="x" class="text-transparent" style="color: transparent; background: linear-gradient(90deg, #00f, #f00) text">${TEXT}</h1>`,
};

const stage = useChromium(
  Object.fromEntries(Object.entries(PAGES).map(([name, html], i) => [`/${i}`, pageOf(html, `<title>${name}</title>`)])),
);

it.each(Object.keys(PAGES).map((name, i) => [name, i] as const))('a mark is seen in %s', async (_, i) => {
  const page = await stage.launched.context.newPage();
  await page.goto(`${stage.server.origin}/${i}`);
  await waitForMarks(page);
  const picture = (): Promise<Buffer> => page.locator('#x').screenshot();
  const marked = await picture();
  // not by clearing the registry, which is mended at any time
  await page.locator('#x').evaluate((x) => x.setAttribute('aria-hidden', 'true'));
  await soon(() => page.evaluate(() => CSS.highlights.get('pain-gloss')?.size)).toBe(0);
  expect(marked.equals(await picture())).toBe(false);
  await page.close();
});
