/** Text that shows later, or only sometimes: by a class, a style, an attribute, a media query, a search, a jump, on paper. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForCard } from '../../../scripts/card-reader.ts';
import { pageTerms, paintedTerms } from '../../../scripts/marks-reader.ts';
import { expectRightMarks, markedTexts, openWatched } from '../mark-watch.ts';
import { pageOf, useChromium } from '../pages.ts';

const FAR = '<div style="height: 6000px"></div>';

const stage = useChromium({
  '/class.html': pageOf(
    '<p>Allodynia.</p><main><section id="x" class="off"><div><p>Sciatica.</p></div></section></main>',
    '<style>.off, .dark .x { display: none } .clear #x { display: block }</style>',
  ),
  '/sheet.html': pageOf('<p>Allodynia.</p><section id="x"><p>Sciatica.</p></section>', '<style id="sheet">#x { display: none }</style>'),
  '/media.html': pageOf(
    '<p>Allodynia.</p><section id="x"><p>Sciatica.</p></section>',
    '<style>@media (width > 700px) { #x { display: none } }</style>',
  ),
  '/details.html': pageOf('<p>Allodynia.</p><details id="x"><summary>More</summary><p>Sciatica.</p></details>'),
  '/until-found.html': pageOf('<p>Allodynia.</p><section id="x" hidden="until-found"><p>Sciatica.</p></section>'),
  '/visibility.html': pageOf('<p>Allodynia.</p><section id="x" style="visibility: hidden"><p>Sciatica.</p></section>'),
  '/auto.html': pageOf(
    `<p>Allodynia.</p>${Array.from({ length: 40 }, (_, i) => `<section style="content-visibility: auto; contain-intrinsic-size: auto 300px" id="s${i}"><p>Sciatica.</p></section>`).join('')}`,
  ),
  '/far.html': pageOf(`<p>Allodynia.</p>${FAR}<p id="x">Sciatica.</p>${FAR}<p>Opioid.</p>`),
  '/scroller.html': pageOf(
    `<main style="height: 500px; overflow: auto">${Array.from({ length: 400 }, (_, i) => `<p id="p${i}">Allodynia ${i}.</p>`).join('')}</main>`,
  ),
});

const open = (path: string): Promise<Page> => openWatched(stage, path);

const element = (run: string): string => `(() => { const x = document.getElementById('x'); ${run} })()`;

describe('text that is revealed', () => {
  it.each([
    ['by a class', '/class.html', "x.className = ''"],
    ['by a class of something around it', '/class.html', "document.body.className = 'clear'"],
    ['by a style', '/class.html', "x.style.display = 'block'"],
    ['by a sheet that is switched off', '/sheet.html', "document.getElementById('sheet').disabled = true"],
    ['by another rule', '/sheet.html', "document.styleSheets[0].insertRule('#x { display: grid !important }', 1)"],
    ['by details that open', '/details.html', 'x.open = true'],
    ['by an attribute taken away', '/until-found.html', "x.removeAttribute('hidden')"],
    ['by a fragment that is found in it', '/until-found.html', "x.id = 'y'; x.firstChild.id = 'z'; location.hash = '#z'"],
  ])('%s', async (_, path, reveal) => {
    const page = await open(path);
    await page.waitForTimeout(300);
    expect(await markedTexts(page)).toEqual(['allodynia']);
    expect((await pageTerms(stage.launched, page)).map(({ id }) => id)).toEqual(['allodynia']);
    await page.evaluate(element(reveal));
    await expect.poll(() => markedTexts(page)).toEqual(['allodynia', 'sciatica']);
    expect((await pageTerms(stage.launched, page)).map(({ id }) => id)).toEqual(['allodynia', 'sciatica']);
    await expectRightMarks(page);
    await page.close();
  });

  it('by a media query', async () => {
    const page = await open('/media.html');
    expect(await markedTexts(page)).toEqual(['allodynia']);
    await page.setViewportSize({ width: 600, height: 800 });
    await expect.poll(() => markedTexts(page)).toEqual(['allodynia', 'sciatica']);
    await page.close();
  });

  it('and is not on the list while it is invisible', async () => {
    const page = await open('/visibility.html');
    expect((await pageTerms(stage.launched, page)).map(({ id }) => id)).toEqual(['allodynia']);
    await page.evaluate(element("x.style.visibility = 'visible'"));
    expect((await pageTerms(stage.launched, page)).map(({ id }) => id)).toEqual(['allodynia', 'sciatica']);
    await page.close();
  });

  it('by scrolling to what the browser had left out', async () => {
    const page = await open('/auto.html');
    await page.evaluate(() => document.getElementById('s30')?.scrollIntoView());
    const isMarked = (): Promise<boolean> =>
      page.evaluate(() =>
        [...(CSS.highlights.get('pain-gloss') ?? [])].some(({ startContainer }) =>
          document.getElementById('s30')?.contains(startContainer),
        ),
      );
    await expect.poll(isMarked).toBe(true);
    await page.close();
  });
});

/** How many terms in view have no mark, in this frame. */
const missing = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const marked = new Set([...(CSS.highlights.get('pain-gloss') ?? [])].map(({ startContainer }) => startContainer.parentElement));
    return [...document.querySelectorAll('p')].filter((p) => {
      const { top, bottom } = p.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && !marked.has(p);
    }).length;
  });

describe('a jump', () => {
  it.each([
    ['to an anchor', "location.hash = '#x'"],
    ['by a search in the page', "window.find('Sciatica')"],
    ['by a script', 'scrollTo(0, x.offsetTop - 100)'],
  ])('%s finds the marks', async (_, jump) => {
    const page = await open('/far.html');
    expect(await markedTexts(page)).toEqual(['allodynia']);
    await page.evaluate(element(jump));
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(3000);
    await expect.poll(() => markedTexts(page)).toEqual(['sciatica']);
    await page.close();
  });
});

describe('fast scrolling', () => {
  it.each([
    ['a box of the page', '/scroller.html', 'main'],
    ['the page', '/scroller.html', 'html'],
  ])('%s shows no frame without its marks', async (_, path, what) => {
    const page = await open(path);
    if (what === 'html') await page.evaluate(() => document.querySelector('main')?.removeAttribute('style'));
    await page.waitForTimeout(500);
    const worst = await page.evaluate(async (selector) => {
      const box = document.querySelector(selector) as HTMLElement;
      const { bottom } = selector === 'main' ? box.getBoundingClientRect() : { bottom: innerHeight };
      let most = 0;
      for (let i = 0; i < 30; i++) {
        box.scrollTop += 200;
        // after scrolling, before painting
        await new Promise(requestAnimationFrame);
        const marked = new Set([...(CSS.highlights.get('pain-gloss') ?? [])].map(({ startContainer }) => startContainer.parentElement));
        const bare = [...document.querySelectorAll('p')].filter((p) => {
          const rect = p.getBoundingClientRect();
          return rect.bottom > 0 && rect.top < bottom && !marked.has(p);
        });
        most = Math.max(most, bare.length);
      }
      return most;
    }, what);
    expect(worst).toBe(0);
    expect(await missing(page)).toBe(0);
    await page.close();
  });
});

describe('on paper', () => {
  it('nothing of the extension shows, not even an open card', async () => {
    const page = await open('/far.html');
    const marked = await page.screenshot();
    const [term] = await paintedTerms(page);
    await page.mouse.move(10, 10);
    await page.mouse.move(term?.x ?? 0, term?.y ?? 0, { steps: 3 });
    await waitForCard(page);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.screenshot();
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('[data-pain-gloss]')?.remove();
    });
    expect((await page.screenshot()).equals(printed), 'paper shows something').toBe(true);
    expect(marked.equals(printed), 'the screen shows nothing').toBe(false);
    await page.close();
  });
});
