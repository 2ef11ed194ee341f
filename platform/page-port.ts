/**
 * The line between the popup and the page in front. `tabs.connect` reaches every frame of a tab at once and needs no
 * permission; each frame sends its terms at once and again whenever they change.
 */
import { type Browser, browser } from 'wxt/browser';
import { CATEGORY_NAMES } from '../core/entry.ts';
import { mergePageTerms, type PageTerms } from '../core/page-terms.ts';

const NAME = 'page-terms';

/** What a frame tells of itself. */
export interface FrameState {
  /** Chosen at random by each frame. */
  frame: string;
  /** True for the page itself. */
  top: boolean;
  /** Host of the page (not of the frame); empty for files. */
  host: string;
  /** False where settings or the page's kind keep it unmarked. */
  on: boolean;
  /** Why a page that is on is unmarked: it has a password field, or is in a language that no pack covers. */
  quiet: 'password' | 'language' | undefined;
  terms: PageTerms;
}

interface RevealRequest {
  reveal: string;
  frame: string;
}

/** The page in front as the popup shows it. */
export interface PageState {
  host: string;
  on: boolean;
  quiet: FrameState['quiet'];
  terms: PageTerms;
}

/** What a frame tells is checked: its process is the page's, and the popup merges it with others'. */
function isFrameState(message: unknown): message is FrameState {
  if (typeof message !== 'object' || message === null) return false;
  const { frame, top, host, on, quiet, terms } = message as Record<keyof FrameState, unknown>;
  if (typeof frame !== 'string' || typeof top !== 'boolean' || typeof host !== 'string' || typeof on !== 'boolean') return false;
  if (quiet !== undefined && quiet !== null && quiet !== 'password' && quiet !== 'language') return false;
  const { total, terms: list } = (terms ?? {}) as Record<keyof PageTerms, unknown>;
  return Number.isInteger(total) && Array.isArray(list) && list.every(isPageTerm);
}

function isPageTerm(term: unknown): boolean {
  if (typeof term !== 'object' || term === null) return false;
  const { id, headword, category, count, order } = term as Record<keyof PageTerms['terms'][number], unknown>;
  return (
    typeof id === 'string' &&
    typeof headword === 'string' &&
    Object.hasOwn(CATEGORY_NAMES, category as string) &&
    Number.isInteger(count) &&
    Number.isInteger(order)
  );
}

/** How long a page may take to answer before it counts as one where extensions cannot run, in ms. */
const PATIENCE = 400;

export interface PageLine {
  /** Scrolls to the first mark of an entry and opens its card. */
  reveal(id: string): void;
  close(): void;
}

/**
 * Opens the line to the tab in front. `onState` is called with each change, and with undefined when no content
 * script answers.
 */
export async function watchPage(onState: (state: PageState | undefined) => void): Promise<PageLine> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const frames = new Map<string, FrameState>();
  const silent: PageLine = { reveal: () => {}, close: () => {} };
  if (tab?.id === undefined) {
    onState(undefined);
    return silent;
  }
  const port = browser.tabs.connect(tab.id, { name: NAME });
  const timer = setTimeout(() => frames.size || onState(undefined), PATIENCE);
  port.onMessage.addListener((message: unknown) => {
    if (!isFrameState(message)) return;
    frames.set(message.frame, message);
    const ordered = [...frames.values()].sort((a, b) => Number(b.top) - Number(a.top));
    const page = ordered[0] as FrameState;
    if (!page.top) return;
    onState({ host: page.host, on: page.on, quiet: page.quiet, terms: mergePageTerms(ordered.map((frame) => frame.terms)) });
  });
  port.onDisconnect.addListener(() => {
    clearTimeout(timer);
    void browser.runtime.lastError; // no content script there: told apart, not an error
    frames.clear();
    onState(undefined);
  });
  return {
    reveal(id) {
      const holder = [...frames.values()].find((frame) => frame.terms.terms.some((term) => term.id === id));
      if (holder) port.postMessage({ reveal: id, frame: holder.frame } satisfies RevealRequest);
    },
    close() {
      clearTimeout(timer);
      port.disconnect();
    },
  };
}

/**
 * A frame's end: answers every popup that connects. Returns `changed`, to be called when the state has changed, and
 * `stop`.
 */
export function answerPopup(
  frame: string,
  state: () => Omit<FrameState, 'frame'>,
  reveal: (id: string) => void,
): { changed(): void; stop(): void } {
  const ports = new Set<Browser.runtime.Port>();
  const send = (port: Browser.runtime.Port): void => port.postMessage({ frame, ...state() } satisfies FrameState);
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const request = message as Partial<RevealRequest> | null | undefined;
      if (request?.frame === frame && typeof request.reveal === 'string') reveal(request.reveal);
    });
    send(port);
  };
  browser.runtime.onConnect.addListener(onConnect as never);
  return {
    changed: () => ports.forEach(send),
    stop: () => browser.runtime.onConnect.removeListener(onConnect as never),
  };
}
