/**
 * `npm start`: shows the product at its main job in a real browser. With a display it opens one and leaves it to you;
 * without, it prints the terms it found, hovers one, and saves pictures under .output/demo.
 *
 *   npm start                 the sample article
 *   npm start -- PAGE         any page: an address, or an HTML file
 *   npm start -- --headless   pictures, even where there is a display
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { CATEGORY_NAMES } from '../core/entry.ts';
import { build } from './build.ts';
import { waitForCard } from './card-reader.ts';
import { hoverTerm, takePictures } from './demo-pictures.ts';
import { launchChromium } from './launch-chromium.ts';
import { pageTerms, waitForMarks } from './marks-reader.ts';
import { servePages } from './serve-pages.ts';

const OUT = join('.output', 'demo');
const say = (text = ''): void => console.log(text);

async function open(page: Page, wanted: string | undefined, origin: string): Promise<void> {
  const address = wanted && !existsSync(wanted) ? wanted : `${origin}/article.html`;
  await page.goto(address, { waitUntil: 'domcontentloaded' });
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const wanted = args.find((arg) => !arg.startsWith('--'));
  const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const headless = !display || args.includes('--headless');

  say('· Building the extension …');
  build('chrome');
  const article = wanted && existsSync(wanted) ? wanted : 'data/sample/article.html';
  const server = await servePages((path) => (path === '/article.html' ? readFileSync(article, 'utf8') : undefined));
  say(`· Starting the browser${headless ? ' without a window' : ''} …`);
  const launched = await launchChromium({ headless });
  try {
    const page = launched.context.pages()[0] ?? (await launched.context.newPage());
    await open(page, wanted, server.origin);
    await waitForMarks(page);
    if (!headless) {
      say('· Rest the pointer on an underlined term; press Alt+Shift+G for the next one. Close the browser to end.');
      await new Promise<void>((done) => launched.context.on('close', () => done()));
      return;
    }
    mkdirSync(OUT, { recursive: true });
    const terms = await pageTerms(launched, page);
    say();
    const wide = 2 + Math.max(4, ...terms.map(({ headword }) => headword.length));
    say(`${'term'.padEnd(wide)}${'category'.padEnd(26)}count`);
    for (const { headword, category, count } of terms)
      say(`${headword.padEnd(wide)}${CATEGORY_NAMES[category].padEnd(26)}${String(count).padStart(5)}`);
    say(`\n${terms.length} terms, ${terms.reduce((sum, { count }) => sum + count, 0)} marks`);
    if (!terms.length) throw new Error('no term of the glossary was found on this page');
    const first = await hoverTerm(page);
    say(`\nHovered “${first}”, and the card says:\n${(await waitForCard(page)).text.split('\n').slice(0, 4).join('\n')}\n`);
    for (const picture of await takePictures(launched, page, OUT)) say(`saved ${picture}`);
  } finally {
    await launched.close().catch(() => {});
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
