/** Pages that change, have frames or shadow trees, and the keyboard's way from term to term. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readCard, waitForCard, waitForNoCard } from '../../../scripts/card-reader.ts';
import { paintedTerms, waitForMarks } from '../../../scripts/marks-reader.ts';
import { ARTICLE, pageOf, useChromium } from '../pages.ts';

const stage = useChromium({
  '/article.html': ARTICLE,
  '/changing.html': pageOf('<p id="first">Allodynia is one thing.</p><div id="later"></div><p><a id="link" href="#">a link</a></p>'),
  '/shadow.html': pageOf(
    `<p>Allodynia.</p><div id="host"></div><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>Inside: hyperalgesia and sciatica.</p>';
    </script>`,
  ),
  '/frame.html': pageOf('<p>Allodynia.</p><iframe src="/inner.html" width="600" height="400"></iframe>'),
  '/inner.html': pageOf('<p>Within the frame: trigeminal neuralgia and allodynia.</p>'),
  '/dialog.html': pageOf(
    '<dialog id="d"><p>In the dialog: allodynia.</p></dialog><script>document.getElementById("d").showModal()</script>',
  ),
});

async function open(path: string): Promise<Page> {
  const page = await stage.launched.context.newPage();
  await page.goto(`${stage.server.origin}${path}`);
  await waitForMarks(page);
  return page;
}

const texts = async (page: Page): Promise<string[]> => (await paintedTerms(page)).map(({ text }) => text);

/** What a press of the command's keys makes the browser do; headless Chromium does not hand such keys to extensions. */
async function command(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await stage.launched.worker.evaluate(async (which) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(query: object): Promise<object[]> };
        commands: { onCommand: { dispatch(name: string, tab?: object): void } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(which, tab);
  }, name);
}

describe('changing pages', () => {
  it('marks text that comes later, and forgets text that goes', async () => {
    const page = await open('/changing.html');
    await page.evaluate(() => {
      const later = document.getElementById('later') as HTMLElement;
      later.innerHTML = '<p>New: <b>spinal</b> cord stimulation for fibromyalgia.</p>';
    });
    await expect.poll(() => texts(page)).toEqual(['Allodynia', 'spinal cord stimulation', 'fibromyalgia']);
    await page.evaluate(() => document.getElementById('first')?.remove());
    await expect.poll(() => texts(page)).toEqual(['spinal cord stimulation', 'fibromyalgia']);
  });

  it('follows a text that is edited in place', async () => {
    const page = await open('/changing.html');
    await page.evaluate(() => {
      const text = document.getElementById('first')?.firstChild as Text;
      text.data = 'Now it says hyperalgesia.';
    });
    await expect.poll(() => texts(page)).toEqual(['hyperalgesia']);
  });

  it('reads open shadow roots and opens cards in them', async () => {
    const page = await open('/shadow.html');
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...(CSS.highlights.get('pain-gloss') ?? [])].map((range) => ((range as StaticRange).startContainer as Text).data.trim()),
        ),
      )
      .toContain('Inside: hyperalgesia and sciatica.');
    const box = await page.locator('#host').boundingBox();
    await page.mouse.move(10, 10);
    await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + (box?.height ?? 0) / 2, { steps: 4 });
    expect((await waitForCard(page)).text).toMatch(/^hyperalgesia/);
  });

  it('reads frames', async () => {
    const page = await open('/frame.html');
    const frame = page.frames().find((candidate) => candidate.url().endsWith('/inner.html'));
    await expect.poll(() => frame?.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0)).toBe(2);
  });

  it('shows the card inside an open modal dialog', async () => {
    const page = await open('/dialog.html');
    const [term] = await paintedTerms(page);
    await page.mouse.move(10, 10);
    await page.mouse.move(term?.x ?? 0, term?.y ?? 0, { steps: 4 });
    await waitForCard(page);
    expect(await page.evaluate(() => document.querySelector('[data-pain-gloss]')?.parentElement?.localName)).toBe('dialog');
  });
});

describe('from the keyboard', () => {
  it('opens the next term with the focus in its card, steps on and back, and gives the focus back', async () => {
    const page = await open('/article.html');
    await page.focus('a');
    const before = await page.evaluate(() => document.activeElement?.outerHTML);
    await command(page, 'next-term');
    const first = await waitForCard(page);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-pain-gloss'))).toBe(true);
    expect(first.elements.find((element) => element.attributes.role === 'status')?.text).toMatch(/\b1 of \d+$/);
    await page.keyboard.press('n');
    const second = await waitForCard(page, (card) => card.text.includes('2 of '));
    expect(second.text.split('\n')[0]).not.toBe(first.text.split('\n')[0]);
    await page.keyboard.press('p');
    await waitForCard(page, (card) => card.text.includes('1 of '));
    await page.keyboard.press('d');
    await waitForCard(page, (card) => card.elements.some((element) => element.attributes['aria-expanded'] === 'true'));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);
  });

  it('turns the site off and on by command, without a reload', async () => {
    const page = await open('/changing.html');
    await command(page, 'toggle-site');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0)).toBe(0);
    await command(page, 'toggle-site');
    await expect.poll(() => texts(page)).toEqual(['Allodynia']);
    expect(await readCard(page)).toBeUndefined();
  });
});
