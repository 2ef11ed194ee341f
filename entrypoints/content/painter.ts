/**
 * Matches → painted highlights. Only matches near the viewport are registered: every registered range costs a few
 * microseconds in each frame in which anything on the page changes. `StaticRange`, because live ranges slow the
 * page's own changes.
 */
import type { MarkedBlock, PlacedMatch } from './marks.ts';
import { createNearness, type Place } from './nearness.ts';
import { boxOf } from './own.ts';
import { visiblePart } from './visible-part.ts';

export const TERMS = 'pain-gloss';
export const CURRENT = 'pain-gloss-current';

/** Ranges registered. Where more marks are near, those in view come first. */
const RANGE_LIMIT = 500;
/** Room for blocks that are read again before it is their turn, so that they do not flicker. */
const SPARE = 100;
/** Milliseconds between two choices of what is painted on a page that has more marks near than are painted. */
const CHOICE = 100;
/** What readers do to move in a page; a wheel or a finger comes before the scrolling. */
const MOVES = ['scroll', 'wheel', 'touchstart', 'resize'];
/** Milliseconds without any of it after which only what is in view stays painted: each range costs each changing frame. */
const REST = 1000;

export interface Painter {
  blockChanged(block: MarkedBlock): void;
  blockDropped(block: MarkedBlock): void;
  /** An element was found in view. */
  see(element: Element): void;
  /** Paints the open term, or none. */
  current(match: PlacedMatch | undefined): void;
  /** Puts back what the page has taken out of the registry, which is one for its world and ours. */
  mend(): void;
  /** Gives a shadow root the rules, if there are any for it and it has not got them. */
  adopt(root: ShadowRoot): void;
  /** Other rules for the roots that have adopted them, and for those to come. */
  restyle(rules: string): void;
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

const shownOf = (block: MarkedBlock): PlacedMatch[] => block.matches.filter((match) => match.shown);

export function createPainter(initialRules: string): Painter {
  const end = new AbortController();
  const terms = new Highlight();
  const open = new Highlight();
  open.priority = 1;
  let rules = initialRules;
  let sheet: CSSStyleSheet | undefined;

  const painted = new Map<MarkedBlock, Map<PlacedMatch, StaticRange>>();
  let registered = 0;
  /** More marks are near than are painted. */
  let crowded = false;
  let choosing: ReturnType<typeof setTimeout> | undefined;
  /** When the reader was last seen to move, by `performance.now()`. */
  let moved: number;
  /** The reader has not moved for a while: only what is in view is painted. */
  let resting = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  mend();

  const nearness = createNearness((changed) => {
    for (const place of changed) show(place);
    if (crowded) chooseSoon();
  });
  for (const type of MOVES) addEventListener(type, moves, { capture: true, passive: true, signal: end.signal });
  moves();

  /** The reader moves, or is about to. */
  function moves(): void {
    moved = performance.now();
    rest ??= setTimeout(comeToRest, REST);
    if (crowded) chooseSoon();
    if (!resting) return;
    resting = false;
    for (const place of nearness.near) if (!place.inView) show(place);
  }

  function comeToRest(): void {
    const left = moved + REST - performance.now();
    rest = left > 0 ? setTimeout(comeToRest, left) : undefined;
    if (rest) return;
    resting = true;
    for (const place of nearness.near) if (!place.inView) show(place);
    if (crowded) chooseSoon();
  }

  const isWanted = (place: Place | undefined): boolean => place?.near === true && (!resting || place.inView);

  function show(place: Place): void {
    const wanted = isWanted(place);
    for (const block of place.blocks)
      if (!wanted) unpaint(block);
      else if (!painted.has(block)) paint(block);
  }

  /** Paints a block's marks, as many as there is room for. */
  function paint(block: MarkedBlock): void {
    const wanted = shownOf(block);
    const had = painted.get(block)?.size ?? 0;
    const room = Math.max(0, RANGE_LIMIT + SPARE - registered + had);
    if (wanted.length > room || registered - had + wanted.length > RANGE_LIMIT) {
      crowded = true;
      chooseSoon();
    }
    put(block, wanted.slice(0, room));
  }

  function put(block: MarkedBlock, matches: readonly PlacedMatch[]): void {
    const before = painted.get(block);
    const ranges = new Map(matches.map((match) => [match, before?.get(match) ?? rangeOf(match)]));
    for (const [match, range] of before ?? []) if (!ranges.has(match)) terms.delete(range);
    for (const [match, range] of ranges) if (!before?.has(match)) terms.add(range);
    registered += ranges.size - (before?.size ?? 0);
    if (ranges.size) painted.set(block, ranges);
    else painted.delete(block);
  }

  const unpaint = (block: MarkedBlock): void => put(block, []);

  function chooseSoon(): void {
    choosing ??= setTimeout(() => {
      choosing = undefined;
      choose();
    }, CHOICE);
  }

  /** Fills the room there is from the view outwards. */
  function choose(): void {
    const groups = nearest([...nearness.near].filter(isWanted));
    crowded = groups.reduce((sum, { matches }) => sum + matches.length, 0) > RANGE_LIMIT;
    let room = RANGE_LIMIT;
    const chosen = new Map<MarkedBlock, PlacedMatch[]>();
    for (const { matches, element } of groups) {
      if (room <= 0) break;
      for (const match of visiblePart(matches, element, room)) {
        const known = chosen.get(match.block);
        if (known) known.push(match);
        else chosen.set(match.block, [match]);
        room--;
      }
    }
    for (const block of [...painted.keys()]) if (!chosen.has(block)) unpaint(block);
    for (const [block, matches] of chosen) put(block, matches);
  }

  /** Is all in the registry as it was put there? */
  function isWhole(): boolean {
    if (CSS.highlights.get(TERMS) !== terms || CSS.highlights.get(CURRENT) !== open || terms.size !== registered) return false;
    for (const ranges of painted.values()) for (const range of ranges.values()) if (!terms.has(range)) return false;
    return terms.type === 'highlight' && terms.priority === 0;
  }

  function mend(): void {
    if (isWhole()) return;
    CSS.highlights.set(TERMS, terms);
    CSS.highlights.set(CURRENT, open);
    terms.type = 'highlight';
    terms.priority = 0;
    terms.clear();
    for (const ranges of painted.values()) for (const range of ranges.values()) terms.add(range);
  }

  function withdraw(): void {
    if (CSS.highlights.get(TERMS) === terms) CSS.highlights.delete(TERMS);
    if (CSS.highlights.get(CURRENT) === open) CSS.highlights.delete(CURRENT);
  }
  // on paper they are invisible anyway, but text under a highlight is written to a PDF in other pieces
  addEventListener('beforeprint', withdraw, { signal: end.signal });
  addEventListener('afterprint', mend, { signal: end.signal });

  return {
    mend,
    see: nearness.see,
    blockChanged(block) {
      nearness.watch(block);
      if (isWanted(nearness.placeOf(block))) paint(block);
    },
    blockDropped(block) {
      unpaint(block);
      nearness.forget(block);
    },
    current(match) {
      open.clear();
      if (match) open.add(rangeOf(match));
    },
    adopt(root) {
      if (!rules) return;
      try {
        sheet ??= new CSSStyleSheet();
        if (!sheet.cssRules.length) sheet.replaceSync(rules);
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      } catch {
        // a sheet of another realm: the document's rules are inherited where the browser does so
      }
    },
    restyle(next) {
      if (next === rules) return;
      rules = next;
      sheet?.replaceSync(rules);
    },
    stop(roots) {
      end.abort();
      clearTimeout(choosing);
      clearTimeout(rest);
      nearness.stop();
      for (const root of roots)
        if (sheet && root.adoptedStyleSheets.includes(sheet))
          root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      for (const block of [...painted.keys()]) unpaint(block);
      withdraw();
    },
  };
}

interface Group {
  element: Element;
  /** In reading order: of all blocks that have this element, as the parts of a long text have. */
  matches: PlacedMatch[];
}

/** Shown marks by their elements' distance from the view, the closest first. */
function nearest(places: Iterable<Place>): Group[] {
  const all: [number, Group][] = [];
  for (const { element, blocks } of places) {
    const matches = [...blocks].flatMap(shownOf);
    if (matches.length) all.push([distance(element), { element, matches }]);
  }
  return all.sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Pixels between an element and the view; 0 in view, and Infinity for what has no box. */
function distance(element: Element): number {
  const { top, bottom, left, right } = boxOf(element);
  if (top === bottom && left === right && getComputedStyle(element).display !== 'contents') return Infinity;
  return Math.max(0, -bottom, top - innerHeight) + Math.max(0, -right, left - innerWidth);
}
