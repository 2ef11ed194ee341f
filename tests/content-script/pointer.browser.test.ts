/** A pointer that rests on a term opens its card, and closes it by leaving; touch opens by a tap. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../core/entry.ts';
import { type CardProbe, watchCards } from './card-probe.ts';
import { ENTRIES } from './glossary.ts';
import { $, type OpenedPage, openPage, settled } from './open-page.ts';
import { at, middleOf, move, type Point, press, release, tap } from './pointer-events.ts';

const HTML = '<p style="margin: 60px 40px">An opioid for sciatica, and <a href="#">allodynia</a>.</p>';
const NOWHERE: Point = { x: 900, y: 600 };
const AFTER_GRACE = 1000;

const tick = (ms = 100): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

async function open(html = HTML, changed = {}): Promise<CardProbe & OpenedPage> {
  const probe = watchCards();
  const opened = await openPage(html, changed);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  return { ...probe, ...opened };
}

afterEach(() => void vi.useRealTimers());

describe('hover', () => {
  it('opens the card after the delay, no sooner', async () => {
    const { title } = await open(HTML, { hoverDelay: 300 });
    move(at('opioid'));
    await tick(280);
    expect(title()).toBeUndefined();
    await tick(60);
    expect(title()).toBe('opioid');
  });

  it('asks for the entry before the delay is over', async () => {
    const { world } = await open(HTML, { hoverDelay: 300 });
    move(at('opioid'));
    await tick(50);
    expect(world.getEntry).toHaveBeenCalledWith('opioid');
  });

  it.each<[string, () => void]>([
    ['beside a term', () => move({ x: at('opioid').x, y: at('opioid').y + 40 })],
    ['on another word', () => move(at('and'))],
    ['with a button pressed, as in selecting text', () => move(at('opioid'), { buttons: 1 })],
    ['with a finger', () => move(at('opioid'), { pointerType: 'touch' })],
  ])('%s opens nothing', async (_, act) => {
    const { host } = await open();
    act();
    await tick();
    expect(host()).toBeUndefined();
  });

  it('does not bring back a card closed by Escape until the pointer has left the term', async () => {
    const { title, host } = await open();
    move(at('opioid'));
    await tick();
    expect(title()).toBe('opioid');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(host()).toBeUndefined();
    move({ x: at('opioid').x + 2, y: at('opioid').y });
    await tick();
    expect(host()).toBeUndefined();
    move(NOWHERE);
    await tick();
    move(at('opioid'));
    await tick();
    expect(title()).toBe('opioid');
  });

  it('leaves a card alone that the reader is in with the keyboard', async () => {
    const { title, page } = await open();
    page.step(1);
    await tick();
    expect(title()).toBe('opioid');
    move(at('sciatica'));
    await tick(AFTER_GRACE);
    expect(title()).toBe('opioid');
  });

  it('that passes over a term opens nothing', async () => {
    const { host } = await open(HTML, { hoverDelay: 300 });
    move(at('opioid'));
    await tick(100);
    move(NOWHERE);
    await tick(1000);
    expect(host()).toBeUndefined();
  });

  it('a press before the delay is over opens nothing', async () => {
    const { host } = await open(HTML, { hoverDelay: 300 });
    move(at('opioid'));
    await tick(100);
    press(at('opioid'));
    await tick(1000);
    expect(host()).toBeUndefined();
  });

  it('on another term opens its card instead', async () => {
    const { title } = await open();
    move(at('opioid'));
    await tick();
    move(at('sciatica'));
    await tick();
    expect(title()).toBe('sciatica');
    expect(document.querySelectorAll('[data-pain-gloss]')).toHaveLength(1);
  });

  it('takes the focus from nothing', async () => {
    const { title } = await open(`<input id="x">${HTML}`);
    $('#x').focus();
    move(at('opioid'));
    await tick();
    expect([title(), document.activeElement?.id]).toEqual(['opioid', 'x']);
  });

  it('opens cards for terms in shadow trees', async () => {
    const { title } = await open('<section></section>');
    const root = $('section').attachShadow({ mode: 'open' });
    root.innerHTML = '<p style="margin: 60px">an opioid</p>';
    document.body.append($('section'));
    await settled();
    move(at('opioid', root));
    await tick();
    expect(title()).toBe('opioid');
  });

  it.each<[string, () => void]>([
    ['gone', () => $('p').remove()],
    ['another', () => ($('p').firstChild as Text).replaceData(3, 6, 'aspirin')],
    ['out of view', () => $('p').setAttribute('style', 'position: fixed; top: -500px')],
  ])('opens nothing where the text is %s before its entry has come', async (_, change) => {
    const { host, world } = await open();
    const { promise, resolve } = Promise.withResolvers<Entry>();
    vi.mocked(world.getEntry).mockReturnValue(promise);
    move(at('opioid'));
    await tick();
    change();
    resolve(ENTRIES[0] as Entry);
    await tick();
    expect([host(), CSS.highlights.get('pain-gloss-current')?.size]).toEqual([undefined, 0]);
    // and what was there for a moment closes no card that comes after it
    vi.mocked(world.getEntry).mockResolvedValue(ENTRIES[1] as Entry);
    document.body.append('Here is hyperalgesia.');
    await settled();
    move(at('hyperalgesia'));
    await tick();
    dispatchEvent(new Event('resize'));
    await tick();
    expect(host()).toBeDefined();
  });
});

describe('an open card', () => {
  async function opened(): Promise<CardProbe & { element: HTMLElement }> {
    const probe = await open();
    move(at('opioid'));
    await tick();
    return { ...probe, element: probe.card() as HTMLElement };
  }

  it('paints its term as the current one', async () => {
    await opened();
    const [range] = [...(CSS.highlights.get('pain-gloss-current') ?? [])];
    expect(range?.startContainer.textContent?.slice(range.startOffset, range.endOffset)).toBe('opioid');
  });

  it('stays while the pointer rests on the term', async () => {
    const { title } = await opened();
    move(at('opioid'));
    await tick(AFTER_GRACE);
    expect(title()).toBe('opioid');
  });

  it('stays when the pointer crosses the gap and rests on the card', async () => {
    const { title, element } = await opened();
    move({ x: at('opioid').x, y: at('opioid').y + 14 });
    await tick(100);
    move(middleOf(element));
    await tick(AFTER_GRACE);
    expect(title()).toBe('opioid');
  });

  it('closes some time after the pointer has left, not at once', async () => {
    const { title } = await opened();
    move(NOWHERE);
    await tick(200);
    expect(title()).toBe('opioid');
    await tick(AFTER_GRACE);
    expect(title()).toBeUndefined();
  });

  it('closes when the pointer leaves the window', async () => {
    const { title } = await opened();
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    await tick(AFTER_GRACE);
    expect(title()).toBeUndefined();
  });

  it('stays when the pointer has left it but the focus is inside', async () => {
    const { title, button } = await opened();
    button('Save').focus();
    move(NOWHERE);
    await tick(AFTER_GRACE);
    expect(title()).toBe('opioid');
  });

  it('stays the same card when the text around its term is read again', async () => {
    const { host } = await opened();
    const before = host();
    $('p').append(' More.');
    await settled();
    move(at('opioid'));
    await tick(AFTER_GRACE);
    expect(host()).toBe(before);
  });

  it.each<[string, (card: HTMLElement) => void, boolean]>([
    ['a press elsewhere closes it', () => press(NOWHERE), false],
    ['a press inside it does not', (card) => press(middleOf(card)), true],
    ['Escape closes it', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })), false],
    ['another key does not', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true })), true],
    ['scrolling its term out of view closes it', () => scrollTo(0, 2000), false],
  ])('%s', async (_, act, stays) => {
    const { element, title } = await opened();
    document.body.style.minHeight = '5000px';
    act(element);
    await expect.poll(() => title() !== undefined).toBe(stays);
    document.body.style.minHeight = '';
    expect(document.querySelectorAll('[data-pain-gloss]')).toHaveLength(stays ? 1 : 0);
  });

  it('leaves nothing painted as current when it is closed', async () => {
    await opened();
    press(NOWHERE);
    expect(CSS.highlights.get('pain-gloss-current')?.size).toBe(0);
  });
});

describe('touch', () => {
  it.each<[string, () => void, string | undefined]>([
    ['a tap on a term opens its card', () => tap(at('opioid')), 'opioid'],
    ['so does the tap of a pen', () => tap(at('opioid'), undefined, 'pen'), 'opioid'],
    ['a tap on a link is the page’s', () => tap(at('allodynia')), undefined],
    ['a tap on another word opens nothing', () => tap(at('and')), undefined],
    ['a finger that scrolls opens nothing', () => tap(at('opioid'), { ...at('opioid'), y: at('opioid').y - 40 }), undefined],
    ['a click of the mouse opens nothing', () => tap(at('opioid'), undefined, 'mouse'), undefined],
    ['a finger that comes up without having come down opens nothing', () => release(at('opioid'), { pointerType: 'touch' }), undefined],
  ])('%s', async (_, act, expected) => {
    const { title } = await open();
    act();
    await tick();
    expect(title()).toBe(expected);
  });

  it('a tap on a link in a shadow tree is the page’s', async () => {
    const { title } = await open('<section></section>');
    const root = $('section').attachShadow({ mode: 'open' });
    root.innerHTML = '<p style="margin: 60px"><a href="#">opioid</a></p>';
    document.body.append($('section'));
    await settled();
    tap(at('opioid', root));
    await tick();
    expect(title()).toBeUndefined();
  });

  it('a tap elsewhere closes the card', async () => {
    const { title } = await open();
    tap(at('opioid'));
    await tick();
    tap(NOWHERE);
    await tick();
    expect(title()).toBeUndefined();
  });
});

describe('a card that is kept open', () => {
  async function pinned(): Promise<CardProbe & OpenedPage> {
    const opened = await open();
    move(at('opioid'));
    await tick();
    opened.button('Keep open').click();
    return opened;
  }

  it.each<[string, () => void]>([
    ['leaves it', () => move(NOWHERE)],
    ['rests on another term', () => move(at('sciatica'))],
    ['is pressed elsewhere', () => press(NOWHERE)],
    ['leaves the window', () => document.documentElement.dispatchEvent(new PointerEvent('pointerleave'))],
  ])('stays when the pointer %s', async (_, act) => {
    const { title } = await pinned();
    act();
    await tick(AFTER_GRACE);
    expect(title()).toBe('opioid');
  });

  it('stays when its term has scrolled away, where it stands', async () => {
    const { host } = await pinned();
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 3000px' }));
    const before = host()?.getBoundingClientRect();
    scrollTo(0, 1500);
    vi.useRealTimers();
    await new Promise((done) => setTimeout(done, 100));
    expect(host()?.getBoundingClientRect()).toEqual(before);
  });

  it('leaves Escape to the page', async () => {
    const { title } = await pinned();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(title()).toBe('opioid');
  });

  it('gives way to a term that is tapped', async () => {
    const { title } = await pinned();
    tap(at('sciatica'));
    await tick();
    expect(title()).toBe('sciatica');
  });

  it.each(['Close', 'Keep open'])('closes by “%s”, the latter when the pointer leaves', async (name) => {
    const { button, host } = await pinned();
    button(name).click();
    move(NOWHERE);
    await tick(AFTER_GRACE);
    expect(host()).toBeUndefined();
  });
});

describe('a short form with two meanings', () => {
  it('has the other one on its card', async () => {
    const { title, card, button } = await open('<p style="margin: 60px 40px">Allodynia, prothrombin time and PT.</p>');
    move(at('PT'));
    await tick();
    expect(title()).toBe('prothrombin time');
    expect(card()?.querySelector('.senses')?.textContent).toContain('physical therapy');
    button('physical therapy').click();
    await tick();
    expect(title()).toBe('physical therapy');
    expect(card()?.querySelector('.senses')).toBeNull();
  });
});
