/** The promises: the page is not changed, nothing leaves the device, no key is taken, no tab stop is added. */
import { describe, expect, it } from 'vitest';
import { waitForCard, waitForNoCard } from '../../scripts/card-reader.ts';
import { paintedTerms, waitForMarks } from '../../scripts/marks-reader.ts';
import { ARTICLE, pageOf, useChromium } from './pages.ts';

const stage = useChromium({
  '/article.html': ARTICLE,
  '/strict.html': {
    body: pageOf('<h1>CRPS</h1><p id="p">Complex regional pain syndrome and allodynia after surgery.</p>'),
    headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  '/login.html': pageOf('<p>Chronic pain, allodynia and opioid therapy.</p><form><input type="password"></form>'),
  '/german.html': pageOf('<p>Chronic pain, allodynia and opioid therapy.</p>', '', 'de'),
  '/fields.html': pageOf(
    '<p>Allodynia and chronic pain.</p><textarea>opioid therapy</textarea><div contenteditable>nerve block</div><pre>fibromyalgia</pre>' +
      '<code>spinal cord stimulation</code><p aria-hidden="true">sciatica</p>',
  ),
});

describe('promises', () => {
  it('leaves the page byte for byte as it is, also while a card is open', async () => {
    const { context } = stage.launched;
    const page = await context.newPage();
    // the same page without scripts at work: what the server sends, parsed
    const bare = await context.newPage();
    await bare.goto('about:blank');
    const expected = await bare.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML, ARTICLE);
    await page.goto(`${stage.server.origin}/article.html`);
    await waitForMarks(page);
    const html = (): Promise<string> =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        copy.querySelector('[data-pain-gloss]')?.remove();
        return copy.outerHTML;
      });
    expect(await html()).toBe(expected);
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(300);
    const term = (await paintedTerms(page)).find(({ y }) => y > 80 && y < 500);
    await page.mouse.move(term?.x ?? 0, (term?.y ?? 0) - 30);
    await page.mouse.move(term?.x ?? 0, term?.y ?? 0, { steps: 3 });
    await waitForCard(page);
    expect(await page.locator('[data-pain-gloss]').count()).toBe(1);
    expect(await html()).toBe(expected);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(expected);
  });

  it('sends no request, from the page, the background or its own pages', async () => {
    const { context, origin } = stage.launched;
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const page = await context.newPage();
    await page.goto(`${stage.server.origin}/article.html`);
    await waitForMarks(page);
    const guide = await context.newPage();
    await guide.goto(`${origin}/guide.html#/career`);
    await guide.goto(`${origin}/popup.html`);
    await guide.waitForTimeout(800);
    const foreign = asked.filter((url) => !url.startsWith(stage.server.origin) && !url.startsWith(origin) && !url.startsWith('data:'));
    expect(foreign).toEqual([]);
    expect(asked.filter((url) => url.startsWith(stage.server.origin)).every((url) => /\/(article\.html|favicon\.ico)$/.test(url))).toBe(
      true,
    );
  });

  it('works under a strict content security policy with Trusted Types', async () => {
    const page = await stage.launched.context.newPage();
    await page.goto(`${stage.server.origin}/strict.html`);
    await waitForMarks(page);
    const term = (await paintedTerms(page)).find(({ text }) => text === 'allodynia');
    await page.mouse.move(5, 200);
    await page.mouse.move(term?.x ?? 0, term?.y ?? 0, { steps: 3 });
    expect((await waitForCard(page)).text).toMatch(/allodynia/);
  });

  it('marks nothing on a page with a password field', async () => {
    const page = await stage.launched.context.newPage();
    await page.goto(`${stage.server.origin}/login.html`);
    await page.waitForTimeout(1200);
    expect(await page.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0)).toBe(0);
  });

  it('marks nothing on a page in another language', async () => {
    const page = await stage.launched.context.newPage();
    await page.goto(`${stage.server.origin}/german.html`);
    await page.waitForTimeout(1200);
    expect(await page.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0)).toBe(0);
  });

  it('marks no field, editor, code or hidden text', async () => {
    const page = await stage.launched.context.newPage();
    await page.goto(`${stage.server.origin}/fields.html`);
    await waitForMarks(page);
    expect((await paintedTerms(page)).map(({ text }) => text)).toEqual(['Allodynia', 'chronic pain']);
  });

  it('adds no tab stop and takes no key', async () => {
    const page = await stage.launched.context.newPage();
    await page.goto(`${stage.server.origin}/fields.html`);
    await waitForMarks(page);
    const stops: string[] = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.localName ?? ''));
    }
    expect(stops.filter((name) => name !== 'body' && name !== 'textarea' && name !== 'div')).toEqual([]);
    await page.click('textarea');
    await page.keyboard.type(' npds');
    expect(await page.inputValue('textarea')).toContain('npds');
  });
});
