/** Pages that meddle: with the registry, with the card's host, with the whole document, with when they may be read. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readCard, waitForCard } from '../../scripts/card-reader.ts';
import { paintedTerms, waitForMarks } from '../../scripts/marks-reader.ts';
import { pageOf, useChromium } from './pages.ts';

const stage = useChromium({
  '/plain.html': pageOf('<p>Allodynia and hyperalgesia.</p><div id="host"></div>'),
  '/login.html': pageOf('<form><input type="password"></form>'),
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
    await page.evaluate(meddle);
    expect(await texts(page)).toEqual([]);
    await page.mouse.move(200, 300);
    await page.mouse.move(210, 310);
    await expect.poll(() => texts(page)).toEqual(['Allodynia', 'hyperalgesia']);
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

  it('attaches a shadow tree late, to an element that was empty, is read there too', async () => {
    const page = await open();
    await page.evaluate(() => {
      const host = document.getElementById('host') as HTMLElement;
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Late sciatica.</p>';
    });
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('pain-gloss')?.size), { timeout: 6000 }).toBe(3);
  });

  it('turns into an editor is left alone', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.designMode = 'on';
      document.body.append('typing');
    });
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0)).toBe(0);
    expect(await readCard(page)).toBeUndefined();
  });

  it('goes from a login to an article is read', async () => {
    const page = await open('/login.html');
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      document.body.innerHTML = '<p>Sciatica hurts.</p>';
    });
    await expect.poll(() => texts(page)).toEqual(['Sciatica']);
  });

  it('shows a password field later is left alone from then on', async () => {
    const page = await open();
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<input type="password">'));
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0)).toBe(0);
  });
});
