/** Reads the marks of a page as the page itself could: from the registry of highlights. */
import type { Page } from 'playwright-core';
import type { PageTerm } from '../core/page-terms.ts';
import type { FrameState } from '../platform/page-port.ts';
import type { Launched } from './launch-chromium.ts';

export interface PaintedTerm {
  text: string;
  /** Middle of its first line, viewport CSS pixels. */
  x: number;
  y: number;
}

/** The marks that are painted now: those near the viewport, in document order. */
export async function paintedTerms(page: Page): Promise<PaintedTerm[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('pain-gloss') ?? [])] as StaticRange[];
    return ranges
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .flatMap((range) => {
        const [rect] = range.getClientRects();
        return rect ? [{ text: range.toString(), x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }] : [];
      });
  });
}

/** Waits until something is marked and nothing new has been for a moment. */
export async function waitForMarks(page: Page, patience = 15_000): Promise<void> {
  await page.waitForFunction(() => (CSS.highlights.get('pain-gloss')?.size ?? 0) > 0, undefined, { timeout: patience });
  let before = -1;
  for (;;) {
    const now = await page.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(150);
  }
}

/** The little of the extension API that runs inside the background here. */
interface ChromeTabs {
  tabs: {
    query(query: object): Promise<{ id?: number }[]>;
    connect(tab: number, options: object): { onMessage: { addListener(listen: (state: unknown) => void): void }; disconnect(): void };
  };
}

/** All terms of the page in front, near the viewport or not, as the content script tells the popup. */
export async function pageTerms({ worker }: Launched, page: Page): Promise<PageTerm[]> {
  await page.bringToFront();
  const states = await worker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: ChromeTabs }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const port = tabs.connect(tab?.id as number, { name: 'page-terms' });
    const heard: unknown[] = [];
    port.onMessage.addListener((state: unknown) => heard.push(state));
    const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
    // a page with very many marks takes its time to answer
    for (let waited = 0; !heard.length && waited < 10_000; waited += 50) await pause(50);
    await pause(250);
    port.disconnect();
    return heard;
  });
  // a frame tells again whenever its list has changed: the last word counts
  const last = new Map((states as FrameState[]).map((state) => [state.frame, state]));
  return [...last.values()].flatMap((state) => state.terms.terms);
}
