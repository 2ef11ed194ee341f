/** What is painted: the marks near the view, under two names, and nothing when the page is stopped. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
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

  it('at rest has only those painted that are in view, and more as soon as the reader turns the wheel', async () => {
    await openPage(PARAGRAPHS);
    /** The last painted paragraph's distance from the top of the view, in its height. */
    const reach = (): number =>
      Math.max(...[...paragraphs()].map((id) => (document.getElementById(id) as HTMLElement).getBoundingClientRect().top)) / innerHeight;
    await expect.poll(reach, POLL).toBeGreaterThan(1.5);
    await expect.poll(reach, POLL).toBeLessThan(1.5);
    expect(reach()).toBeGreaterThan(0.9);
    dispatchEvent(new Event('wheel'));
    expect(reach()).toBeGreaterThan(1.5);
    await expect.poll(reach, POLL).toBeLessThan(1.5);
  });

  it('at rest follows what the page itself brings into view', async () => {
    await openPage(`<div id="above"></div>${PARAGRAPHS}`);
    await expect.poll(() => paragraphs().has('p0') && !paragraphs().has('p60'), POLL).toBe(true);
    for (const id of ['p60', 'p200', 'p0']) {
      $('#above').style.marginTop = '0';
      $('#above').style.marginTop = `${-$(`#${id}`).getBoundingClientRect().top}px`;
      await expect.poll(() => paragraphs().has(id), { ...POLL, message: id }).toBe(true);
    }
  });

  /** Marked texts in view that are not painted, of a page whose words are known. */
  const missing = (): number => {
    const ranges = [...(CSS.highlights.get('pain-gloss') ?? [])];
    let count = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      for (const { index } of node.data.matchAll(/opioid|sciatica/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 6);
        const { top, bottom, left } = range.getBoundingClientRect();
        if (bottom <= 0 || top >= innerHeight || left >= innerWidth) continue;
        if (!ranges.some(({ startContainer, startOffset }) => startContainer === node && startOffset === index)) count++;
      }
    return count;
  };

  it.each([
    ['one text', `<p>${'opioid and sciatica with other words and more of them, all in one '.repeat(1500)}</p>`],
    ['one block', `<p>${'<b>opioid</b> and <i>sciatica</i> with other words and more of them, all in one '.repeat(1500)}</p>`],
    ['cells', `<table>${`<tr>${'<td style="width: 90px">opioid</td>'.repeat(8)}</tr>`.repeat(500)}</table>`],
    ['lines', '<p>opioid, sciatica</p>'.repeat(3000)],
    ['lines, some hidden', '<p>opioid, sciatica</p><p style="display: none">opioid</p><p style="display: none">opioid</p>'.repeat(1200)],
    ['columns', `<div style="columns: 3; height: 20000px">${'<p>opioid, sciatica</p>'.repeat(3000)}</div>`],
    ['a box that scrolls', `<div style="height: 500px; overflow: auto">${'<p>opioid, sciatica</p>'.repeat(2000)}</div>`],
  ])('%s with thousands of marks has those painted that are in view, wherever that is', async (_, html) => {
    await openPage(html);
    const box = $('body > :first-child');
    const scroller = box.style.overflow ? box : (document.scrollingElement as Element);
    for (const part of [0, 0.5, 0.98, 0.3, 0]) {
      scroller.scrollTop = (scroller.scrollHeight - innerHeight) * part;
      await expect.poll(missing, { interval: 50, timeout: 5000, message: `at ${part}` }).toBe(0);
      expect(paintedSize()).toBeLessThanOrEqual(600);
    }
    expect(paintedSize()).toBeGreaterThan(50);
  });

  it.each([
    ['10,000 cells', `<table>${`<tr>${'<td>opioid</td>'.repeat(10)}</tr>`.repeat(1000)}</table>`],
    ['10,000 paragraphs, each as high as half a view', '<p style="height: 50vh">opioid</p>'.repeat(10_000)],
  ])('with %s observes a fraction of them: each observed element costs something in every frame', async (_, html) => {
    const observed = new Set<Element>();
    const { observe, unobserve } = IntersectionObserver.prototype;
    vi.spyOn(IntersectionObserver.prototype, 'observe').mockImplementation(function (this: IntersectionObserver, element) {
      observed.add(element);
      observe.call(this, element);
    });
    vi.spyOn(IntersectionObserver.prototype, 'unobserve').mockImplementation(function (this: IntersectionObserver, element) {
      observed.delete(element);
      unobserve.call(this, element);
    });
    onTestFinished(() => void vi.restoreAllMocks());
    const { page } = await openPage(`<main>${html}</main>`);
    expect(page.list().total).toBe(10_000);
    await expect.poll(missing, POLL).toBe(0);
    await frames();
    expect(observed.size).toBeLessThan(1500);
    $('main').remove();
    await settled();
    expect(observed.size).toBe(0);
  });

  it('follows what is opened and filtered among thousands of lines', { timeout: 60_000 }, async () => {
    await openPage(`<main>${Array.from({ length: 3000 }, (_, i) => `<p class="c${i % 100}">opioid ${i}</p>`).join('')}</main>`);
    await expect.poll(missing, POLL).toBe(0);
    const sheet = document.createElement('style');
    $('main').append(sheet);
    for (const rule of ['p:not(.c37) { display: none }', 'p:not(.c99) { display: none }', '']) {
      sheet.textContent = rule;
      // a reader who goes on reading: each sign of life has another look at the page, at most every 300 ms
      const missingYet = (): number => {
        dispatchEvent(new Event('pointerdown'));
        return missing();
      };
      await expect.poll(missingYet, { ...POLL, timeout: 15_000, message: rule }).toBe(0);
    }
  });
});
