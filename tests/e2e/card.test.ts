/** What the card does beyond explaining: copies, stays, gives the reader back to where they were. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../../scripts/card-reader.ts';
import { paintedTerms, waitForMarks } from '../../scripts/marks-reader.ts';
import { pageOf, useChromium } from './pages.ts';

/** An address that is no secure context: there the newer clipboard is kept from scripts. */
const PLAIN_HOST = 'plain.test';
const stage = useChromium(
  {
    '/article.html': pageOf(
      `<p>Allodynia and trigeminal neuralgia.</p><textarea>caret here</textarea><p contenteditable>write here</p>
       <p><a href="#one">first link</a> and sciatica</p><div style="height: 3000px"></div>`,
    ),
  },
  { args: [`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`] },
);
let page: Page;

async function open(host = 'localhost'): Promise<void> {
  page = await stage.launched.context.newPage();
  await page.goto(`${stage.server.origin.replace('localhost', host)}/article.html`);
  await waitForMarks(page);
}

async function hover(text: string): Promise<void> {
  const term = (await paintedTerms(page)).find((painted) => painted.text === text);
  if (!term) throw new Error(`"${text}" is not marked`);
  await page.mouse.move(term.x - 30, term.y + 30);
  await page.mouse.move(term.x, term.y, { steps: 3 });
}

async function press(name: string): Promise<void> {
  const card = await waitForCard(page);
  await card.elements.find(({ attributes }) => attributes['aria-label'] === name)?.click();
}

/** What the browser’s command for the next term does. */
async function step(): Promise<void> {
  await page.bringToFront();
  await stage.launched.worker.evaluate(async () => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: { tabs: { query(q: object): Promise<{ id: number }[]>; sendMessage(id: number, m: object): Promise<unknown> } };
      }
    ).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    await tabs.sendMessage(tab?.id ?? -1, { paingloss: 'stepTerm', request: { by: 1 } });
  });
  await waitForCard(page);
}

afterEach(() => page.close());

describe('copy', () => {
  it.each(['localhost', PLAIN_HOST])('puts term and explanation on the clipboard, on %s', async (host) => {
    await open(host);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      document.addEventListener('copy', () => heard.push('copy'));
    });
    await hover('Allodynia');
    await press('Copy');
    await waitForCard(page, (card) => card.elements.some(({ attributes }) => attributes['aria-label'] === 'Copied'));
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.locator('textarea').fill('');
    await page.locator('textarea').press('ControlOrMeta+v');
    expect(await page.locator('textarea').inputValue()).toMatch(/^allodynia: .+\n\nPainGloss, checked/s);
  });
});

describe('a card that is kept open', () => {
  it('is there after the pointer has left and the page has scrolled, and goes when it is closed', async () => {
    await open();
    await hover('Allodynia');
    await press('Keep open');
    await page.mouse.move(800, 700);
    await page.mouse.wheel(0, 1500);
    await page.waitForTimeout(700);
    expect((await waitForCard(page)).text).toMatch(/^allodynia/);
    await press('Close');
    await waitForNoCard(page);
  });
});

describe('Escape in a card that the keyboard opened', () => {
  it('gives back the caret in a text field', async () => {
    await open();
    await page.locator('textarea').focus();
    await page.evaluate(() => document.querySelector('textarea')?.setSelectionRange(3, 7));
    await step();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(
      await page.evaluate(() => {
        const { activeElement: field } = document;
        return field instanceof HTMLTextAreaElement && [field.selectionStart, field.selectionEnd];
      }),
    ).toEqual([3, 7]);
  });

  it('gives back the caret in an editor', async () => {
    await open();
    await page.locator('[contenteditable]').click();
    await page.evaluate(() => getSelection()?.collapse(document.querySelector('[contenteditable]')?.firstChild ?? null, 5));
    await step();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => [document.activeElement?.hasAttribute('contenteditable'), getSelection()?.anchorOffset])).toEqual([
      true,
      5,
    ]);
    await page.keyboard.type('X');
    expect(await page.locator('[contenteditable]').textContent()).toBe('writeX here');
  });

  it('gives back a selection of the page’s text', async () => {
    await open();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as Element));
    await step();
    await page.keyboard.press('n');
    await waitForCard(page, (card) => card.text.startsWith('trigeminal'));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Allodynia and trigeminal neuralgia.');
  });

  it('leaves the page as it was to scroll, and Tab goes on from the focused link', async () => {
    await open();
    await page.locator('a').focus();
    await step();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => [document.activeElement?.textContent, scrollY])).toEqual(['first link', 0]);
  });
});
