/** The options page, and what each choice does to a page that is open. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paintedTerms, waitForMarks } from '../../scripts/marks-reader.ts';
import { pageOf, soon, useChromium } from './pages.ts';

const TERMS = pageOf(`<h2>One</h2><p>Chronic pain, allodynia, chronic pain, gabapentin.</p><p>Allodynia again.</p>
  <h2>Two</h2><p>Chronic pain and allodynia.</p><p style="background:#16181b;color:#eee">A dark box with allodynia.</p>`);
const stage = useChromium({ '/terms.html': TERMS });
let article: Page;
let options: Page;

const texts = async (): Promise<string[]> => (await paintedTerms(article)).map(({ text }) => text.toLowerCase());
const choose = (name: string): Promise<void> => options.getByLabel(name, { exact: true }).first().check();

beforeEach(async () => {
  article = await stage.launched.context.newPage();
  await article.goto(`${stage.server.origin}/terms.html`);
  await waitForMarks(article);
  options = await stage.launched.context.newPage();
  await options.goto(`${stage.launched.origin}/options.html`);
  await options.getByRole('heading', { name: 'Your data' }).waitFor();
});
afterEach(async () => {
  await options.getByRole('button', { name: 'Reset all options' }).click();
  await options.getByText('as they were at first').waitFor();
  await options.close();
  await article.close();
});

describe('how much is marked', () => {
  it('each time, once under each heading, once on the page', async () => {
    await soon(async () => (await texts()).filter((text) => text === 'allodynia').length).toBe(4);
    await choose('Once under each heading');
    await soon(async () => (await texts()).filter((text) => text === 'allodynia').length).toBe(2);
    await choose('Once on each page');
    await soon(async () => (await texts()).filter((text) => text === 'allodynia').length).toBe(1);
  });

  it('less for a clinician than for a patient', async () => {
    const before = await texts();
    await options.getByLabel(/A clinician/).check();
    await soon(async () => (await texts()).length).toBeLessThan(before.length);
  });

  it('no medicines when that kind is off', async () => {
    expect(await texts()).toContain('gabapentin');
    await options.getByLabel(/^Medicine/).uncheck();
    await soon(texts).not.toContain('gabapentin');
    expect(await texts()).toContain('allodynia');
  });

  it('nothing on a site that is typed among those that are off', async () => {
    await options.getByLabel('Sites that are off').fill(`${stage.server.origin}/some/page\nnot a host`);
    await options.getByLabel('Sites that are off').blur();
    await soon(texts).toEqual([]);
    await options.getByText('not the name of a site: not a host').waitFor();
  });

  it('nothing where only other sites are on', async () => {
    await options.getByLabel('Only on the sites that are on').check();
    await soon(texts).toEqual([]);
    await options.getByLabel('Sites that are on', { exact: true }).fill(`*${new URL(stage.server.origin).hostname.slice(2)}`);
    await options.getByLabel('Sites that are on', { exact: true }).blur();
    await soon(texts).toContain('allodynia');
  });
});

/** Is there any pixel of about this color within a mark's box? */
async function hasColor(page: Page, text: string, [r, g, b]: [number, number, number]): Promise<boolean> {
  const mark = (await paintedTerms(page)).find((each) => each.text.toLowerCase() === text);
  if (!mark) throw new Error(`${text} is not marked`);
  const picture = await page.screenshot({ clip: { x: mark.x - 25, y: mark.y - 14, width: 50, height: 28 } });
  const pixels = await pixelsOf(picture);
  for (let i = 0; i < pixels.length; i += 4)
    if ([r, g, b].every((value, k) => Math.abs((pixels[i + k] as number) - value) < 40)) return true;
  return false;
}

/** Red, green, blue and opacity of each pixel of a PNG picture. */
function pixelsOf(picture: Buffer): Promise<number[]> {
  return options.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return [...context.getImageData(0, 0, image.width, image.height).data];
  }, picture.toString('base64'));
}

describe('how marks look', () => {
  const PURPLE: [number, number, number] = [0x9b, 0x62, 0xd8];

  it('in a color: on the open page at once, on the next page from the start, and never again after the reset', async () => {
    await article.bringToFront();
    expect(await hasColor(article, 'gabapentin', PURPLE)).toBe(false);
    await choose('Solid');
    await choose('Purple');
    await article.bringToFront();
    await soon(() => hasColor(article, 'gabapentin', PURPLE)).toBe(true);
    await article.reload();
    await waitForMarks(article);
    await soon(() => hasColor(article, 'gabapentin', PURPLE)).toBe(true);
    await choose('The text’s own');
    await article.bringToFront();
    await soon(() => hasColor(article, 'gabapentin', PURPLE)).toBe(false);
    expect(await article.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('in the text’s own color, also in a dark box', async () => {
    await choose('Solid');
    await article.bringToFront();
    const dark = async (): Promise<number> => {
      const marks = (await paintedTerms(article)).filter(({ text }) => text.toLowerCase() === 'allodynia');
      const mark = marks.at(-1) as { x: number; y: number };
      // the line alone: below the letters
      const picture = await article.screenshot({ clip: { x: mark.x - 10, y: mark.y + 8, width: 20, height: 8 } });
      return Math.max(...(await pixelsOf(picture)).filter((_, i) => i % 4 === 0));
    };
    await soon(dark).toBeGreaterThan(180);
  });

  it('in the preview as on pages', async () => {
    expect(await options.evaluate(() => CSS.highlights.get('pain-gloss')?.size)).toBe(6);
  });
});

describe('the reader’s data', () => {
  it('goes to a file and comes back; a reset and an import can be undone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'paingloss-backup-'));
    try {
      await choose('Once on each page');
      const saving = options.waitForEvent('download');
      await options.getByRole('button', { name: 'Save everything to a file' }).click();
      const file = join(folder, 'backup.json');
      await (await saving).saveAs(file);
      expect(JSON.parse(readFileSync(file, 'utf8')).settings).toEqual({ density: 'page' });

      await options.getByRole('button', { name: 'Reset all options' }).click();
      await soon(() => options.getByLabel('Each time').isChecked()).toBe(true);
      await options.getByRole('button', { name: 'Undo' }).click();
      await soon(() => options.getByLabel('Once on each page').isChecked()).toBe(true);

      await choose('Each time');
      await options.locator('input[type="file"]').setInputFiles(file);
      await soon(() => options.getByLabel('Once on each page').isChecked()).toBe(true);

      writeFileSync(file, JSON.stringify({ format: 'paingloss-backup', version: 1, settings: { density: 'never' } }));
      await options.locator('input[type="file"]').setInputFiles(file);
      await options.getByText('settings.density').waitFor();
      expect(await options.getByLabel('Once on each page').isChecked()).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('holds the known terms, and one of them is marked again', async () => {
    await options.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.sync.set({ known: ['allodynia'] }));
    await soon(texts).not.toContain('allodynia');
    await options.getByRole('button', { name: 'Mark allodynia again' }).click();
    await soon(texts).toContain('allodynia');
    await options.getByRole('button', { name: 'Undo' }).click();
    await soon(texts).not.toContain('allodynia');
    await options.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.sync.set({ known: [] }));
  });
});

describe('the keyboard', () => {
  it('is shown as the browser has it, with a way to its page', async () => {
    await options.getByText('Alt+Shift+G').waitFor();
    await options.getByText('Hide all marks for now').waitFor();
    const opening = stage.launched.context.waitForEvent('page');
    await options.getByRole('button', { name: 'Change these keys in the browser' }).click();
    const opened = await opening;
    await soon(() => opened.url()).toBe('chrome://extensions/shortcuts');
    await opened.close();
  });
});

interface Chrome {
  chrome: { storage: { sync: { set(items: object): Promise<void> } } };
}
