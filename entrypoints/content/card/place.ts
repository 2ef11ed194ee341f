/** Keeps the card beside its term: below it, above where there is more room (at its sides in vertical text), never over it. */
import { computePosition, flip, offset, type Placement, type Platform, shift } from '@floating-ui/core';
import { liveRange } from '../hit-test.ts';
import type { PlacedMatch } from '../marks.ts';
import type { CardHost } from './host.ts';

const GAP = 8;
const EDGE = 8;
/** The card is never lower than this, nor higher than `TALLEST`; CSS pixels. */
const LOWEST = 140;
const TALLEST = 480;

/**
 * What floating-ui asks of its surroundings. The card stands in the top layer, where `fixed` means the viewport and
 * nothing clips but its edge: so these lines do the work of @floating-ui/dom, which would be 3 KB in every page.
 */
const viewport: Platform = {
  getElementRects: ({ reference, floating }) => {
    const { x, y, width, height } = (reference as { rect: DOMRect }).rect;
    const { offsetWidth, offsetHeight } = floating as HTMLElement;
    return { reference: { x, y, width, height }, floating: { x: 0, y: 0, width: offsetWidth, height: offsetHeight } };
  },
  getDimensions: (element) => ({ width: (element as HTMLElement).offsetWidth, height: (element as HTMLElement).offsetHeight }),
  getClippingRect: () => {
    // the root's own measures are in its own zoom, and in quirks mode its height is that of the page
    const { clientWidth } = document.documentElement;
    const { currentCSSZoom = 1 } = document.documentElement as Element & { currentCSSZoom?: number };
    return { x: 0, y: 0, width: Math.min(innerWidth, clientWidth * currentCSSZoom || innerWidth), height: innerHeight };
  },
};

/**
 * Of a term broken over two lines, the card belongs to the line under `point` (viewport CSS pixels), else to the first.
 * `onGone` is called when the term has left the page or the viewport. Returns a function that stops.
 */
export function keepPlaced(
  match: PlacedMatch,
  host: CardHost,
  point: { x: number; y: number } | undefined,
  onGone: () => void,
): () => void {
  const end = new AbortController();
  const { signal } = end;
  let line = 0;
  const { direction, writingMode } = getComputedStyle(match.startNode.parentElement ?? document.documentElement);
  const isVertical = !writingMode.startsWith('horizontal');
  const platform: Platform = { ...viewport, isRTL: () => direction === 'rtl' };
  const placement: Placement = isVertical ? (writingMode.endsWith('rl') ? 'left-start' : 'right-start') : 'bottom-start';
  const rects = (): DOMRect[] => [...(liveRange(match)?.getClientRects() ?? [])].filter((rect) => rect.width > 0);
  if (point)
    line = Math.max(
      0,
      rects().findIndex((rect) => point.y >= rect.top - 2 && point.y <= rect.bottom + 2),
    );

  async function update(): Promise<void> {
    const all = rects();
    const rect = all[line] ?? all[0];
    if (signal.aborted) return;
    if (!rect || rect.bottom < 0 || rect.top > innerHeight) {
      onGone();
      return;
    }
    // beside the line under the pointer, but clear of every line of the term
    const top = Math.min(...all.map((each) => each.top));
    const bottom = Math.max(...all.map((each) => each.bottom));
    const term = isVertical ? rect : new DOMRect(rect.x, top, rect.width, bottom - top);
    const room = (isVertical ? innerHeight - EDGE : Math.max(innerHeight - bottom, top) - GAP) - EDGE;
    (host.root.firstElementChild as HTMLElement | null)?.style.setProperty('max-height', `${Math.min(TALLEST, Math.max(LOWEST, room))}px`);
    const { x, y } = await computePosition({ rect: term }, host.element, {
      platform,
      strategy: 'fixed',
      placement,
      middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE })],
    });
    if (!signal.aborted) host.moveTo(Math.round(x), Math.round(y));
  }

  const again = (): void => void update();
  addEventListener('scroll', again, { capture: true, passive: true, signal });
  addEventListener('resize', again, { passive: true, signal });
  const sizes = new ResizeObserver(again);
  sizes.observe(host.root);
  void update();
  return () => {
    end.abort();
    sizes.disconnect();
  };
}
