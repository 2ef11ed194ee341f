/**
 * Matches → painted highlights. Only matches near the viewport are registered: every registered range costs a few
 * microseconds in each frame in which anything on the page changes. `StaticRange`, because live ranges slow the
 * page's own changes.
 */
import type { MarkedBlock, PlacedMatch } from './marks.ts';

export const TERMS = 'pain-gloss';
export const CURRENT = 'pain-gloss-current';

/** Ranges registered at most. */
const RANGE_LIMIT = 500;
/** How far beyond the viewport blocks count as near: it survives fast scrolling. */
const MARGIN = '100% 0px';

export interface Painter {
  blockChanged(block: MarkedBlock): void;
  blockDropped(block: MarkedBlock): void;
  /** Paints the open term, or none. */
  current(match: PlacedMatch | undefined): void;
  /** Puts back what the page has taken out of the registry, which is one for its world and ours. */
  mend(): void;
  /** Firefox wants the rules in each shadow root; harmless elsewhere. */
  adopt(root: ShadowRoot): void;
  /** Takes all of it back, also out of the roots that have adopted the rules. */
  stop(roots: Iterable<ShadowRoot>): void;
}

export function rangeOf(match: PlacedMatch): StaticRange {
  return new StaticRange({
    startContainer: match.startNode,
    startOffset: match.startOffset,
    endContainer: match.endNode,
    endOffset: match.endOffset,
  });
}

export function createPainter(rules: string): Painter {
  const terms = new Highlight();
  const open = new Highlight();
  open.priority = 1;
  let sheet: CSSStyleSheet | undefined;

  const painted = new Map<MarkedBlock, StaticRange[]>();
  const near = new Set<MarkedBlock>();
  /** Elements that were near when the observer last spoke of them. */
  const nearby = new WeakSet<Element>();
  /** Observed element → its blocks. */
  const watched = new Map<Element, Set<MarkedBlock>>();
  const watchedAs = new Map<MarkedBlock, Element>();
  let registered = 0;
  mend();

  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) nearby.add(entry.target);
        else nearby.delete(entry.target);
        const blocks = watched.get(entry.target);
        if (!blocks) continue;
        const { width, height } = entry.boundingClientRect;
        if (!entry.isIntersecting && width === 0 && height === 0) boxless(entry.target, blocks);
        for (const block of blocks) {
          if (entry.isIntersecting) {
            near.add(block);
            paint(block);
          } else {
            near.delete(block);
            unpaint(block);
          }
        }
      }
      if (registered < RANGE_LIMIT) for (const block of near) if (!painted.has(block)) paint(block);
    },
    { rootMargin: MARGIN },
  );

  /** An element without a box of its own (`display: contents`) is watched through its parent. */
  function boxless(element: Element, blocks: Set<MarkedBlock>): void {
    const parent = element.parentElement;
    if (!parent || getComputedStyle(element).display !== 'contents') return;
    observer.unobserve(element);
    watched.delete(element);
    for (const block of blocks) watch(block, parent);
  }

  function watch(block: MarkedBlock, element: Element): void {
    watchedAs.set(block, element);
    const known = watched.get(element);
    if (known) known.add(block);
    else {
      watched.set(element, new Set([block]));
      observer.observe(element);
    }
    // a block that is read again is where it was: no wait for the observer, in which the marks would flicker
    if (nearby.has(element)) {
      near.add(block);
      paint(block);
    }
  }

  function paint(block: MarkedBlock): void {
    unpaint(block);
    const shown = block.matches.filter((match) => match.shown);
    if (!shown.length || registered >= RANGE_LIMIT) return;
    const ranges = shown.slice(0, RANGE_LIMIT + 100 - registered).map(rangeOf);
    for (const range of ranges) terms.add(range);
    painted.set(block, ranges);
    registered += ranges.length;
  }

  function unpaint(block: MarkedBlock): void {
    const ranges = painted.get(block);
    if (!ranges) return;
    for (const range of ranges) terms.delete(range);
    registered -= ranges.length;
    painted.delete(block);
  }

  function mend(): void {
    if (CSS.highlights.has(TERMS) && CSS.highlights.has(CURRENT) && terms.size === registered) return;
    CSS.highlights.set(TERMS, terms);
    CSS.highlights.set(CURRENT, open);
    for (const range of [...painted.values()].flat()) terms.add(range);
  }

  return {
    mend,
    blockChanged(block) {
      if (near.has(block)) paint(block);
      else if (!watchedAs.has(block)) watch(block, block.container);
    },
    blockDropped(block) {
      unpaint(block);
      near.delete(block);
      const element = watchedAs.get(block);
      if (!element) return;
      watchedAs.delete(block);
      const blocks = watched.get(element);
      blocks?.delete(block);
      if (blocks?.size === 0) {
        watched.delete(element);
        observer.unobserve(element);
      }
    },
    current(match) {
      open.clear();
      if (match) open.add(rangeOf(match));
    },
    adopt(root) {
      try {
        sheet ??= new CSSStyleSheet();
        if (!sheet.cssRules.length) sheet.replaceSync(rules);
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      } catch {
        // a sheet of another realm: the document's rules are inherited where the browser does so
      }
    },
    stop(roots) {
      observer.disconnect();
      for (const root of roots)
        if (sheet && root.adoptedStyleSheets.includes(sheet))
          root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      for (const block of [...painted.keys()]) unpaint(block);
      if (CSS.highlights.get(TERMS) === terms) CSS.highlights.delete(TERMS);
      if (CSS.highlights.get(CURRENT) === open) CSS.highlights.delete(CURRENT);
    },
  };
}
