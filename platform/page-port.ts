/**
 * The line between the popup and the page in front. `tabs.connect` reaches every frame of a tab at once and needs no
 * permission; each frame sends its terms at once and again whenever they change.
 */
import { type Browser, browser } from 'wxt/browser';

import { mergePageTerms, type PageTerms, type Passage } from '../core/page-terms.ts';
import { type FramePassages, type FrameState, isFramePassages, isFrameState, type Request } from './frame-messages.ts';

export type { FrameState };

const NAME = 'page-terms';

/** Where the terms of a page were met. */
export interface PagePassages {
  title: string;
  url: string;
  /** By entry. */
  passages: Map<string, Passage>;
}

/** The page in front as the popup shows it. */
export interface PageState {
  host: string;
  on: boolean;
  quiet: FrameState['quiet'];
  terms: PageTerms;
}

/** How long a page may take to answer before it counts as one where extensions cannot run, in ms. */
const PATIENCE = 400;

/** A page that does not answer is asked again so often, after so many ms, once the reader has gone to it. */
const TIMES = 6;
const AGAIN = 500;

export interface PageLine {
  /** Scrolls to the first mark of an entry and opens its card. */
  reveal(id: string): void;
  /** Asks all frames where each term was met; those that do not answer in time are left out. */
  passages(): Promise<PagePassages>;
  close(): void;
}

interface Connection {
  port: Browser.runtime.Port;
  timer: ReturnType<typeof setTimeout>;
  frames: Map<string, FrameState>;
  /** Called with every answer about passages. */
  onPassages: Set<(answer: FramePassages) => void>;
}

/**
 * Opens the line to the tab in front. `onState` is called with each change, and with undefined when no content
 * script answers. With `follow` the line goes along when another tab comes to the front or the tab goes elsewhere.
 */
export async function watchPage(onState: (state: PageState | undefined) => void, follow = false): Promise<PageLine> {
  let connection: Connection | undefined;
  /** Times that a page is asked again: a new one is there before its content script listens. */
  let again = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function disconnect(): void {
    clearTimeout(retry);
    clearTimeout(connection?.timer);
    connection?.port.disconnect();
    connection = undefined;
  }

  async function connect(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    disconnect();
    if (tab?.id === undefined) onState(undefined);
    else connection = connectTo(tab.id, tell);
  }

  function tell(state: PageState | undefined): void {
    onState(state);
    if (state) again = 0;
    else if (again > 0) {
      again--;
      clearTimeout(retry);
      retry = setTimeout(() => void connect(), AGAIN);
    }
  }

  await connect();
  const unfollow = follow
    ? followTabs(() => {
        again = TIMES;
        void connect();
      })
    : () => {};
  return {
    reveal(id) {
      const holder = [...(connection?.frames.values() ?? [])].find((frame) => frame.terms.terms.some((term) => term.id === id));
      if (holder) connection?.port.postMessage({ reveal: id, frame: holder.frame } satisfies Request);
    },
    passages: () => askPassages(connection),
    close() {
      unfollow();
      disconnect();
    },
  };
}

function connectTo(tab: number, onState: (state: PageState | undefined) => void): Connection {
  const port = browser.tabs.connect(tab, { name: NAME });
  const frames = new Map<string, FrameState>();
  const onPassages: Connection['onPassages'] = new Set();
  const timer = setTimeout(() => frames.size || onState(undefined), PATIENCE);
  port.onMessage.addListener((message: unknown) => {
    if (isFramePassages(message)) {
      for (const listener of onPassages) listener(message);
      return;
    }
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
  return { port, timer, frames, onPassages };
}

function askPassages(connection: Connection | undefined): Promise<PagePassages> {
  const found: PagePassages = { title: '', url: '', passages: new Map() };
  if (!connection?.frames.size) return Promise.resolve(found);
  const { port, frames, onPassages } = connection;
  return new Promise((done) => {
    const answered = new Set<string>();
    const end = (): void => {
      clearTimeout(timer);
      onPassages.delete(take);
      done(found);
    };
    const take = ({ frame, top, title, url, passages }: FramePassages): void => {
      answered.add(frame);
      if (top) Object.assign(found, { title, url });
      for (const [id, passage] of passages) if (top || !found.passages.has(id)) found.passages.set(id, passage);
      if (answered.size >= frames.size) end();
    };
    const timer = setTimeout(end, PATIENCE);
    onPassages.add(take);
    port.postMessage({ passages: true } satisfies Request);
  });
}

/** Calls the listener when the tab in front is another one, or shows another page. Returns a function that stops. */
function followTabs(listener: () => void): () => void {
  const onUpdated = (_: number, change: { status?: string }, tab: { active: boolean }): void => {
    if (tab.active && change.status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated as never);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated as never);
  };
}

/** What a frame does for the popup. */
export interface PopupAnswers {
  state(): Promise<Omit<FrameState, 'frame'>>;
  passages(): Omit<FramePassages, 'frame'>;
  reveal(id: string): void;
}

/**
 * A frame's end: answers every popup that connects. Returns `changed`, to be called when the state has changed, and
 * `stop`.
 */
export function answerPopup(frame: string, answers: PopupAnswers): { changed(): void; stop(): void } {
  const ports = new Set<Browser.runtime.Port>();
  let telling = false;
  let again = false;
  /** Tells all of them; once more for all that has changed while the state was being found. */
  async function tell(): Promise<void> {
    again = true;
    if (telling) return;
    telling = true;
    try {
      while (again && ports.size) {
        again = false;
        const state = await answers.state();
        for (const port of ports) port.postMessage({ frame, ...state } satisfies FrameState);
      }
    } catch {
      // the extension is gone, and its popup with it
    } finally {
      telling = false;
    }
  }
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== NAME || port.sender?.id !== browser.runtime.id) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const request = message as Partial<{ reveal: string; frame: string; passages: true }> | null | undefined;
      if (request?.frame === frame && typeof request.reveal === 'string') answers.reveal(request.reveal);
      if (request?.passages) port.postMessage({ frame, ...answers.passages() } satisfies FramePassages);
    });
    void tell();
  };
  browser.runtime.onConnect.addListener(onConnect as never);
  return {
    changed: () => void tell(),
    stop: () => browser.runtime.onConnect.removeListener(onConnect as never),
  };
}
