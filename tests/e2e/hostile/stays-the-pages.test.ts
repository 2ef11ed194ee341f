/**
 * The page stays the page's: the same page, treated the same way, in a browser with the extension and in one without,
 * finds out the same about itself.
 */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../../../scripts/card-reader.ts';
import { findBrowser } from '../../../scripts/find-browser.mjs';
import { QUIET_ARGS } from '../../../scripts/launch-chromium.ts';
import { waitForMarks } from '../../../scripts/marks-reader.ts';
import { ARTICLE, pageOf, useChromium } from '../pages.ts';
import { type Facts, listen, lookAround } from './facts.ts';
import { findMark, readMarked } from './in-page.ts';

const RICH = pageOf(
  `<h1>Living with allodynia</h1><p>About <b>spinal</b> cord stimulation, sciatica and <a href="#x">low back pain</a>.</p>
  <div id="host"></div><form><input value="opioid"><textarea>opioid</textarea></form><div contenteditable>opioid</div>
  <ul>${'<li>An opioid for fibromyalgia.</li>'.repeat(60)}</ul>
  <script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<style>p { color: navy }</style><p>Hyperalgesia in a tree.</p>'</script>`,
);
const PAGES = { '/article.html': ARTICLE, '/rich.html': RICH };

const VIEWPORT = { width: 1100, height: 800 };
const stage = useChromium(PAGES, { viewport: VIEWPORT });
let bare: Browser;
/** The page with the extension, and without. */
let pages: [Page, Page];

beforeAll(async () => {
  bare = await chromium.launch({ executablePath: findBrowser('chromium'), args: QUIET_ARGS });
});
afterAll(() => bare?.close());

async function open(path: string): Promise<void> {
  const context = await bare.newContext({ viewport: VIEWPORT });
  pages = [await stage.launched.context.newPage(), await context.newPage()];
  for (const page of pages) {
    await page.addInitScript(listen);
    await page.goto(`${stage.server.origin}${path}`);
  }
  await waitForMarks(pages[0]);
}

const both = <T>(run: (page: Page) => Promise<T>): Promise<T[]> => Promise.all(pages.map(run));

/** Fact by fact, so that the message names it. */
async function expectSameFacts(): Promise<void> {
  const [own, other] = (await both((page) => page.evaluate(lookAround))) as [Facts, Facts];
  for (const name of Object.keys(other)) expect(own[name], name).toEqual(other[name]);
}

/** Rests the pointer on a mark. */
async function openCard(): Promise<void> {
  await both((each) =>
    each.evaluate(() =>
      (document.querySelector('#alarm') ?? document.querySelector('li'))?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    ),
  );
  const [page] = pages;
  await expect.poll(() => page.evaluate(findMark)).toBeTruthy();
  const mark = (await page.evaluate(findMark)) as { x: number; y: number };
  await page.mouse.move(mark.x, mark.y + 2);
  await page.mouse.move(mark.x, mark.y);
  await waitForCard(page);
}

/** The same, and takes the card away again. */
async function openAndCloseCard(): Promise<void> {
  await openCard();
  await pages[0].mouse.move(3, 3);
  await waitForNoCard(pages[0]);
}

describe.each(Object.keys(PAGES))('a page (%s)', (path) => {
  beforeEach(async () => {
    await open(path);
    return async () => {
      await both((page) => page.close());
    };
  });

  it('finds out the same about itself once it is marked', async () => {
    await expectSameFacts();
  });

  it('hears the same events, none of them prevented, of mouse, wheel and keys', async () => {
    await both(async (page) => {
      await page.mouse.click(30, 60);
      await page.mouse.dblclick(200, 60);
      await page.mouse.click(300, 300, { button: 'right' });
      // in the margin: elsewhere the browser may have scrolled before the event finds its target, or not yet
      await page.mouse.move(2, 300);
      await page.mouse.wheel(0, 120);
      await page.waitForTimeout(200);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await page.keyboard.press('a');
      await page.keyboard.press('Shift+Tab');
      await page.waitForTimeout(300);
    });
    await expectSameFacts();
  });

  it('is the same after a card was there; meanwhile selection, focus and place are as they were', async () => {
    await both((page) =>
      page.evaluate(() => {
        const range = document.createRange();
        range.setStart(document.querySelector('h1') as Element, 0);
        range.setEnd(document.querySelector('ul') as Element, 0);
        getSelection()?.addRange(range);
      }),
    );
    await openAndCloseCard();
    const [own, other] = (await both((page) => page.evaluate(lookAround))) as [Facts, Facts];
    // of the card the page hears that a popover opens
    const heard = (own.heard as string[]).filter((line) => !/ (before)?toggle /.test(line));
    for (const name of Object.keys(other)) expect(name === 'heard' ? heard : own[name], name).toEqual(other[name]);
  });

  it('is copied as it is, as text and as HTML', async () => {
    const copied: unknown[] = [];
    for (const page of pages) {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.server.origin });
      await page.bringToFront();
      await page.mouse.click(5, 5);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+c');
      copied.push(
        await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const text = await item?.getType('text/plain');
          const html = await item?.getType('text/html');
          return [await text?.text(), await html?.text()];
        }),
      );
    }
    expect(copied[0]).toEqual(copied[1]);
    expect(copied[1]).toEqual([expect.stringMatching(/pain/i), expect.stringMatching(/<p/)]);
  });

  it('is searched as before', async () => {
    const found = await both((page) =>
      page.evaluate(() => {
        const { find } = window as unknown as { find(text: string): boolean };
        return ['pain', 'opioid', 'nowhere', 'therapy', 'pain'].map((text) => [find(text), String(getSelection()), Math.round(scrollY)]);
      }),
    );
    expect(found[0]).toEqual(found[1]);
  });

  it('is printed as before, with a card open too', async () => {
    const printed = async (page: Page): Promise<string> =>
      (await page.pdf()).toString('latin1').replace(/\/(CreationDate|ModDate) ?\([^)]*\)/g, '');
    const isSame = async (): Promise<boolean> => (await printed(pages[0])) === (await printed(pages[1]));
    expect(await isSame(), 'the same bytes').toBe(true);
    await openCard();
    expect(await isSame(), 'the same bytes with a card').toBe(true);
    await expect.poll(() => pages[0].evaluate(readMarked)).not.toEqual([]);
  });

  it('reaches no file of the extension', async () => {
    const files = ['manifest.json', 'content-scripts/content.css', 'card.js', 'popup.html', 'icon/16.png', 'packs/pain-medicine.json'];
    const reached = await pages[0].evaluate(
      async ([origin, names]) => {
        const answers = await Promise.all(
          (names as string[]).map((name) =>
            fetch(`${origin}/${name}`).then(
              () => name,
              () => undefined,
            ),
          ),
        );
        return answers.filter(Boolean);
      },
      [stage.launched.origin, files],
    );
    expect(reached).toEqual([]);
  });
});
