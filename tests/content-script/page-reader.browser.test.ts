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
    ['one level', { levels: ['specialist' as const] }, { hyperalgesia: 1 }],
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

  it('a term that is known is not marked', async () => {
    const { known, page, counts } = await openPage(HTML);
    known.add('opioid');
    page.update();
    expect(counts()).toEqual({ allodynia: 1, hyperalgesia: 1 });
  });
});
