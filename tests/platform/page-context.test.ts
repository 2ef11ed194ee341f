/** What a frame knows of the page it belongs to, and of closed shadow roots. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isConnected, isPrivate, shadowOf, topHost } from '../../platform/page-context.ts';

afterEach(() => vi.unstubAllGlobals());

/** A frame's world: what `location`, `window.top` and `document.referrer` give there. */
function stubFrame(frame: { ancestors?: string[]; top?: string; own?: string; referrer?: string }): void {
  vi.stubGlobal('location', { hostname: frame.own ?? '', ancestorOrigins: frame.ancestors });
  const top =
    frame.top === undefined
      ? {
          get location(): never {
            throw new Error('Blocked a frame from accessing a cross-origin frame.');
          },
        }
      : { location: { hostname: frame.top } };
  vi.stubGlobal('window', { top });
  vi.stubGlobal('document', { referrer: frame.referrer ?? '' });
}

describe('the host of the page', () => {
  it.each<[string, Parameters<typeof stubFrame>[0], string]>([
    ['is its own for the page itself', { ancestors: [], top: 'a.org', own: 'a.org' }, 'a.org'],
    ['is that of the outermost ancestor', { ancestors: ['https://b.org', 'https://a.org'], own: 'c.org' }, 'a.org'],
    ['leaves the port out', { ancestors: ['http://localhost:8080'], own: 'c.org' }, 'localhost'],
    ['is that of the top window where ancestors are not told', { top: 'a.org', own: 'b.org' }, 'a.org'],
    ['is that of the referrer where the top window is closed to it', { referrer: 'https://a.org/x', own: 'b.org' }, 'a.org'],
    ['is its own where nothing else is known', { referrer: '', own: 'b.org' }, 'b.org'],
    ['is that of the top window under a sandboxed ancestor', { ancestors: ['null'], top: 'a.org', own: 'b.org' }, 'a.org'],
    ['is empty for a file', { ancestors: [], top: '', own: '' }, ''],
  ])('%s', (_, frame, expected) => {
    stubFrame(frame);
    expect(topHost()).toBe(expected);
  });
});

describe('the shadow root of an element', () => {
  const root = { mode: 'closed' } as ShadowRoot;
  const element = (fields: object): Element => ({ localName: 'x-card', shadowRoot: null, ...fields }) as unknown as Element;
  function withDom(open: (element: HTMLElement) => ShadowRoot | null): void {
    vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: open } });
  }

  it('is the open one', () => {
    expect(shadowOf(element({ shadowRoot: root }))).toBe(root);
  });

  it('is the closed one where Firefox shows it', () => {
    expect(shadowOf(element({ openOrClosedShadowRoot: root }))).toBe(root);
  });

  it('is the closed one where Chromium shows it', () => {
    withDom(() => root);
    expect(shadowOf(element({}))).toBe(root);
  });

  it('is none where the browser shows none', () => {
    vi.stubGlobal('chrome', {});
    expect(shadowOf(element({}))).toBeNull();
  });

  it('is none where the browser refuses', () => {
    withDom(() => {
      throw new Error('no');
    });
    expect(shadowOf(element({}))).toBeNull();
  });

  it('is not asked for where an element can have none', () => {
    const asked = vi.fn(() => root);
    withDom(asked);
    expect(shadowOf(element({ localName: 'img' }))).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('the extension that a script belongs to', () => {
  it('is there while it has an id', () => {
    expect(isConnected()).toBe(true);
  });

  it('is gone where the browser has taken its id away', () => {
    const { id } = fakeBrowser.runtime;
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(isConnected()).toBe(false);
    Object.assign(fakeBrowser.runtime, { id });
  });
});

describe('a page in a private window', () => {
  it.each<[unknown, boolean]>([
    [{ inIncognitoContext: true }, true],
    [{ inIncognitoContext: false }, false],
    [{}, false],
    [undefined, false],
  ])('is told by %j: %s', (extension, expected) => {
    Object.assign(fakeBrowser, { extension });
    expect(isPrivate()).toBe(expected);
  });
});
