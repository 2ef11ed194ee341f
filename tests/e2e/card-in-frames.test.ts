/** The card's script comes late, and into the frame that asks: each kind of frame must be able to have it. */
import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { servePages } from '../../scripts/serve-pages.ts';
import { pageOf, useChromium } from './pages.ts';

const TERMS = '<p>Allodynia and trigeminal neuralgia.</p>';
const stage = useChromium({
  '/inner.html': pageOf(TERMS),
  '/same-origin.html': pageOf('<iframe src="/inner.html"></iframe>'),
  '/srcdoc.html': pageOf(`<iframe srcdoc="${TERMS}"></iframe>`),
  '/sandboxed.html': pageOf('<iframe sandbox src="/inner.html"></iframe>'),
  '/sandboxed-srcdoc.html': pageOf(`<iframe sandbox srcdoc="${TERMS}"></iframe>`),
  '/blank.html': pageOf(
    `<iframe></iframe><script>document.querySelector('iframe').contentDocument.body.insertAdjacentHTML('beforeend', '${TERMS}')</script>`,
  ),
  '/blob.html': pageOf(
    `<iframe></iframe><script>document.querySelector('iframe').src = URL.createObjectURL(new Blob(['<body>${TERMS}'], { type: 'text/html' }))</script>`,
  ),
});
let page: Page;

const marksIn = (frame: Frame): Promise<number> => frame.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0);
const cardsIn = (frame: Frame): Promise<number> => frame.evaluate(() => document.querySelectorAll('[data-pain-gloss]').length);

async function hoverIn(frame: Frame): Promise<void> {
  await expect.poll(() => marksIn(frame), { timeout: 10_000 }).toBe(2);
  const paragraph = await frame.locator('p').boundingBox();
  if (!paragraph) throw new Error('the frame has no paragraph');
  await page.mouse.move(1, 1);
  await page.mouse.move(paragraph.x + 20, paragraph.y + paragraph.height / 2, { steps: 3 });
}

const innerOf = (): Frame => page.frames()[1] as Frame;

afterEach(() => page.close());

describe('a card opens in a frame', () => {
  it.each(['same-origin', 'srcdoc', 'blank', 'blob', 'sandboxed', 'sandboxed-srcdoc'])('that is %s', async (kind) => {
    page = await stage.launched.context.newPage();
    await page.goto(`${stage.server.origin}/${kind}.html`);
    await hoverIn(innerOf());
    await expect.poll(() => cardsIn(innerOf()), { timeout: 10_000 }).toBe(1);
  });

  it('of another origin', async () => {
    const other = await servePages((path) => (path === '/inner.html' ? pageOf(TERMS) : undefined));
    page = await stage.launched.context.newPage();
    await page.goto(`${stage.server.origin}/same-origin.html`);
    await page.evaluate((src) => document.querySelector('iframe')?.setAttribute('src', src), `${other.origin}/inner.html`);
    await expect.poll(() => innerOf().url()).toContain(other.origin);
    await hoverIn(innerOf());
    await expect.poll(() => cardsIn(innerOf()), { timeout: 10_000 }).toBe(1);
    await other.close();
  });
});

describe('the card’s script', () => {
  it('is not in a page before the pointer nears a term, and comes once', async () => {
    page = await stage.launched.context.newPage();
    const scripts: string[] = [];
    const session = await page.context().newCDPSession(page);
    session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
    await session.send('Debugger.enable');
    await page.goto(`${stage.server.origin}/inner.html`);
    await expect.poll(() => marksIn(page.mainFrame()), { timeout: 10_000 }).toBe(2);
    const cards = (): number => scripts.filter((url) => url.endsWith('/card.js')).length;
    expect(cards()).toBe(0);
    for (const x of [20, 20, 180]) {
      await page.mouse.move(1, 300);
      await expect.poll(() => cardsIn(page.mainFrame()), { timeout: 10_000 }).toBe(0);
      await page.mouse.move(x, 22, { steps: 3 });
      await expect.poll(() => cardsIn(page.mainFrame()), { timeout: 10_000 }).toBe(1);
    }
    expect(cards()).toBe(1);
  });
});
