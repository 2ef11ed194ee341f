/**
 * Every message that one context sends another: name → request and response. Messages are for asking a page or for
 * an entry; whatever is state travels through storage instead.
 */
import { browser } from 'wxt/browser';
import type { Entry } from '../core/entry.ts';

/** To the background. */
interface BackgroundMessages {
  /** The entry with this id, or null. */
  entry: { request: { id: string }; response: Entry | null };
  /** Compiles the index if it is missing, out of date or damaged; answers when it is stored. */
  compile: { request: Record<string, never>; response: true };
  /** Puts the card's script into the frame that asks; answers when it has run there. */
  card: { request: Record<string, never>; response: true };
  /** The terms that can be seen in the frame that asks are others now: the badge is to be counted again. */
  count: { request: Record<string, never>; response: true };
  /** Opens the guide at a hash such as "#/glossary/crps" in a new tab. */
  openGuide: { request: { hash: string }; response: true };
}

/** To the content scripts of a tab: all frames hear it, the one that it concerns answers. */
interface PageMessages {
  /** Is there a script of this load of the extension? */
  alive: { request: Record<string, never>; response: true };
  /** Opens the card of the next (or previous) term in reading order from the viewport, in the frame with the focus. */
  stepTerm: { request: { by: 1 | -1 }; response: boolean };
  /** Turns marking on this page's site off or on. */
  toggleSite: { request: Record<string, never>; response: boolean };
}

/** Who asks: a frame of a tab, or a page of the extension. */
export interface Sender {
  tab?: { id?: number };
  frameId?: number;
  url?: string;
}

type Handlers<Messages extends Record<string, { request: unknown; response: unknown }>> = {
  [K in keyof Messages]: (
    request: Messages[K]['request'],
    sender: Sender,
  ) => Promise<Messages[K]['response']> | Messages[K]['response'] | undefined;
};
type BackgroundMap = { [K in keyof BackgroundMessages]: BackgroundMessages[K] };
type PageMap = { [K in keyof PageMessages]: PageMessages[K] };

interface Envelope {
  paingloss: string;
  request: unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).paingloss === 'string';
}

/** Is this a request that the message of this name may carry, from a context that may send it? */
type Check = (request: Record<string, unknown>, sender: Sender) => boolean;

/** Ids as packs have them (core/pack.ts). */
const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

const BACKGROUND_CHECKS: Record<keyof BackgroundMessages, Check> = {
  entry: ({ id }) => typeof id === 'string' && ID.test(id),
  compile: () => true,
  // a script can be put only into the frame that asks
  card: (_, { tab, frameId }) => Number.isInteger(tab?.id) && Number.isInteger(frameId),
  count: (_, { tab }) => Number.isInteger(tab?.id),
  // only addresses of the guide, in their short form
  openGuide: ({ hash }) => typeof hash === 'string' && /^#\/[\w/?=&%.~-]{0,200}$/.test(hash),
};

const PAGE_CHECKS: Record<keyof PageMessages, Check> = {
  alive: () => true,
  stepTerm: ({ by }) => by === 1 || by === -1,
  toggleSite: () => true,
};

/** Answers what this extension's own contexts ask in a form that is known. Everything else is left without an answer. */
function listen(handlers: Record<string, (request: never, sender: never) => unknown>, checks: Record<string, Check>): () => void {
  const listener = (message: unknown, sender: Sender & { id?: string }): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message) || !Object.hasOwn(handlers, message.paingloss)) return undefined;
    const { paingloss: name, request } = message;
    if (typeof request !== 'object' || request === null || !checks[name]?.(request as Record<string, unknown>, sender)) return undefined;
    const handler = handlers[name] as (request: unknown, sender: unknown) => unknown;
    const answer = handler(request, sender);
    return answer === undefined ? undefined : Promise.resolve(answer);
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** Answers messages to the background. Returns a function that stops. */
export function answerAsBackground(handlers: Handlers<BackgroundMap>): () => void {
  return listen(handlers as never, BACKGROUND_CHECKS);
}

/** Answers some or all messages to a page's content script. Returns a function that stops. */
export function answerAsPage(handlers: Partial<Handlers<PageMap>>): () => void {
  return listen(handlers as never, PAGE_CHECKS);
}

/** Asks the background. Rejects when the extension was reloaded under a page: then there is no `runtime` to ask through. */
export async function askBackground<K extends keyof BackgroundMap>(
  name: K,
  request: BackgroundMap[K]['request'],
): Promise<BackgroundMap[K]['response']> {
  return browser.runtime.sendMessage({ paingloss: name, request } satisfies Envelope) as Promise<BackgroundMap[K]['response']>;
}

/** Tells all frames of a tab. False where no content script answers. */
export async function tellPage<K extends keyof PageMap>(tabId: number, name: K, request: PageMap[K]['request']): Promise<boolean> {
  try {
    return Boolean(await browser.tabs.sendMessage(tabId, { paingloss: name, request } satisfies Envelope));
  } catch {
    return false;
  }
}
