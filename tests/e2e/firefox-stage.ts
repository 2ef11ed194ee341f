/** Firefox for the end-to-end tests, and how they read marks and card in it. */
import { afterAll, beforeAll, expect } from 'vitest';
import { build } from '../../scripts/build.ts';
import { FIREFOX_ID, type Firefox, launchFirefox } from '../../scripts/launch-firefox.ts';
import { type PageServer, type ServedPage, servePages } from '../../scripts/serve-pages.ts';

export interface FirefoxStage {
  firefox: Firefox;
  server: PageServer;
}

/** Serves pages and starts Firefox for the tests of one file, still without the extension. */
export function useFirefox(pages: Record<string, ServedPage>): FirefoxStage {
  const stage = {} as FirefoxStage;
  beforeAll(async () => {
    build('firefox');
    stage.server = await servePages((path) => pages[path]);
    stage.firefox = await launchFirefox(null);
  });
  afterAll(async () => {
    await stage.firefox?.close();
    await stage.server?.close();
  });
  return stage;
}

/** What a real browser does in its own time. */
export const soon: typeof expect.poll = (read, options) => expect.poll(read, { timeout: 10_000, interval: 50, ...options });

export interface Mark {
  text: string;
  /** Middle of its first line, viewport CSS pixels. */
  x: number;
  y: number;
}

/** The painted marks of the page or frame that is driven, read from the page's own world. */
export function marks(firefox: Firefox): Promise<Mark[]> {
  return firefox.run(() =>
    [...(CSS.highlights.get('pain-gloss') ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const rect = range.getClientRects()[0] ?? new DOMRect();
      return { text: range.toString(), x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }),
  );
}

export async function markedTexts(firefox: Firefox): Promise<string[]> {
  return (await marks(firefox)).map(({ text }) => text);
}

/** Rests the pointer on a mark, once it is painted. Where `section` names an element, it is scrolled to the top first. */
export async function hover(firefox: Firefox, text: string, section?: string): Promise<void> {
  if (section) await firefox.run((selector) => document.querySelector(selector)?.scrollIntoView({ behavior: 'instant' }), section);
  await soon(() => markedTexts(firefox), { message: `marks in ${section ?? 'the page'}` }).toContain(text);
  const { x, y } = (await marks(firefox)).find((mark) => mark.text === text) as Mark;
  await firefox.pointTo(1, 1); // a pointer that is there already would not move
  await firefox.pointTo(x, y);
}

export interface CardReading {
  name: string | null;
  text: string;
  /** Is the focus on the dialog, in the shadow root? */
  focused: boolean;
}

/** The card that is open, or null. Only Firefox's own world sees into its closed root. */
export function readCard(firefox: Firefox): Promise<CardReading | null> {
  return firefox.runAsSystem(() => {
    const host = document.querySelector('div[data-pain-gloss]') as (Element & { openOrClosedShadowRoot: ShadowRoot | null }) | null;
    const dialog = host?.openOrClosedShadowRoot?.querySelector('[role="dialog"]');
    if (!dialog) return null;
    const focused = document.activeElement === host && host?.openOrClosedShadowRoot?.activeElement === dialog;
    return { name: dialog.getAttribute('aria-label'), text: dialog.textContent, focused };
  });
}

/** Does the page have the card's node? */
export function hasHost(firefox: Firefox): Promise<boolean> {
  return firefox.run(() => document.querySelector('[data-pain-gloss]') !== null);
}

/** The page as text, without the card's node. */
export function htmlOf(firefox: Firefox): Promise<string> {
  return firefox.run(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('[data-pain-gloss]')) host.remove();
    return copy.outerHTML;
  });
}

/** What Firefox thinks of the extension. */
export function installedState(firefox: Firefox): Promise<{ active: boolean; errors: string[]; warnings: string[] }> {
  return firefox.runInChrome((id) => {
    const { WebExtensionPolicy } = globalThis as unknown as {
      WebExtensionPolicy: { getByID(id: string): { active: boolean; extension: { errors: string[]; warnings: string[] } } };
    };
    const { active, extension } = WebExtensionPolicy.getByID(id);
    return { active, errors: extension.errors, warnings: extension.warnings };
  }, FIREFOX_ID);
}

/**
 * What Firefox logs as an error of the extension when a tab goes to another address while an answer of the API is on its
 * way, whoever waits for it (toolkit/components/extensions/ExtensionCommon.sys.mjs). To see it in ESR 153: let pages
 * follow each other fast.
 */
const LEFT_BEHIND = '^Promise (resolved|rejected) (after context unloaded|while context is inactive)';

/** Errors and unhandled rejections in any script of the extension since Firefox started. */
export function extensionErrors(firefox: Firefox): Promise<string[]> {
  return firefox.runInChrome(
    (origin, harmless) => {
      interface ScriptError {
        sourceName: string;
        errorMessage: string;
        flags: number;
      }
      const { Ci, Services } = globalThis as unknown as {
        Ci: { nsIScriptError: (new () => ScriptError) & { warningFlag: number } };
        Services: { console: { getMessageArray(): object[] } };
      };
      return Services.console
        .getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError)
        .filter(({ errorMessage }) => !new RegExp(harmless).test(errorMessage))
        .filter(({ sourceName, flags }) => sourceName.startsWith(origin) && !(flags & Ci.nsIScriptError.warningFlag))
        .map(({ errorMessage, sourceName }) => `${errorMessage} (${sourceName})`);
    },
    firefox.origin,
    LEFT_BEHIND,
  );
}
