/** Every kind of page: where its text stands, what is marked there, and that nothing else is. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectRightMarks, markedTexts, watchMarks } from './mark-watch.ts';
import { pageOf, useChromium } from './pages.ts';

const TERMS = '<p>About allodynia and sciatica.</p>';
const FOUND = ['allodynia', 'sciatica'];

/** A custom element `pain-box` with a shadow tree of this mode and content. */
const painBox = (mode: string, html: string): string => `<script>
  customElements.define('pain-box', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: '${mode}' }).innerHTML = '${html}'; }
  });
</script>`;

const PAGES: [string, string, string[]][] = [
  ['a plain page', TERMS, FOUND],
  ['an open shadow root', `<pain-box></pain-box>${painBox('open', TERMS)}`, FOUND],
  ['a closed shadow root', `<pain-box></pain-box>${painBox('closed', TERMS)}`, FOUND],
  [
    'a closed root on a plain element',
    `<div id="x"></div><script>x.attachShadow({ mode: 'closed' }).innerHTML = '${TERMS}'</script>`,
    FOUND,
  ],
  ['slotted text', `<pain-box>Sciatica.</pain-box>${painBox('open', '<p>Allodynia.</p><slot></slot>')}`, FOUND],
  ['a slot with nothing but its own text', `<pain-box></pain-box>${painBox('open', '<slot>Allodynia, sciatica.</slot>')}`, FOUND],
  ['text that is given to no slot', `<pain-box><p>Hyperalgesia.</p></pain-box>${painBox('open', TERMS)}`, FOUND],
  ['a declarative root', `<div><template shadowrootmode="open">${TERMS}</template></div>`, FOUND],
  ['a closed declarative root', `<div><template shadowrootmode="closed">${TERMS}</template></div>`, FOUND],
  [
    'a root in a root',
    `<div><template shadowrootmode="open"><p>Allodynia.</p><section><template shadowrootmode="open">Sciatica.</template></section></template></div>`,
    FOUND,
  ],
  ['a template', `<template><p>Hyperalgesia.</p></template>${TERMS}`, FOUND],
  ['content-visibility', `<section style="content-visibility: auto; contain-intrinsic-size: 500px">${TERMS}</section>`, FOUND],
  [
    'fields, code and drawings',
    `${TERMS}<pre>opioid</pre><code>opioid</code><kbd>opioid</kbd><samp>opioid</samp><textarea>opioid</textarea><input value="opioid"><svg><text y="20">opioid</text></svg><math><mtext>opioid</mtext></math><p aria-hidden="true">opioid</p><div contenteditable>opioid</div><style>opioid</style>`,
    FOUND,
  ],
  ['an English page with a German section', `${TERMS}<section lang="de"><p>Opioid, Allodynia.</p></section>`, FOUND],
  [
    'terms across elements',
    '<p>An <i>epi</i>dural <b>steroid</b>\n injection; com<wbr>plex regional pain\u00a0syndrome.</p>',
    ['complex regional pain\u00a0syndrome', 'epidural steroid\n injection'],
  ],
  ['columns, floats and positions', `<div style="columns: 2; position: absolute; right: 0">${TERMS}</div>`, FOUND],
  ['a display of contents', `<div style="display: contents">${TERMS}</div>`, FOUND],
  ['a table', `<table><tr><td>Allodynia<td>sciatica</table>`, FOUND],
  ['text right in the body', 'Allodynia <br> sciatica', FOUND],
];

const frame = (attributes: string): string => pageOf(`<iframe ${attributes} width="500" height="200"></iframe>`);
const FRAMES: [string, string][] = [
  ['same-origin', frame('src="/inner.html"')],
  ['srcdoc', frame(`srcdoc="${TERMS}"`)],
  ['sandboxed', frame('sandbox src="/inner.html"')],
  ['data:', frame(`src="data:text/html,${TERMS}"`)],
  [
    'about:blank, written into',
    `${frame('id="x"')}<script>document.getElementById('x').contentDocument.body.innerHTML = '${TERMS}'</script>`,
  ],
  [
    'about:blank, document.write',
    `${frame('id="x"')}<script>const d = document.getElementById('x').contentDocument; d.open(); d.write('${TERMS}'); d.close();</script>`,
  ],
  [
    'blob:',
    `${frame('id="x"')}<script>document.getElementById('x').src = URL.createObjectURL(new Blob(['${TERMS}'], { type: 'text/html' }))</script>`,
  ],
  [
    'frameset',
    '<!doctype html><html lang="en"><frameset cols="50%,50%"><frame src="/inner.html"><frame src="/nothing.html"></frameset></html>',
  ],
];

const stage = useChromium({
  ...Object.fromEntries(PAGES.map(([, body], i) => [`/page-${i}.html`, pageOf(body)])),
  ...Object.fromEntries(FRAMES.map(([, body], i) => [`/frame-${i}.html`, body])),
  '/inner.html': pageOf(TERMS),
  '/nothing.html': pageOf('<p>Nothing.</p>'),
  '/xhtml.xhtml': {
    type: 'application/xhtml+xml',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body>${TERMS}<code>opioid</code></body></html>`,
  },
  '/german.html': pageOf(`<p>Opioid.</p><blockquote lang="en">${TERMS}</blockquote>`, '', 'de'),
  '/written.html': pageOf(`<script>document.write('<p>About allodynia')</script> and sciatica.`),
  '/no-lang.html': `<title>x</title>${TERMS}`,
  '/quirks.html': `<font size=4><center>Allodynia<p>sciatica</center>`,
});

async function open(path: string, origin = stage.server.origin): Promise<Page> {
  const page = await stage.launched.context.newPage();
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      (window as Window & { html?: string }).html = document.documentElement.outerHTML;
    });
  });
  await page.goto(`${origin}${path}`);
  return page;
}

/** Right marks, and the page's HTML as it came. */
async function expectFound(page: Page, expected: string[]): Promise<void> {
  await watchMarks(page);
  await expect.poll(() => markedTexts(page), { timeout: 6000 }).toEqual(expected);
  await page.waitForTimeout(200);
  expect(await markedTexts(page)).toEqual(expected);
  await expectRightMarks(page);
  expect(await page.evaluate(() => document.documentElement.outerHTML === (window as Window & { html?: string }).html)).toBe(true);
  await page.close();
}

describe('a page with', () => {
  it.each(PAGES.map(([name, , expected], i) => [name, i, expected] as const))('%s', async (_, i, expected) => {
    await expectFound(await open(`/page-${i}.html`), expected);
  });

  it.each([
    ['XHTML', '/xhtml.xhtml'],
    ['another language and an English section', '/german.html'],
    ['document.write', '/written.html'],
    ['no language', '/no-lang.html'],
    ['old tags in quirks mode', '/quirks.html'],
  ])('%s', async (_, path) => {
    await expectFound(await open(path), FOUND);
  });
});

describe('a frame', () => {
  it.each(FRAMES.map(([name], i) => [name, i] as const))('%s', async (_, i) => {
    const page = await open(`/frame-${i}.html`);
    await expect.poll(() => page.frames().length).toBeGreaterThan(1);
    const inner = page.frames()[1];
    await expect.poll(async () => (inner ? markedTexts(inner) : []), { timeout: 6000 }).toEqual(FOUND);
    expect(await markedTexts(page)).toEqual([]);
    await page.close();
  });

  it('of another origin', async () => {
    const page = await open('/nothing.html');
    await page.evaluate(
      (src) => {
        document.body.append(Object.assign(document.createElement('iframe'), { src }));
      },
      `${stage.server.origin.replace('localhost', '127.0.0.1')}/inner.html`,
    );
    await expect.poll(async () => markedTexts(page.frames()[1] ?? page), { timeout: 6000 }).toEqual(FOUND);
    await page.close();
  });
});
