/** The card's place in the page: beside its term, inside an open dialog, whatever the page's CSS says. */
import { describe, expect, it } from 'vitest';
import { type CardProbe, watchCards } from './card-probe.ts';
import { $, type OpenedPage, openPage, settled } from './open-page.ts';
import { middleOf, move, press, rectOf } from './pointer-events.ts';

const HTML = '<p style="margin: 120px 60px">An opioid here.</p>';

/** A page with the card of its first term open. */
async function openCard(html = HTML, changed = {}): Promise<CardProbe & OpenedPage & { element: HTMLElement }> {
  const probe = watchCards();
  const opened = await openPage(html, changed);
  opened.page.step(1);
  await expect.poll(() => probe.card()).toBeDefined();
  return { ...probe, ...opened, element: probe.card() as HTMLElement };
}

/** Resolves when the card stands where it will stay. */
async function placed(element: HTMLElement): Promise<DOMRect> {
  await expect.poll(() => element.getBoundingClientRect().top).toBeGreaterThan(0);
  await Promise.all(element.getAnimations().map(({ finished }) => finished));
  return element.getBoundingClientRect();
}

describe('the host', () => {
  it('is a div at the end of the document, in the top layer, with a closed shadow tree', async () => {
    const { host } = await openCard();
    const element = host() as HTMLElement;
    expect([element.localName, element.parentElement?.localName, element.shadowRoot]).toEqual(['div', 'html', null]);
    expect(element.matches('[data-pain-gloss]:popover-open')).toBe(true);
  });

  it.each(['light', 'dark'] as const)('has the theme that the reader chose: %s', async (theme) => {
    const { element } = await openCard(HTML, { theme });
    expect(getComputedStyle(element).colorScheme).toBe(theme);
  });

  it('is gone when the page is stopped', async () => {
    const { page } = await openCard();
    page.stop();
    expect(document.querySelector('[data-pain-gloss]')).toBeNull();
  });
});

describe('the card’s place', () => {
  it.each([
    ['below its term', HTML, 'below'],
    ['above it at the lower edge', '<p style="position: fixed; bottom: 45px; left: 60px; margin: 0">An opioid here.</p>', 'above'],
    ['at the right edge', '<p style="position: absolute; right: 0; top: 120px; margin: 0">An opioid here.</p>', 'below'],
    ['in a page that runs from right to left', '<p dir="rtl" style="margin: 120px 0">An opioid here.</p>', 'below'],
  ])('%s: inside the window, never over the term', async (_, html, side) => {
    const { element } = await openCard(html);
    const card = await placed(element);
    const term = rectOf('opioid');
    expect(side === 'below' ? card.top >= term.bottom : card.bottom <= term.top).toBe(true);
    expect([card.left >= 0, card.top >= 0, card.right <= innerWidth, card.bottom <= innerHeight]).toEqual([true, true, true, true]);
  });

  it.each([
    ['vertical-rl', 'left'],
    ['vertical-lr', 'right'],
    ['sideways-rl', 'left'],
  ])('is at the side of its term in %s text', async (mode, side) => {
    const { element } = await openCard(`<p style="writing-mode: ${mode}; height: 300px; margin: 60px 440px">An opioid here.</p>`);
    const card = await placed(element);
    const term = rectOf('opioid');
    expect(side === 'left' ? card.right <= term.left : card.left >= term.right).toBe(true);
    expect([card.left >= 0, card.top >= 0, card.right <= innerWidth, card.bottom <= innerHeight]).toEqual([true, true, true, true]);
  });

  it('ends with its term where text runs from right to left', async () => {
    const { element } = await openCard('<p dir="rtl" style="margin: 120px 200px">An opioid here.</p>');
    const card = await placed(element);
    expect(Math.round(card.right)).toBe(Math.round(rectOf('opioid').right));
  });

  it('is of its own size, and beside its term, in a page that zooms its root', async () => {
    const plain = await openCard();
    const { width } = await placed(plain.element);
    plain.page.stop();
    const { element } = await openCard(`<style>html { zoom: 1.5 }</style>${HTML}`);
    const card = await placed(element);
    const term = rectOf('opioid');
    expect(Math.round(card.width)).toBe(Math.round(width));
    expect(Math.round(card.left)).toBe(Math.round(term.left));
    expect(card.top - term.bottom).toBeLessThan(20);
  });

  it('follows its term when the page scrolls', async () => {
    const { element } = await openCard(`${HTML}<div style="height: 3000px"></div>`);
    const before = await placed(element);
    scrollTo(0, 50);
    await expect.poll(() => Math.round(before.top - element.getBoundingClientRect().top)).toBe(50);
  });
});

describe('a page whose CSS is hostile', () => {
  const everything = 'html > :not(body), div, [popover], [data-pain-gloss]';
  it.each([
    ['hides', 'div { display: none !important }'],
    ['hides every popover', '[popover], :popover-open { display: none !important }'],
    ['resets', `${everything} { all: unset !important }`],
    ['resets and hides', `*:not(html, head, body, p) { all: unset !important; display: none !important }`],
    ['makes transparent', `${everything} { opacity: 0 !important; visibility: hidden !important; filter: opacity(0) !important }`],
    [
      'moves away',
      `${everything} { position: absolute !important; left: -9999px !important; transform: translateX(-9999px) !important; margin: 900px !important }`,
    ],
    [
      'clips',
      `${everything} { clip-path: inset(100%) !important; width: 0 !important; height: 0 !important; overflow: hidden !important; contain: strict !important }`,
    ],
    ['takes from the pointer', `${everything} { pointer-events: none !important }`],
    [
      'animates',
      `@keyframes away { to { translate: -9999px; opacity: 0 } } ${everything} { animation: away 1ms forwards !important; transition: all 9s !important }`,
    ],
    ['scales', `${everything} { zoom: 3 !important; scale: 0.1 !important; font-size: 99px !important }`],
  ])('%s the card in vain', async (_, css) => {
    const plain = await openCard();
    const expected = await placed(plain.element);
    plain.page.stop();
    const { element, host } = await openCard(`<style>${css}</style>${HTML}`);
    const rect = await placed(element);
    expect([rect.left, rect.top, rect.width, rect.height].map(Math.round)).toEqual(
      [expected.left, expected.top, expected.width, expected.height].map(Math.round),
    );
    const { x, y } = middleOf(element);
    expect(document.elementFromPoint(x, y)).toBe(host());
    expect(element.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
  });
});

describe('a modal dialog', () => {
  const DIALOG = '<dialog><p style="margin: 60px">An opioid here.</p></dialog><p>Sciatica outside.</p>';

  it('has the card of its term inside, where it can be used', async () => {
    const probe = watchCards();
    const { page } = await openPage(DIALOG);
    $<HTMLDialogElement>('dialog').showModal();
    page.step(1);
    await expect.poll(() => probe.card()).toBeDefined();
    const element = probe.card() as HTMLElement;
    expect(probe.host()?.parentElement).toBe($('dialog'));
    await placed(element);
    const { x, y } = middleOf(element);
    expect(document.elementFromPoint(x, y)).toBe(probe.host());
  });

  it('is not read again because the card comes and goes', async () => {
    const probe = watchCards();
    const { page } = await openPage('<dialog>An opioid here, right in the dialog.</dialog>');
    $<HTMLDialogElement>('dialog').showModal();
    page.step(1);
    await expect.poll(() => CSS.highlights.get('pain-gloss')?.size).toBe(1);
    const [range] = [...(CSS.highlights.get('pain-gloss') ?? [])];
    await expect.poll(() => probe.card()).toBeDefined();
    await settled();
    press({ x: 5, y: 5 });
    await settled();
    expect(probe.card()).toBeUndefined();
    expect([...(CSS.highlights.get('pain-gloss') ?? [])][0]).toBe(range);
  });

  it('in a shadow tree of the page: the card knows its own pointer, focus and presses', async () => {
    const probe = watchCards();
    const { page, world } = await openPage('<section></section>');
    const root = $('section').attachShadow({ mode: 'open' });
    root.innerHTML = '<dialog><p style="margin: 60px">An opioid here.</p></dialog>';
    document.body.append($('section'));
    await settled();
    (root.firstElementChild as HTMLDialogElement).showModal();
    page.step(1);
    await expect.poll(() => probe.card()).toBeDefined();
    const element = probe.card() as HTMLElement;
    expect(probe.host()?.parentElement).toBe(root.firstElementChild);
    await placed(element);
    press(middleOf(element));
    move(middleOf(element));
    expect(probe.title()).toBe('opioid');
    probe.button('Save').click();
    expect(world.toggleSaved).toHaveBeenCalledWith('opioid', expect.anything());
  });
});
