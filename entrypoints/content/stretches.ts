/**
 * Which blocks are near the viewport. On an ordinary page each block's element is observed by itself. Each observed
 * element costs something in every frame, so beyond some hundreds the blocks that follow each other make a stretch, which
 * is watched by its first and its last element.
 */
import type { MarkedBlock } from './marks.ts';

/** How far beyond the viewport counts as near: it survives fast scrolling. */
const MARGIN = '75% 0px';
/** The same for boxes that scroll: in pixels, because Chromium (156) takes a part of what is scrolled, not of the box. */
const SCROLL_MARGIN = '1000px 0px';
/** Elements that are observed one by one. */
const SINGLE = 400;
/** Blocks in a stretch at most. */
const LONGEST = 64;

export interface Stretch {
  readonly blocks: Set<MarkedBlock>;
  near: boolean;
}

export interface Stretches {
  /** Stretches that are near. */
  readonly near: ReadonlySet<Stretch>;
  isNear(block: MarkedBlock): boolean;
  /** Watches a block, if it is not watched yet. A block in the place of one that was forgotten is where that was. */
  watch(block: MarkedBlock): void;
  forget(block: MarkedBlock): void;
  /** An element is in view, whatever the ends of its stretch say: they may be hidden. */
  see(element: Element): void;
  stop(): void;
}

interface Watched extends Stretch {
  /** The elements that are observed for it, with what the observer said of each last. */
  ends: Map<Element, IntersectionObserverEntry | undefined>;
  first: Element;
  last: Element;
}

/** @param changed called with stretches that have come near or gone, each time some have */
export function createStretches(changed: (stretches: Iterable<Stretch>) => void): Stretches {
  const near = new Set<Watched>();
  const stretchOf = new Map<MarkedBlock, Watched>();
  /** A block's element → the stretch that it was in last. */
  const places = new WeakMap<Element, Watched>();
  const observed = new Map<Element, Set<Watched>>();
  let growing: Watched | undefined;

  const options = { rootMargin: MARGIN, scrollMargin: SCROLL_MARGIN };
  const observer = new IntersectionObserver((entries) => {
    const met = new Set<Watched>();
    for (const entry of entries)
      for (const stretch of observed.get(entry.target) ?? []) {
        stretch.ends.set(entry.target, entry);
        met.add(stretch);
      }
    for (const stretch of met) judge(stretch);
    changed(met);
  }, options);

  function judge(stretch: Watched): void {
    const first = stretch.ends.get(stretch.first);
    const last = stretch.ends.get(stretch.last);
    if (!first || !last) return;
    const { top } = first.boundingClientRect;
    const { bottom } = last.boundingClientRect;
    const boxless = [first, last].some(({ boundingClientRect: { width, height } }) => !width && !height);
    if (stretch.first !== stretch.last && (boxless || Math.abs(bottom - top) > innerHeight)) {
      split(stretch);
      return;
    }
    if (boxless && !first.isIntersecting && useParent(stretch)) return;
    setNear(stretch, first.isIntersecting || last.isIntersecting);
  }

  function setNear(stretch: Watched, is: boolean): void {
    stretch.near = is;
    if (is && stretch.blocks.size) near.add(stretch);
    else near.delete(stretch);
  }

  /** Too long, or of a height that its ends do not tell: two halves, which are as near as the whole was until they are seen. */
  function split(stretch: Watched): void {
    const blocks = [...stretch.blocks];
    const middle = (blocks.length + 1) >> 1;
    release(stretch);
    for (const half of [blocks.slice(0, middle), blocks.slice(middle)]) {
      let part: Watched | undefined;
      for (const block of half) part = join(block, part);
      if (!part) continue;
      observe(part);
      setNear(part, stretch.near);
    }
  }

  function see(element: Element): void {
    const stretch = places.get(element);
    if (!stretch || stretch.near || stretch.first === stretch.last || !stretch.ends.size) return;
    const blocks = [...stretch.blocks];
    release(stretch);
    for (const block of blocks) {
      const place = places.get(block.container);
      // blocks of one element stay together
      if (place !== stretch && place?.ends.size) join(block, place);
      else observe(join(block));
    }
  }

  /** An element without a box of its own (`display: contents`) is watched through its parent. */
  function useParent(stretch: Watched): boolean {
    const { parentElement } = stretch.first;
    if (!parentElement || getComputedStyle(stretch.first).display !== 'contents') return false;
    release(stretch);
    stretch.first = stretch.last = parentElement;
    observe(stretch);
    return true;
  }

  /** Puts a block at the end of a stretch, or of a new one. */
  function join(block: MarkedBlock, stretch?: Watched): Watched {
    const { container } = block;
    const joined = stretch ?? { blocks: new Set(), near: false, ends: new Map(), first: container, last: container };
    joined.last = container;
    joined.blocks.add(block);
    stretchOf.set(block, joined);
    places.set(container, joined);
    return joined;
  }

  function observe(stretch: Watched): void {
    for (const element of new Set([stretch.first, stretch.last])) {
      stretch.ends.set(element, undefined);
      const known = observed.get(element);
      if (known) {
        known.add(stretch);
        // asked again, the observer speaks again
        observer.unobserve(element);
      } else observed.set(element, new Set([stretch]));
      observer.observe(element);
    }
  }

  function release(stretch: Watched): void {
    near.delete(stretch);
    for (const element of stretch.ends.keys()) {
      const known = observed.get(element);
      known?.delete(stretch);
      if (known?.size) continue;
      observed.delete(element);
      observer.unobserve(element);
    }
    stretch.ends.clear();
  }

  /** What was read in one go is together; what is read later may be elsewhere. */
  function endGrowing(): void {
    if (growing?.blocks.size) observe(growing);
    growing = undefined;
  }

  /** Does this element follow the stretch's last one, as a paragraph or a cell of the same table does? */
  function follows({ last }: Watched, element: Element): boolean {
    const parent = element.parentNode;
    return parent !== null && (last.parentNode === parent || last.parentNode?.parentNode === parent.parentNode);
  }

  return {
    near,
    isNear: (block) => stretchOf.get(block)?.near === true,
    watch(block) {
      if (stretchOf.has(block)) return;
      const place = places.get(block.container);
      if (place && (place.ends.size || !place.blocks.size)) {
        place.blocks.add(block);
        stretchOf.set(block, place);
        if (!place.ends.size) observe(place);
        setNear(place, place.near);
        return;
      }
      if (observed.size < SINGLE) observe(join(block));
      else if (growing && growing.blocks.size < LONGEST && follows(growing, block.container)) join(block, growing);
      else {
        endGrowing();
        growing = join(block);
        queueMicrotask(endGrowing);
      }
    },
    forget(block) {
      const stretch = stretchOf.get(block);
      if (!stretch) return;
      stretchOf.delete(block);
      stretch.blocks.delete(block);
      if (!stretch.blocks.size) release(stretch);
    },
    see,
    stop: () => observer.disconnect(),
  };
}
