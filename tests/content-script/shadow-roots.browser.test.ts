/** Shadow trees: read where they stand, followed when they change, forgotten when they go. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { $, openPage, settled } from './open-page.ts';

/** Gives an element an open shadow tree. */
function attach(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

const rootOf = (selector: string): ShadowRoot => $(selector).shadowRoot as ShadowRoot;

/** A custom element whose shadow tree is there as soon as it is created. */
customElements.define(
  'ready-box',
  class extends HTMLElement {
    connectedCallback(): void {
      if (!this.shadowRoot) attach(this, '<p>opioid <slot></slot></p>');
    }
  },
);

afterEach(() => void vi.useRealTimers());

describe('a shadow tree that is there', () => {
  it.each([
    ['with paragraphs', '<ready-box></ready-box>', { opioid: 1 }],
    ['with slotted text', '<ready-box>sciatica</ready-box>', { opioid: 1, sciatica: 1 }],
    ['with slotted paragraphs', '<ready-box><p>sciatica</p></ready-box>', { opioid: 1, sciatica: 1 }],
    ['twice', '<ready-box></ready-box><ready-box></ready-box>', { opioid: 2 }],
    ['nested in slots', '<ready-box><ready-box></ready-box></ready-box>', { opioid: 2 }],
    ['in a hidden element', '<div hidden><ready-box></ready-box></div>', {}],
    ['whose host is hidden', '<ready-box aria-hidden="true"></ready-box>', {}],
    ['in an editor', '<div contenteditable><ready-box></ready-box></div>', {}],
    ['in a foreign text', '<div lang="de"><ready-box></ready-box></div>', {}],
  ])('%s', async (_, html, expected) => {
    expect((await openPage(html)).counts()).toEqual(expected);
  });

  it('with text right under the root, each mark once', async () => {
    const { counts } = await openPage('');
    const section = document.createElement('section');
    attach(section, 'opioid <b>nerve</b> block <p>sciatica</p>');
    document.body.append(section);
    await settled();
    expect(counts()).toEqual({ opioid: 1, 'nerve-block': 1, sciatica: 1 });
  });

  it('with another shadow tree inside', async () => {
    const { counts } = await openPage('<section id="x"></section>');
    attach($('#x'), '<div>opioid</div>');
    attach(rootOf('#x').firstElementChild as Element, 'sciatica <slot></slot>');
    document.body.append($('#x'));
    await settled();
    expect(counts()).toEqual({ opioid: 1, sciatica: 1 });
  });
});

describe('a shadow tree that changes', () => {
  const rows: [string, string, (root: ShadowRoot) => void, Record<string, number>][] = [
    ['text added right under the root', 'opioid', (root) => root.append(' sciatica'), { opioid: 1, sciatica: 1 }],
    ['a paragraph added', 'opioid', (root) => root.append(document.createElement('p')), { opioid: 1 }],
    ['text edited right under the root', 'opioid', (root) => void (root.firstChild as Text).replaceData(0, 6, 'sciatica'), { sciatica: 1 }],
    [
      'text edited in an inline element under the root',
      '<b>opioid</b>',
      (root) => root.firstElementChild?.replaceChildren('sciatica'),
      { sciatica: 1 },
    ],
    ['text edited in a paragraph', '<p>opioid</p>', (root) => root.firstElementChild?.replaceChildren('sciatica'), { sciatica: 1 }],
    ['an inline element hidden', '<p>an <b>opioid</b></p>', (root) => root.querySelector('b')?.setAttribute('hidden', ''), {}],
    ['everything removed', '<p>opioid</p>sciatica', (root) => root.replaceChildren(), {}],
    ['its host removed', '<p>opioid</p>sciatica', (root) => root.host.remove(), {}],
    ['its host moved', '<p>opioid</p>sciatica', (root) => document.body.prepend(root.host), { opioid: 1, sciatica: 1 }],
    ['something around it removed', '<p>opioid</p>', (root) => root.host.parentElement?.remove(), {}],
    ['its host hidden', '<p>opioid</p>sciatica', (root) => root.host.setAttribute('hidden', ''), {}],
    ['the language around it declared', '<p>opioid</p>', (root) => root.host.parentElement?.setAttribute('lang', 'de'), {}],
  ];
  it.each(rows)('%s', async (_, html, change, expected) => {
    const { counts } = await openPage('<div><section id="x"></section></div>');
    attach($('#x'), html);
    $('div').append($('#x'));
    await settled();
    change(rootOf('#x'));
    await settled();
    expect(counts()).toEqual(expected);
  });

  it.each([
    ['hidden', (host: Element) => host.parentElement?.setAttribute('aria-hidden', 'true')],
    ['foreign', (host: Element) => host.parentElement?.setAttribute('lang', 'de')],
    ['editable', (host: Element) => host.parentElement?.setAttribute('contenteditable', '')],
  ])('where what is around it is %s, its changes are not read either', async (_, close) => {
    const { counts } = await openPage('<div><section id="x"></section></div>');
    attach($('#x'), '<p>x</p>');
    close($('#x'));
    $('div').append($('#x'));
    await settled();
    rootOf('#x').firstElementChild?.replaceChildren('opioid');
    await settled();
    expect(counts()).toEqual({});
  });

  it('its host taken out and put back much later', async () => {
    const { counts } = await openPage('<ready-box></ready-box>');
    const host = $('ready-box');
    host.remove();
    await settled();
    expect(counts()).toEqual({});
    document.body.append(host);
    await settled();
    expect(counts()).toEqual({ opioid: 1 });
  });

  it('a slotted text that changes', async () => {
    const { counts } = await openPage('<ready-box><p id="x">x</p></ready-box>');
    $('#x').append(' sciatica');
    await settled();
    expect(counts()).toEqual({ opioid: 1, sciatica: 1 });
  });
});

describe('a shadow tree that comes late', () => {
  it('with an element that is added', async () => {
    const { counts } = await openPage('');
    document.body.append(document.createElement('ready-box'));
    await settled();
    expect(counts()).toEqual({ opioid: 1 });
  });

  it.each([
    ['half a second', 500],
    ['four seconds', 4000],
  ])('%s after its element', async (_, ms) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { counts } = await openPage('<late-box></late-box>');
    vi.advanceTimersByTime(ms / 2);
    attach($('late-box'), '<p>opioid</p>');
    await vi.advanceTimersByTimeAsync(ms);
    await settled();
    expect(counts()).toEqual({ opioid: 1 });
  });

  it('also for an element that is added when the page is long open', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { counts } = await openPage('');
    vi.advanceTimersByTime(60_000);
    document.body.append(document.createElement('late-box'));
    await settled();
    attach($('late-box'), '<p>opioid</p>');
    await vi.advanceTimersByTimeAsync(1000);
    await settled();
    expect(counts()).toEqual({ opioid: 1 });
  });
});

describe('a shadow tree that is attached to an element with text of its own', () => {
  it.each([
    ['in view', '<section id="x"><p>hyperalgesia</p></section>', 'section'],
    ['around what is in view', '<section id="x"><div><p>hyperalgesia</p></div></section>', 'section'],
    ['inside another', '<ready-box><section id="x">hyperalgesia</section></ready-box>', 'section'],
  ])('%s is read soon after the next sign of life', async (_, html) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { counts } = await openPage(html);
    vi.advanceTimersByTime(60_000);
    attach($('#x'), '<p>sciatica</p>');
    dispatchEvent(new Event('pointerdown'));
    await vi.advanceTimersByTimeAsync(5000);
    await settled();
    expect(counts().sciatica).toBe(1);
    expect(counts().hyperalgesia, 'is not displayed any more').toBeUndefined();
  });

  it('is read without one too, while the page is young', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { counts } = await openPage('<section id="x"><p>hyperalgesia</p></section>');
    vi.advanceTimersByTime(5000);
    attach($('#x'), '<p>sciatica</p>');
    await vi.advanceTimersByTimeAsync(10_000);
    await settled();
    expect(counts()).toEqual({ sciatica: 1 });
  });
});

it('frames are left to the script that runs in them', async () => {
  const { counts } = await openPage('<p>opioid</p><iframe srcdoc="<p>sciatica</p>"></iframe>');
  await expect.poll(() => $<HTMLIFrameElement>('iframe').contentDocument?.body.textContent).toBe('sciatica');
  await settled();
  expect(counts()).toEqual({ opioid: 1 });
});

it('a shadow root gets the rules of the marks, and loses them when the page is stopped', async () => {
  const { page } = await openPage('<ready-box></ready-box>');
  const root = rootOf('ready-box');
  expect(root.adoptedStyleSheets).toHaveLength(1);
  page.stop();
  expect(root.adoptedStyleSheets).toHaveLength(0);
});
