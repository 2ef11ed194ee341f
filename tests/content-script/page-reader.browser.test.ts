/** A page as it is opened, through `startPage`: what is marked at once, what follows, what the reader wants. */
import { describe, expect, it } from 'vitest';
import { openPage, startOn } from './open-page.ts';

describe('a page as it is opened', () => {
  it.each([
    ['text in paragraphs', '<p>An opioid.</p><p>Opioids, sciatica.</p>', { opioid: 2, sciatica: 1 }],
    ['text right in the body', 'An opioid. <p>Sciatica.</p> Allodynia.', { opioid: 1, sciatica: 1, allodynia: 1 }],
    ['text around a nested block', '<div>opioid <p>sciatica</p> opioid</div>', { opioid: 2, sciatica: 1 }],
    ['a term across inline elements', '<p>epidural <b>steroid</b> injection</p>', { 'epidural-steroid-injection': 1 }],
    ['blocks in an inline element', '<a href="#">opioid <div>sciatica</div> allodynia</a>', { opioid: 1, sciatica: 1, allodynia: 1 }],
    ['an editor', '<div contenteditable><p>opioid</p></div><p>sciatica</p>', { sciatica: 1 }],
    ['a field', '<textarea>opioid</textarea><p>sciatica</p>', { sciatica: 1 }],
    ['no term', '<p>Hello.</p>', {}],
    ['evidence far below', `<p>An ESI.</p>${'<p>x y z</p>'.repeat(300)}<p>sciatica</p>`, { 'epidural-steroid-injection': 1, sciatica: 1 }],
  ])('%s: every mark once', async (_, html, expected) => {
    expect((await openPage(html)).counts()).toEqual(expected);
  });

  it('what is in view is marked before anything else is read', () => {
    const { counts } = startOn(`<p>opioid</p><div style="height: 5000px"></div><p>sciatica</p>`);
    expect(counts()).toEqual({ opioid: 1 });
  });

  it('what lies far below follows', async () => {
    const { counts } = await openPage(`<p>opioid</p><div style="height: 5000px"></div><p>sciatica</p>`);
    expect(counts()).toEqual({ opioid: 1, sciatica: 1 });
  });

  it.each([
    ['de', '<p>opioid</p>', {}],
    ['de-CH', '<p>opioid</p><blockquote lang="en">sciatica</blockquote><p>opioid</p>', { sciatica: 1 }],
    ['en', '<p>opioid</p><p lang="de">sciatica</p><p>opioid</p>', { opioid: 2 }],
    ['', '<p>opioid</p>', { opioid: 1 }],
  ])('a page in "%s": %s', async (language, html, expected) => {
    document.documentElement.lang = language;
    expect((await openPage(html)).counts()).toEqual(expected);
  });
});

describe('what the reader wants', () => {
  const HTML = '<p>opioid, allodynia, hyperalgesia, opioid</p>';
  it.each([
    ['a category off', { categoriesOff: ['medication' as const] }, { allodynia: 1, hyperalgesia: 1 }],
    ['the levels of a clinician', { audience: 'clinician' as const }, { hyperalgesia: 1 }],
    ['one mark per page', { density: 'page' as const }, { opioid: 1, allodynia: 1, hyperalgesia: 1 }],
  ])('%s: from the start, and when it is changed', async (_, changed, expected) => {
    const first = await openPage(HTML, changed);
    expect(first.counts()).toEqual(expected);
    first.page.stop();
    const second = await openPage(HTML);
    Object.assign(second.settings, changed);
    second.page.update();
    expect(second.counts()).toEqual(expected);
  });

  it.each([
    ['a heading', '<h2>A</h2><p>opioid, opioid</p><p>opioid</p><h2>B</h2><p>opioid</p>', 2],
    ['a heading that holds the term', '<h2>opioid</h2><p>opioid</p><h2>opioid</h2><p>opioid</p>', 2],
    [
      'a heading in a box of its own',
      '<header><h2>A</h2></header><p>opioid</p><header><h2>B</h2></header><div><p>opioid</p></div><p>opioid</p>',
      2,
    ],
    ['articles without headings', '<article><p>opioid</p><p>opioid</p></article><article><p>opioid</p></article>', 2],
    ['nothing', '<p>opioid</p><p>opioid</p>', 1],
  ])('one mark per section, with sections by %s', async (_, html, opioid) => {
    expect((await openPage(html, { density: 'section' })).counts()).toEqual({ opioid });
  });

  it('one mark per section: when it goes, the next in its section takes its place', async () => {
    const { counts } = await openPage('<h2>A</h2><p id="x">opioid</p><p id="y">opioid</p><h2>B</h2><p>opioid</p>', { density: 'section' });
    document.getElementById('x')?.remove();
    await expect.poll(counts).toEqual({ opioid: 2 });
    document.getElementById('y')?.remove();
    await expect.poll(counts).toEqual({ opioid: 1 });
  });

  it('a term that is known is not marked', async () => {
    const { known, page, counts } = await openPage(HTML);
    known.add('opioid');
    page.update();
    expect(counts()).toEqual({ allodynia: 1, hyperalgesia: 1 });
  });
});

describe('where terms were met', () => {
  const met = (page: { passages(): [string, { text: string; start: number; end: number }][] }): [string, string][] =>
    page.passages().map(([id, { text, start, end }]) => [id, `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`]);

  it.each<[string, string, [string, string][]]>([
    ['in its block', '<p>First.</p><p>An opioid here.</p><p>Last.</p>', [['opioid', 'An [opioid] here.']]],
    ['over inline elements', '<p>An <b>opi</b>oid <i>here</i>.</p>', [['opioid', 'An [opioid] here.']]],
    ['beside a nested block', '<div>An opioid <p>between</p> and more.</div>', [['opioid', 'An [opioid] ']]],
    [
      'once for each term',
      '<p>One opioid. An opioid, allodynia.</p>',
      [
        ['opioid', '[opioid]'],
        ['allodynia', '[allodynia]'],
      ],
    ],
    ['not where it is hidden', '<p hidden>opioid</p>', []],
  ])('a term is given with its text %s', async (_, html, expected) => {
    const found = met((await openPage(html)).page);
    expect(found.map(([id]) => id)).toEqual(expected.map(([id]) => id));
    for (const [i, [, text]] of expected.entries()) expect(found[i]?.[1]).toContain(text);
  });

  it('a long text is cut on both sides', async () => {
    const { page } = await openPage(`<p>${'word '.repeat(500)}opioid ${'word '.repeat(500)}</p>`);
    const [, passage] = page.passages()[0] as [string, { text: string; start: number; end: number }];
    expect(passage.text.length).toBeLessThan(1000);
    expect(passage.text.slice(passage.start, passage.end)).toBe('opioid');
  });

  it('the ids for the badge are those of the list', async () => {
    const { page } = await openPage('<p>opioid allodynia opioid</p><p hidden>sciatica</p>');
    expect(page.ids().sort()).toEqual(['allodynia', 'opioid']);
    expect(
      page
        .list()
        .terms.map(({ id }) => id)
        .sort(),
    ).toEqual(['allodynia', 'opioid']);
  });
});
