/** A long list that scrolls with the window and holds only the rows in view; on paper it holds all. */
import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

export interface WindowRowsHandle {
  /** Brings a row to the top of the window. */
  scrollTo(index: number): void;
}

interface WindowRowsProps {
  count: number;
  keyOf(index: number): string;
  /** Height in CSS pixels that a row is taken to have until it was seen. */
  estimate(index: number): number;
  /** The content of a row's `<li>`. */
  row(index: number): ComponentChildren;
  /** Rows that are held wherever the window is. */
  held: readonly number[];
  label: string;
  handle: RefObject<WindowRowsHandle | null>;
}

/** Rows held above and below the window. */
const OVERSCAN = 8;

export function WindowRows({ count, keyOf, estimate, row, held, label, handle }: WindowRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [, draw] = useReducer<number, void>((times) => times + 1, 0);
  const [margin, setMargin] = useState(0);
  const [focused, setFocused] = useState(-1);
  const printing = usePrinting();
  const options = {
    count,
    getItemKey: keyOf,
    estimateSize: estimate,
    scrollMargin: margin,
    overscan: OVERSCAN,
    // the row with the focus stays: without it the focus would be lost, and Tab would begin at the top again
    rangeExtractor: (range: Range): number[] => {
      const wanted = [...defaultRangeExtractor(range), ...[focused, ...held].filter((index) => index >= 0 && index < count)];
      return [...new Set(wanted)].sort((a, b) => a - b);
    },
    getScrollElement: () => window,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialOffset: () => window.scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => draw(),
  };
  const [rows] = useState(() => new Virtualizer<Window, HTMLLIElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  // what stands above the list may change its height with every draw
  useLayoutEffect(() => {
    const top = list.current ? Math.round(list.current.getBoundingClientRect().top + window.scrollY) : 0;
    setMargin(top);
  });
  useImperativeHandle(handle, () => ({ scrollTo: (index) => rows.scrollToIndex(index, { align: 'start' }) }), [rows]);

  if (printing)
    return (
      <ul aria-label={label}>
        {Array.from({ length: count }, (_, index) => (
          <li key={keyOf(index)}>{row(index)}</li>
        ))}
      </ul>
    );
  return (
    <ul
      ref={list}
      class="window-rows"
      aria-label={label}
      style={{ blockSize: `${rows.getTotalSize()}px` }}
      onFocusIn={(event) => setFocused(Number((event.target as Element).closest('li')?.dataset.index ?? -1))}
      onFocusOut={() => setFocused(-1)}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          {row(index)}
        </li>
      ))}
    </ul>
  );
}

/** True from the moment before the page is printed until it was. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => setPrinting(true);
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
