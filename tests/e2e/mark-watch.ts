/**
 * What must hold of the marks of any page at any moment that it may be painted: no mark on changed text, inside a word, or
 * where nothing is read; every mark a form of the glossary; no trace of the extension in the page's HTML.
 */
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { scan } from '../../core/scan.ts';
import { waitForMarks } from '../../scripts/marks-reader.ts';
import { builtInIndex } from '../built-in-pack.ts';
import type { Stage } from './pages.ts';

const index = builtInIndex();

interface Watched {
  /** Marked texts that were seen, and what was wrong with them. */
  seen: Set<string>;
  faults: Set<string>;
  looks: number;
}

type WatchedWindow = Window & { watched?: Watched };

/** Looks at the marks of this page now, in every frame, and as soon as the page's own work with its nodes is done. Runs in the page. */
export function watchInPage(): void {
  const FORBIDDEN =
    'input, textarea, select, code, pre, kbd, samp, script, style, svg, math, [hidden], [aria-hidden="true"], [contenteditable]:not([contenteditable="false"]), [data-pain-gloss]';
  const WORD = /[\p{L}\p{N}]/u;
  const watched: Watched = { seen: new Set(), faults: new Set(), looks: 0 };
  (window as WatchedWindow).watched = watched;

  const forbidden = (node: Node): Element | null => {
    // a form's fields may be called as what it has
    const parentOf = (of: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', of);
    for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : parentOf(at))
      if (at instanceof Element && Element.prototype.matches.call(at, FORBIDDEN)) return at;
    return null;
  };
  /** A line break in a text is a space. */
  const textOf = (range: Range): string => {
    if (range.startContainer === range.endContainer) return range.toString();
    const copy = range.cloneContents();
    for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith(' ');
    return copy.textContent ?? '';
  };
  const look = (): void => {
    watched.looks++;
    // not by an iterator, which Firefox has none of for other worlds than the page's
    CSS.highlights.get('pain-gloss')?.forEach((each) => {
      const { startContainer: start, startOffset, endContainer: end, endOffset } = each as StaticRange;
      // what is no longer in the page cannot be seen
      if (!start.isConnected || !end.isConnected) return;
      const range = document.createRange();
      try {
        range.setStart(start, startOffset);
        range.setEnd(end, endOffset);
      } catch {
        watched.faults.add(`beyond the end of "${(start as Text).data}"`);
        return;
      }
      const text = textOf(range);
      watched.seen.add(text);
      const before = (start as Text).data[startOffset - 1] ?? '';
      const after = (end as Text).data[endOffset] ?? '';
      if (WORD.test(before) || WORD.test(after)) watched.faults.add(`inside a word: "${before}|${text}|${after}"`);
      const where = forbidden(start) ?? forbidden(end);
      if (where) watched.faults.add(`"${text}" in <${where.localName}>`);
    });
  };
  // records are handed out in the order of the observers: to the extension's before this one, which is made anew in each
  // frame because the extension may begin anew
  let records = new MutationObserver(look);
  const lookEachFrame = (): void => {
    look();
    records.disconnect();
    records = new MutationObserver(look);
    records.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    requestAnimationFrame(lookEachFrame);
  };
  lookEachFrame();
}

/** Watches from now on. */
export async function watchMarks(frame: Frame | Page): Promise<void> {
  await frame.evaluate(watchInPage);
}

/** Opens one of the stage's pages, waits until it is marked, and looks on from then. */
export async function openWatched({ launched, server }: Stage, path: string): Promise<Page> {
  const page = await launched.context.newPage();
  await page.goto(`${server.origin}${path}`);
  await waitForMarks(page);
  await watchMarks(page);
  return page;
}

/** Fails when any mark that was seen since `watchMarks` was wrong. */
export async function expectRightMarks(frame: Frame | Page): Promise<void> {
  const { seen, faults, looks, traces } = await frame.evaluate(() => {
    const { watched } = window as WatchedWindow;
    return {
      seen: [...(watched?.seen ?? [])],
      faults: [...(watched?.faults ?? [])],
      looks: watched?.looks ?? 0,
      traces: document.documentElement.outerHTML.includes('pain-gloss'),
    };
  });
  const unknown = seen.filter((text) => !scan(index, text).some(({ start, end }) => start === 0 && end === text.length));
  expect({ faults, unknown, traces }).toEqual({ faults: [], unknown: [], traces: false });
  expect(looks).toBeGreaterThan(1);
}

/** The marked texts of a page or frame, in alphabetical order; those in shadow trees too. */
export async function markedTexts(frame: Frame | Page): Promise<string[]> {
  return frame.evaluate(() =>
    [...(CSS.highlights.get('pain-gloss') ?? [])]
      .filter(({ startContainer }) => startContainer.isConnected)
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString().toLowerCase();
      })
      .sort(),
  );
}
