/** The first use: a reader rests the pointer on a term of an article. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCard, waitForCard, waitForNoCard } from '../../scripts/card-reader.ts';
import { pageTerms, paintedTerms, waitForMarks } from '../../scripts/marks-reader.ts';
import { ARTICLE, pageOf, useChromium } from './pages.ts';

const stage = useChromium({ '/article.html': ARTICLE, '/plain.html': pageOf('<p>Nothing here.</p>') });
let page: Page;

async function openArticle(): Promise<void> {
  page = await stage.launched.context.newPage();
  await page.goto(`${stage.server.origin}/article.html`);
  await waitForMarks(page);
}

async function hover(text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('main p, article p, td, li')].find((element) => element.textContent?.includes(wanted));
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, text);
  await page.waitForTimeout(250);
  const term = (await paintedTerms(page)).find((painted) => painted.text === text && painted.y > 60 && painted.y < 740);
  if (!term) throw new Error(`"${text}" is not marked in view`);
  await page.mouse.move(term.x - 40, term.y - 40);
  await page.mouse.move(term.x, term.y, { steps: 4 });
}

describe('the sample article', () => {
  beforeEach(async () => {
    if (!page || page.isClosed()) await openArticle();
    await page.keyboard.press('Escape');
    await page.mouse.move(1, 1);
    await waitForNoCard(page);
  });

  it('has at least 20 distinct terms of many categories', async () => {
    const terms = await pageTerms(stage.launched, page);
    expect(terms.length).toBeGreaterThanOrEqual(20);
    expect(new Set(terms.map((term) => term.category)).size).toBeGreaterThanOrEqual(8);
  });

  it('marks terms across inline elements', async () => {
    const ids = (await pageTerms(stage.launched, page)).map((term) => term.id);
    expect(ids).toEqual(expect.arrayContaining(['epidural-steroid-injection', 'complex-regional-pain-syndrome', 'low-back-pain']));
  });

  it('does not mark an abbreviation in another sense, nor everyday words', async () => {
    const terms = (await pageTerms(stage.launched, page)).map((term) => term.id);
    expect(terms).not.toContain('acceptance-and-commitment-therapy');
    expect(ARTICLE).toMatch(/ACT scores/);
    const painted = await paintedTerms(page);
    expect(painted.map((term) => term.text)).not.toContain('tens');
  });

  it('opens a card with headword, gloss, source and date', async () => {
    await hover('chronic pain');
    const card = await waitForCard(page);
    const dialog = card.elements.find((element) => element.attributes.role === 'dialog');
    expect(dialog?.attributes['aria-label']).toBe('chronic pain');
    expect(card.text).toMatch(/longer than three months/);
    expect(card.text).toMatch(/Sources?.*Checked \w+ \d+, 2026/);
    expect(card.text).toMatch(/Also called.*persistent pain/);
  });

  it('opens the clinical detail on request', async () => {
    await hover('chronic pain');
    const toggle = (await waitForCard(page)).elements.find((element) => element.text === 'Clinical detail' && element.name === 'button');
    expect(toggle?.attributes['aria-expanded']).toBe('false');
    await toggle?.click();
    const opened = await waitForCard(page, (card) => card.elements.some((element) => element.attributes.class === 'definition'));
    expect(opened.elements.find((element) => element.attributes.class === 'definition')?.text.length).toBeGreaterThan(150);
  });

  it('opens a related entry inside the card, with a way back', async () => {
    await hover('chronic pain');
    const related = (await waitForCard(page)).elements.find((element) => element.name === 'button' && element.text === 'acute pain');
    await related?.click();
    const second = await waitForCard(page, (card) =>
      card.elements.some((element) => element.name === 'h2' && element.text === 'acute pain'),
    );
    await second.elements.find((element) => element.attributes['aria-label'] === 'Back')?.click();
    await waitForCard(page, (card) => card.elements.some((element) => element.name === 'h2' && element.text === 'chronic pain'));
  });

  it('closes on Escape', async () => {
    await hover('chronic pain');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('closes when the pointer has left term and card', async () => {
    await hover('chronic pain');
    await waitForCard(page);
    await page.mouse.move(3, 3, { steps: 3 });
    await waitForNoCard(page);
  });

  it('closes on a click elsewhere', async () => {
    await hover('chronic pain');
    await waitForCard(page);
    await page.mouse.click(5, 400);
    await waitForNoCard(page);
  });

  it('stays while the pointer is on the card', async () => {
    await hover('chronic pain');
    const gloss = (await waitForCard(page)).elements.find((element) => element.attributes.class === 'gloss');
    await gloss?.click();
    await page.waitForTimeout(900);
    expect(await readCard(page)).toBeDefined();
  });

  it('saves an entry from the card, for good', async () => {
    await hover('chronic pain');
    const save = (await waitForCard(page)).elements.find((element) => element.name === 'button' && element.text === 'Save');
    await save?.click();
    await waitForCard(page, (card) => card.elements.some((element) => element.attributes['aria-pressed'] === 'true'));
    const stored = await stage.launched.worker.evaluate(() =>
      (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } }).chrome.storage.local.get(
        'saved',
      ),
    );
    expect(stored).toEqual({ saved: ['chronic-pain'] });
  });

  it('stops marking a term that the reader knows', async () => {
    const before = (await pageTerms(stage.launched, page)).map((term) => term.id);
    expect(before).toContain('cauda-equina-syndrome');
    await hover('cauda equina syndrome');
    const know = (await waitForCard(page)).elements.find((element) => element.name === 'button' && element.text === 'I know this');
    await know?.click();
    await waitForNoCard(page);
    await expect.poll(async () => (await pageTerms(stage.launched, page)).map((term) => term.id)).not.toContain('cauda-equina-syndrome');
  });
});
