/**
 * Which marked elements are near the viewport, and which of them in view. Each observed element costs something in every
 * frame in which the page changes: beyond the first hundred, only those of a stretch that may be near are observed.
 */
import type { MarkedBlock } from './marks.ts';
import { boxOf, own } from './own.ts';
import { createStretches } from './stretches.ts';

/** How far beyond the viewport counts as near, as a part of its height: it survives fast scrolling. */
const MARGIN = 0.75;
/**
 * The same for boxes that scroll: in pixels, because Chromium (156) takes a part of what is scrolled, not of the box. It
 * takes the page for such a box, and adds this to the other margin.
 */
const SCROLL_MARGIN = '1000px 0px';
/** What is about to come into view, by a slow scroll or by a change of the page: so many pixels beyond it. */
const VIEW_MARGIN = 50;
/** Elements that are observed one by one wherever they are. */
const SINGLE = 100;

/** An element with marked text of its own. */
export interface Place {
  readonly element: Element;
  /** Several, where the text is long or has other blocks in it. */
  readonly blocks: ReadonlySet<MarkedBlock>;
  readonly near: boolean;
  /** Near, and in view or about to be. */
  readonly inView: boolean;
}

export interface Nearness {
  readonly near: ReadonlySet<Place>;
  placeOf(block: MarkedBlock): Place | undefined;
  /** Watches a block, if it is not watched yet. A block in the place of one that was forgotten is where that was. */
  watch(block: MarkedBlock): void;
  forget(block: MarkedBlock): void;
  /** An element is in view, whatever the ends of its stretch say. */
  see(element: Element): void;
  stop(): void;
}

interface Watched extends Place {
  blocks: Set<MarkedBlock>;
  near: boolean;
  inView: boolean;
  /** What is observed for it. */
  box: Element;
}

/** @param changed called with places that have come near or into view, or gone, each time some have */
export function createNearness(changed: (places: Iterable<Place>) => void): Nearness {
  const near = new Set<Watched>();
  const ofBlock = new Map<MarkedBlock, Watched>();
  const ofElement = new WeakMap<Element, Watched>();
  /** Observed elements, and what they are observed for. */
  const observed = new Map<Element, Set<Watched>>();
  let singles = 0;

  const observer = (hear: (place: Watched, entry: IntersectionObserverEntry) => void, rootMargin: string, scrollMargin: string) =>
    new IntersectionObserver(
      (entries) => {
        const met = new Set<Watched>();
        for (const entry of entries)
          for (const place of observed.get(entry.target) ?? []) {
            hear(place, entry);
            met.add(place);
          }
        changed(met);
      },
      { rootMargin, scrollMargin } as IntersectionObserverInit,
    );
  const wide = observer(
    (place, { isIntersecting, boundingClientRect: rect }) => {
      if (!isIntersecting && !rect.width && !rect.height && useParent(place)) return;
      if (isIntersecting && !place.near) place.inView = isWithin(rect, VIEW_MARGIN);
      setNear(place, isIntersecting);
    },
    `${MARGIN * 100}% 0px`,
    SCROLL_MARGIN,
  );
  const narrow = observer(
    (place, { isIntersecting }) => {
      place.inView = isIntersecting;
    },
    `${VIEW_MARGIN}px 0px`,
    `${VIEW_MARGIN}px 0px`,
  );

  const stretches = createStretches(
    (elements) => {
      const opened = watchedOf(elements);
      for (const place of opened) {
        observe(place);
        // a reader who has jumped here waits
        const rect = boxOf(place.box);
        if (!rect.width || !isWithin(rect, MARGIN * innerHeight)) continue;
        place.inView = isWithin(rect, VIEW_MARGIN);
        setNear(place, true);
      }
      changed(opened);
    },
    (elements) => {
      const closed = watchedOf(elements);
      for (const place of closed) {
        release(place);
        place.near = place.inView = false;
      }
      changed(closed);
    },
  );

  const watchedOf = (elements: Iterable<Element>): Watched[] => [...elements].flatMap((element) => ofElement.get(element) ?? []);

  function setNear(place: Watched, is: boolean): void {
    place.near = is;
    if (is) {
      near.add(place);
      narrow.observe(place.box);
    } else if (near.delete(place) && !isNear(place.box)) narrow.unobserve(place.box);
  }

  const isNear = (box: Element): boolean => [...(observed.get(box) ?? [])].some((place) => near.has(place));

  /** An element without a box of its own (`display: contents`) is watched through its parent. */
  function useParent(place: Watched): boolean {
    const parentElement = own(place.box, 'parentElement');
    if (!parentElement || getComputedStyle(place.box).display !== 'contents') return false;
    release(place);
    place.box = parentElement;
    observe(place);
    return true;
  }

  function observe(place: Watched): void {
    const { box } = place;
    const known = observed.get(box);
    if (known) {
      known.add(place);
      // asked again, the observer speaks again
      wide.unobserve(box);
    } else observed.set(box, new Set([place]));
    wide.observe(box);
    if (place.near) setNear(place, true);
  }

  function release(place: Watched): void {
    const { box } = place;
    near.delete(place);
    const known = observed.get(box);
    known?.delete(place);
    if (known?.size) return;
    observed.delete(box);
    wide.unobserve(box);
    narrow.unobserve(box);
  }

  /** Watches a place that was without blocks. */
  function begin(place: Watched): void {
    const { element } = place;
    if (singles < SINGLE && !stretches.has(element)) {
      singles++;
      observe(place);
    } else if (stretches.add(element)) observe(place);
    else place.near = place.inView = false;
  }

  return {
    near,
    placeOf: (block) => ofBlock.get(block),
    watch(block) {
      if (ofBlock.has(block)) return;
      const element = block.container;
      const place = ofElement.get(element) ?? { element, blocks: new Set(), near: false, inView: false, box: element };
      ofElement.set(element, place);
      ofBlock.set(block, place);
      if (!place.blocks.size) begin(place);
      place.blocks.add(block);
    },
    forget(block) {
      const place = ofBlock.get(block);
      if (!place) return;
      ofBlock.delete(block);
      place.blocks.delete(block);
      if (place.blocks.size) return;
      release(place);
      if (stretches.has(place.element)) stretches.remove(place.element);
      else singles--;
    },
    see: stretches.see,
    stop() {
      wide.disconnect();
      narrow.disconnect();
      stretches.stop();
    },
  };
}

/** Is a box at most so many pixels above or below the view? */
const isWithin = ({ top, bottom }: DOMRect | DOMRectReadOnly, margin: number): boolean => bottom > -margin && top < innerHeight + margin;
