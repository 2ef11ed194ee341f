/** Firefox with fingers on a narrow screen, as on Android; and its pages when the extension is replaced under them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_BUILD } from '../../scripts/launch-firefox.ts';
import { hasHost, type Mark, markedTexts, marks, readCard, soon, useFirefox } from './firefox-stage.ts';
import { pageOf } from './pages.ts';

const stage = useFirefox({
  '/tap.html': pageOf(
    '<p>Allodynia is one term.</p><p><a href="#there">fibromyalgia</a></p><div style="height: 3000px"></div><p>Sciatica</p>',
    '<meta name="viewport" content="width=device-width">',
  ),
});

/** The narrowest window that Firefox makes on a desktop is about as wide as a large phone. */
const WIDTH = 450;

async function open(): Promise<void> {
  await stage.firefox.navigate(`${stage.server.origin}/tap.html`);
  await soon(() => markedTexts(stage.firefox)).toEqual(['Allodynia', 'fibromyalgia']);
}

async function tap(text: string): Promise<void> {
  const { x, y } = (await marks(stage.firefox)).find((mark) => mark.text === text) as Mark;
  await stage.firefox.tapAt(x, y);
}

beforeAll(async () => {
  await stage.firefox.install(FIREFOX_BUILD);
});

describe('a finger', () => {
  it('opens a card that fits the narrow screen, and a tap elsewhere closes it', async () => {
    const { firefox } = stage;
    const width = await firefox.resize(WIDTH, 800);
    expect(width).toBeLessThanOrEqual(WIDTH + 60);
    await open();
    await tap('Allodynia');
    await soon(() => readCard(firefox)).toMatchObject({ name: 'allodynia', focused: false });
    const box = await firefox.run(() => {
      const { left, right } = (document.querySelector('[data-pain-gloss]') as Element).getBoundingClientRect();
      return { left, right, width: innerWidth };
    });
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(box.width);
    await firefox.tapAt(200, 500);
    await soon(() => hasHost(firefox)).toBe(false);
  });

  it('follows a link whose text is a term, and no card opens', async () => {
    const { firefox } = stage;
    await open();
    await tap('fibromyalgia');
    await soon(() => firefox.run(() => location.hash)).toBe('#there');
    expect(await hasHost(firefox)).toBe(false);
  });
});

describe('a page that is open when the extension is installed anew', () => {
  it('is marked by the new one without a reload, once, and cards open', async () => {
    const { firefox } = stage;
    await open();
    await firefox.run(() => {
      (window as Window & { kept?: true }).kept = true;
      CSS.highlights.get('pain-gloss')?.clear();
    });
    await firefox.install(FIREFOX_BUILD);
    await soon(() => markedTexts(firefox)).toEqual(['Allodynia', 'fibromyalgia']);
    expect(await firefox.run(() => (window as Window & { kept?: true }).kept)).toBe(true);
    await firefox.pointTo(1, 1);
    const { x, y } = (await marks(firefox))[0] as Mark;
    await firefox.pointTo(x, y);
    await soon(() => readCard(firefox)).toMatchObject({ name: 'allodynia' });
    expect(await firefox.run(() => document.querySelectorAll('[data-pain-gloss]').length)).toBe(1);
  });
});
