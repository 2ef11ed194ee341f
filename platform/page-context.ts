/** What a content script may ask of its browser beyond the page's own world. */

import { browser } from 'wxt/browser';

interface OpenRoots {
  /** Chromium: `chrome.dom`; gives closed roots too. */
  chrome?: { dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null } };
}

/** Which elements can have a shadow tree, beside custom ones. */
const HOSTS = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The shadow root of an element, closed ones included where the browser lets extensions see them. About two microseconds. */
export function shadowOf(element: Element): ShadowRoot | null {
  // nothing else can have one, and a form's field may be called so
  if (!HOSTS.test(element.localName)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  const { openOrClosedShadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  try {
    return (globalThis as unknown as OpenRoots).chrome?.dom?.openOrClosedShadowRoot?.(element as HTMLElement) ?? null;
  } catch {
    return null;
  }
}

/** The host of the page that this frame belongs to: settings go by page, not by frame. Empty for files. */
export function topHost(): string {
  const origins = (location as Location & { ancestorOrigins?: DOMStringList }).ancestorOrigins;
  const top = origins?.length ? origins[origins.length - 1] : undefined;
  try {
    if (top && top !== 'null') return new URL(top).hostname;
    return (window.top ?? window).location.hostname;
  } catch {
    // a cross-origin page that does not tell: the referrer is its address, or nothing is known
    try {
      return new URL(document.referrer).hostname;
    } catch {
      return location.hostname;
    }
  }
}

/** Is the extension that this script belongs to still there? It goes when it is turned off, removed, updated or reloaded. */
export function isConnected(): boolean {
  return Boolean(browser.runtime?.id);
}

/** Is this page in a private window? Then nothing of it is stored. */
export function isPrivate(): boolean {
  return Boolean(browser.extension?.inIncognitoContext);
}
