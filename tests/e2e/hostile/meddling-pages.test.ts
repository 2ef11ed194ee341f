/** Pages that meddle: with the registry, with the card's host, with the whole document, with when they may be read. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readCard, waitForCard } from '../../../scripts/card-reader.ts';
import { paintedTerms, waitForMarks } from '../../../scripts/marks-reader.ts';
import { markedTexts } from '../mark-watch.ts';
import { pageOf, useChromium } from '../pages.ts';

const stage = useChromium({
  '/plain.html': pageOf('<p>Allodynia and hyperalgesia.</p><div id="host"></div>'),
  '/parts.html': pageOf('<p>Allodynia and hyperalgesia.</p><div contenteditable="false" id="x">Sciatica.</div>'),
});

async function open(path = '/plain.html'): Promise<Page> {
  const page = await stage.launched.context.newPage();
  await page.goto(`${stage.server.origin}${path}`);
  if (path === '/plain.html') await waitForMarks(page);
  return page;
}

const texts = async (page: Page): Promise<string[]> => (await paintedTerms(page)).map(({ text }) => text);

async function hover(page: Page, text: string): Promise<void> {
  const term = (await paintedTerms(page)).find((painted) => painted.text === text);
  await page.mouse.move(300, 300);
  await page.mouse.move(term?.x ?? 0, term?.y ?? 0, { steps: 3 });
}

describe('a page that', () => {
  it.each<[string, () => void]>([
    ['clears the registry', () => CSS.highlights.clear()],
    ['empties our highlight', () => CSS.highlights.get('pain-gloss')?.clear()],
  ])('%s has its marks back when the pointer moves', async (_, meddle) => {
    const page = await open();
    expect(await page.evaluate(`(${meddle})(); CSS.highlights.get('pain-gloss')?.size ?? 0`)).toBe(0);
    await page.mouse.move(200, 300);
    await page.mouse.move(210, 310);
    await expect.poll(() => texts(page)).toEqual(['Allodynia', 'hyperalgesia']);
  });

  it.each<[string, () => void]>([
    ['clears the registry', () => CSS.highlights.clear()],
    ['takes our name', () => CSS.highlights.set('pain-gloss', new Highlight())],
    [
      'adds marks of its own to ours',
      () => {
        const range = document.createRange();
        range.selectNodeContents(document.body);
        CSS.highlights.get('pain-gloss')?.add(range);
      },
    ],
  ])('%s has its marks back soon after the reader does anything', async (_, meddle) => {
    const page = await open();
    await page.evaluate(meddle);
    await page.keyboard.press('Shift');
    await expect.poll(() => texts(page)).toEqual(['Allodynia', 'hyperalgesia']);
  });

  it('clears the registry all the time costs no more than a few repairs a second', async () => {
    const page = await open();
    const repairs = await page.evaluate(async () => {
      let count = 0;
      for (const start = performance.now(); performance.now() - start < 2000; ) {
        if (CSS.highlights.has('pain-gloss')) count++;
        CSS.highlights.clear();
        dispatchEvent(new Event('scroll'));
        await new Promise(requestAnimationFrame);
      }
      return count;
    });
    expect(repairs).toBeGreaterThan(0);
    expect(repairs).toBeLessThan(12);
  });

  it('removes the card gets it again', async () => {
    const page = await open();
    await hover(page, 'hyperalgesia');
    await waitForCard(page);
    await page.evaluate(() => document.querySelector('[data-pain-gloss]')?.remove());
    await hover(page, 'hyperalgesia');
    expect((await waitForCard(page)).text).toMatch(/^hyperalgesia/);
  });

  it.each<[string, () => void]>([
    [
      'writes its document anew',
      () => {
        document.open();
        document.write('<!doctype html><html lang="en"><body><p>Sciatica hurts.</p></body></html>');
        document.close();
      },
    ],
    [
      'replaces its root',
      () => {
        const root = document.createElement('html');
        root.innerHTML = '<head></head><body><p>Sciatica hurts.</p></body>';
        document.replaceChild(root, document.documentElement);
      },
    ],
    [
      'replaces its body',
      () => {
        document.documentElement.innerHTML = '<head></head><body><p>Sciatica hurts.</p></body>';
      },
    ],
  ])('%s is read anew, and its cards open', async (_, meddle) => {
    const page = await open();
    await page.evaluate(meddle);
    await expect.poll(() => texts(page)).toEqual(['Sciatica']);
    await hover(page, 'Sciatica');
    expect((await waitForCard(page)).text).toMatch(/^sciatica/);
  });

  it.each(['open', 'closed'] as const)(
    'attaches a shadow tree late (%s), to an element with text of its own, is read there too',
    async (mode) => {
      const page = await open('/parts.html');
      await waitForMarks(page);
      await page.evaluate((kind) => {
        document.getElementById('x')?.attachShadow({ mode: kind }).append('Late fibromyalgia, and an opioid.');
      }, mode);
      await page.keyboard.press('Shift');
      await expect.poll(() => markedTexts(page), { timeout: 8000 }).toEqual(expect.arrayContaining(['fibromyalgia', 'opioid']));
    },
  );

  it('turns into an editor is left alone', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.designMode = 'on';
      document.body.append('typing');
    });
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0)).toBe(0);
    expect(await readCard(page)).toBeUndefined();
  });
});
