/** What is painted: the marks near the view, under two names, and nothing when the page is stopped. */
import { describe, expect, it } from 'vitest';
import { $, openPage, painted, settled } from './open-page.ts';

const POLL = { interval: 20, timeout: 5000 };
const paintedSize = (): number => CSS.highlights.get('pain-gloss')?.size ?? -1;

/** Two turns of the observer that says what is near. */
async function frames(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('the names', () => {
  it('are registered while the page is open, and gone after it is stopped', async () => {
    const { page } = await openPage('<p>opioid</p>');
    expect([...CSS.highlights.keys()].sort()).toEqual(['pain-gloss', 'pain-gloss-current']);
    page.stop();
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  it('of a newer script on the same page are left alone', async () => {
    const { page } = await openPage('<p>opioid</p>');
    const newer = new Highlight();
    CSS.highlights.set('pain-gloss', newer);
    page.stop();
    expect(CSS.highlights.get('pain-gloss')).toBe(newer);
    CSS.highlights.clear();
  });
});

describe('the ranges', () => {
  it.each([
    ['each mark in view', '<p>An opioid for sciatica.</p>', ['opioid', 'sciatica']],
    ['a term across inline elements', '<p>An epidural <b>steroid</b> injection.</p>', ['epidural steroid injection']],
    ['text right in the body', 'opioid', ['opioid']],
    ['text around a nested block', '<div>opioid <p>sciatica</p> allodynia</div>', ['opioid', 'sciatica', 'allodynia']],
    ['an element without a box of its own', '<div><p style="display: contents">opioid</p></div>', ['opioid']],
    ['such an element in another', '<div style="display: contents"><p style="display: contents">opioid</p></div>', ['opioid']],
    ['an element of the page’s own that is inline', '<p>x <my-term>opioid</my-term></p>', ['opioid']],
    ['nothing that is not displayed', '<p style="display: none">opioid</p><p>sciatica</p>', ['sciatica']],
  ])('%s', async (_, html, expected) => {
    await openPage(html);
    await expect.poll(() => painted(), POLL).toEqual(expected);
  });

  it('are static, so that they cost the page nothing when it changes', async () => {
    await openPage('<p>opioid</p>');
    await expect.poll(paintedSize, POLL).toBe(1);
    expect([...(CSS.highlights.get('pain-gloss') ?? [])][0]).toBeInstanceOf(StaticRange);
  });

  it('follow a change of the text', async () => {
    await openPage('<p>opioid</p>');
    await expect.poll(() => painted(), POLL).toEqual(['opioid']);
    ($('p').firstChild as Text).data = 'now sciatica';
    await expect.poll(() => painted(), POLL).toEqual(['sciatica']);
  });

  it('are there at once when a block in view is read again: no flicker', async () => {
    await openPage('<p>opioid</p>');
    await expect.poll(() => painted(), POLL).toEqual(['opioid']);
    $('p').append(' and sciatica');
    await settled();
    expect(painted()).toEqual(['opioid', 'sciatica']);
  });

  it('follow what the reader wants', async () => {
    const { page, known } = await openPage('<p>opioid and sciatica</p>');
    await expect.poll(paintedSize, POLL).toBe(2);
    known.add('opioid');
    page.update();
    expect(painted()).toEqual(['sciatica']);
    known.clear();
    page.update();
    expect(painted()).toEqual(['opioid', 'sciatica']);
  });

  it('go with a text that goes', async () => {
    await openPage('<p>opioid</p><div><p>sciatica</p></div>');
    await expect.poll(paintedSize, POLL).toBe(2);
    $('div').remove();
    await settled();
    expect(painted()).toEqual(['opioid']);
  });

  it('come when what was not displayed is displayed', async () => {
    await openPage('<p style="display: none">opioid</p>');
    await frames();
    expect(paintedSize()).toBe(0);
    $('p').style.display = 'block';
    await expect.poll(() => painted(), POLL).toEqual(['opioid']);
  });

  it('come when a closed <details> opens', async () => {
    await openPage('<details><summary>more</summary><p>opioid</p></details>');
    await frames();
    $<HTMLDetailsElement>('details').open = true;
    await expect.poll(() => painted(), POLL).toEqual(['opioid']);
  });

  it('are gone after a hundred rounds of adding and removing', async () => {
    const { page } = await openPage('<main></main>');
    for (let round = 0; round < 100; round++) {
      $('main').innerHTML = '<p>opioid and sciatica</p><p>allodynia</p>';
      if (round % 10 === 0) await settled();
      if (round % 25 === 0) await frames();
    }
    $('main').replaceChildren();
    await settled();
    await frames();
    expect([paintedSize(), page.list().total]).toEqual([0, 0]);
  });
});

describe('a long page', () => {
  const PARAGRAPHS = Array.from({ length: 400 }, (_, i) => `<p id="p${i}">${'opioid and sciatica '.repeat(5)}</p>`).join('');
  /** Ids of the paragraphs that have painted marks. */
  const paragraphs = (): Set<string> =>
    new Set([...(CSS.highlights.get('pain-gloss') ?? [])].map(({ startContainer }) => startContainer.parentElement?.id ?? ''));

  it('has at most 600 of its 4,000 marks painted, among them those in view', async () => {
    const { page } = await openPage(PARAGRAPHS);
    expect(page.list().total).toBe(4000);
    await expect.poll(() => paragraphs().has('p0') && paragraphs().has('p10'), POLL).toBe(true);
    await frames();
    expect(paintedSize()).toBeGreaterThan(100);
    expect(paintedSize()).toBeLessThanOrEqual(600);
  });

  it('paints where the reader has scrolled to, and no longer where they were', async () => {
    await openPage(PARAGRAPHS);
    await expect.poll(() => paragraphs().has('p0'), POLL).toBe(true);
    $('#p300').scrollIntoView();
    await expect.poll(() => paragraphs().has('p300') && paragraphs().has('p310') && !paragraphs().has('p0'), POLL).toBe(true);
    expect(paintedSize()).toBeLessThanOrEqual(600);
    scrollTo(0, 0);
    await expect.poll(() => paragraphs().has('p0') && !paragraphs().has('p300'), POLL).toBe(true);
  });

  it('one paragraph with more marks than are painted at most still shows some', async () => {
    await openPage(`<p>${'opioid and sciatica '.repeat(400)}</p>`);
    await expect.poll(paintedSize, POLL).toBeGreaterThan(100);
    expect(paintedSize()).toBeLessThanOrEqual(600);
  });
});
