/**
 * Elements that follow each other, taken together while they are far away: only the upper and the lower end of a stretch
 * are observed. While what is between them may be near, the stretch is open, and its elements are watched one by one.
 */
import { boxOf, own } from './own.ts';

/** Elements in a stretch at most. */
const LONGEST = 64;
/** Pixels, more than any page has. */
const ENDLESS = '9999999px';
/** How far beyond the viewport a stretch is open: more than what counts as near, so that there is time to look at it. */
const MARGIN = '100%';
/** The same for boxes that scroll; Chromium (156) takes the page for one, and adds this. */
const SCROLL_MARGIN = '1000px';
/** Stretches at a time that are open because something of them was seen, although their ends say that they are elsewhere. */
const MOST_SEEN = 40;
/** Elements of stretches without any box that are looked at again in one go, when another one was filtered. */
const PATIENCE = 4000;

export interface Stretches {
  has(element: Element): boolean;
  /** Puts an element into its stretch, or into the one that is growing. Returns whether that is open. */
  add(element: Element): boolean;
  remove(element: Element): void;
  /** An element is in view, whatever the ends of its stretch say: what is between them may be anywhere. */
  see(element: Element): void;
  stop(): void;
}

interface Stretch {
  elements: Set<Element>;
  /** In the order of reading; what has no box has no place on the screen. */
  first: Element;
  last: Element;
  /** On the screen. */
  upper: Element;
  lower: Element;
  /** Which of its ends is which was asked since they are observed. */
  settled: boolean;
  /** Its upper end is above the lower edge of what is near, and its lower end below the upper one. */
  begun: boolean;
  unfinished: boolean;
  isOpen: boolean;
}

/** @param opened called with elements that are to be watched one by one; `closed` with those that are not any more */
export function createStretches(opened: (elements: Iterable<Element>) => void, closed: (elements: Iterable<Element>) => void): Stretches {
  const stretchOf = new WeakMap<Element, Stretch>();
  const byEnd = new Map<Element, Stretch>();
  const seen = new Set<Stretch>();
  /** Those of which nothing has a box. */
  const hidden = new Set<Stretch>();
  /** To be observed anew, because they have more elements than before. */
  const grown = new Set<Stretch>();
  let growing: Stretch | undefined;

  // of the document, because margins of the browser's own view do not count in frames of other sites
  const observer = (margins: (near: string) => string): IntersectionObserver =>
    new IntersectionObserver(hear, {
      root: document,
      rootMargin: margins(MARGIN),
      scrollMargin: margins(SCROLL_MARGIN),
    } as IntersectionObserverInit);
  const fromAbove = observer((near) => `${ENDLESS} ${ENDLESS} ${near}`);
  const fromBelow = observer((near) => `${near} ${ENDLESS} ${ENDLESS}`);

  function hear(entries: readonly IntersectionObserverEntry[], by: IntersectionObserver): void {
    const met = new Set<Stretch>();
    const unsettled = new Set<Stretch>();
    let lost = false;
    for (const { target, isIntersecting, boundingClientRect: rect } of entries) {
      const stretch = byEnd.get(target);
      if (!stretch) continue;
      met.add(stretch);
      if (by === fromAbove && target === stretch.upper) stretch.begun = isIntersecting;
      if (by === fromBelow && target === stretch.lower) stretch.unfinished = isIntersecting;
      const isGone = !rect.width && !rect.height;
      const isEnd = target === stretch.upper || target === stretch.lower;
      if (!stretch.settled || isEnd === isGone) unsettled.add(stretch);
      lost ||= isEnd && isGone && stretch.settled;
    }
    unsettled.forEach(findEnds);
    if (lost) lookAtHidden(unsettled);
    for (const stretch of met) {
      seen.delete(stretch);
      setOpen(stretch, stretch.begun && stretch.unfinished);
    }
  }

  /** Where something was filtered, something else may have come. */
  function lookAtHidden(known: ReadonlySet<Stretch>): void {
    let left = PATIENCE;
    for (const stretch of hidden) {
      if (known.has(stretch)) continue;
      left -= stretch.elements.size;
      if (left < 0) return;
      findEnds(stretch);
    }
  }

  /** Finds out which elements are the ends on the screen. */
  function findEnds(stretch: Stretch): void {
    stretch.settled = true;
    const outer = [stretch.first, stretch.last].filter(hasBox);
    const boxes = outer.length === 2 ? outer : [...stretch.elements].filter(hasBox);
    if (!boxes.length) {
      hidden.add(stretch);
      stretch.begun = stretch.unfinished = getComputedStyle(stretch.first).display === 'contents';
      return;
    }
    hidden.delete(stretch);
    const tops = boxes.map((element) => boxOf(element).top);
    const upper = boxes[tops.indexOf(Math.min(...tops))] as Element;
    const lower = boxes[tops.lastIndexOf(Math.max(...tops))] as Element;
    if (upper !== stretch.upper || lower !== stretch.lower) observe(stretch, upper, lower);
  }

  function observe(stretch: Stretch, upper: Element, lower: Element): void {
    unobserve(stretch);
    Object.assign(stretch, { upper, lower });
    for (const element of new Set([upper, stretch.first])) fromAbove.observe(element);
    for (const element of new Set([lower, stretch.last])) fromBelow.observe(element);
    for (const element of [upper, lower, stretch.first, stretch.last]) byEnd.set(element, stretch);
  }

  function unobserve({ upper, lower, first, last }: Stretch): void {
    for (const element of [upper, lower, first, last]) {
      fromAbove.unobserve(element);
      fromBelow.unobserve(element);
      byEnd.delete(element);
    }
  }

  function setOpen(stretch: Stretch, is: boolean): void {
    if (stretch.isOpen === is) return;
    stretch.isOpen = is;
    (is ? opened : closed)(stretch.elements);
  }

  /** What was read in one go is together; what is read later may be elsewhere. */
  function endGrowing(): void {
    growing = undefined;
    for (const stretch of grown) {
      const [first] = stretch.elements;
      if (!first) continue;
      unobserve(stretch);
      const last = [...stretch.elements].at(-1) as Element;
      Object.assign(stretch, { first, last, settled: false });
      observe(stretch, first, last);
    }
    grown.clear();
  }

  /** Does this element follow the stretch's last one, as a paragraph or a cell of the same table does? */
  function follows({ last }: Stretch, element: Element): boolean {
    const parent = own(element, 'parentNode');
    const other = own(last, 'parentNode');
    return parent !== null && other !== null && (other === parent || own(other, 'parentNode') === own(parent, 'parentNode'));
  }

  function grow(element: Element): Stretch {
    if (!growing || growing.elements.size >= LONGEST || !follows(growing, element))
      growing = {
        elements: new Set(),
        first: element,
        last: element,
        upper: element,
        lower: element,
        settled: false,
        begun: false,
        unfinished: false,
        isOpen: false,
      };
    growing.last = element;
    return growing;
  }

  return {
    has: (element) => stretchOf.has(element),
    add(element) {
      const stretch = stretchOf.get(element) ?? grow(element);
      stretchOf.set(element, stretch);
      stretch.elements.add(element);
      if (!grown.size) queueMicrotask(endGrowing);
      grown.add(stretch);
      return stretch.isOpen;
    },
    remove(element) {
      const stretch = stretchOf.get(element);
      stretch?.elements.delete(element);
      if (!stretch || stretch.elements.size) return;
      unobserve(stretch);
      hidden.delete(stretch);
      seen.delete(stretch);
    },
    see(element) {
      const stretch = stretchOf.get(element);
      if (!stretch || stretch.isOpen || !stretch.elements.has(element)) return;
      setOpen(stretch, true);
      seen.add(stretch);
      if (seen.size <= MOST_SEEN) return;
      const [oldest] = seen as Iterable<Stretch>;
      seen.delete(oldest as Stretch);
      setOpen(oldest as Stretch, false);
    },
    stop() {
      fromAbove.disconnect();
      fromBelow.disconnect();
    },
  };
}

function hasBox(element: Element): boolean {
  const { width, height } = boxOf(element);
  return width > 0 || height > 0;
}
