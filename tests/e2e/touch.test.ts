/** Fingers: a tap opens the card, a tap elsewhere closes it, a tap on a link is the page's. */
import { describe, expect, it } from 'vitest';
import { readCard, waitForCard, waitForNoCard } from '../../scripts/card-reader.ts';
import { paintedTerms, waitForMarks } from '../../scripts/marks-reader.ts';
import { pageOf, useChromium } from './pages.ts';

const stage = useChromium(
  {
    '/tap.html': pageOf(
      '<p>Allodynia is one term.</p><p><a id="link" href="#there">fibromyalgia</a></p>',
      '<meta name="viewport" content="width=device-width">',
    ),
  },
  { hasTouch: true, viewport: { width: 390, height: 760 } },
);

describe('touch', () => {
  it('opens, fits the narrow screen, and closes', async () => {
    const page = await stage.launched.context.newPage();
    await page.goto(`${stage.server.origin}/tap.html`);
    await waitForMarks(page);
    const terms = await paintedTerms(page);
    await page.touchscreen.tap(terms[0]?.x ?? 0, terms[0]?.y ?? 0);
    await waitForCard(page);
    const box = await page.locator('[data-pain-gloss]').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await page.touchscreen.tap(200, 700);
    await waitForNoCard(page);
    await page.touchscreen.tap(terms[1]?.x ?? 0, terms[1]?.y ?? 0);
    await expect.poll(() => page.url()).toMatch(/#there$/);
    expect(await readCard(page)).toBeUndefined();
  });
});
