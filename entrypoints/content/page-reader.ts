/**
 * Keeps the marks true to a page that changes: reads it in slices, visible blocks first, and reads again what
 * mutations have made dirty. Records only note what is dirty; nothing is done in the page's own time.
 */
import { BLOCK, containerOf, isUnread, kindOf, WATCHED_ATTRIBUTES } from './elements.ts';
import type { Marks } from './marks.ts';
import { type Reader, readTree } from './page-text.ts';
import { createSlices } from './slices.ts';

export interface PageReader {
  /** Stops and forgets everything. */
  stop(): void;
}

export interface PageReaderOptions {
  marks: Marks;
  /** Is a text in this language to be read? */
  reads: (language: string) => boolean;
  /** A shadow root that will be read from now on. */
  onRoot: (root: ShadowRoot) => void;
  /** All that is known of is read. */
  onIdle: () => void;
  /** The shadow root of an element, closed ones too where the browser allows. */
  shadowOf: (element: Element) => ShadowRoot | null;
}

/** Custom elements may get their shadow tree after they are read; these many ms later they are looked at again. */
const LATE_ROOTS = [300, 1500, 5000];

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: WATCHED_ATTRIBUTES,
};

export function createPageReader(body: Element, options: PageReaderOptions): PageReader {
  const { marks, reads, onRoot, onIdle, shadowOf } = options;
  const end = new AbortController();
  const roots = new Set<Node>();
  const dirtyOwn = new Set<Element>();
  const dirtyTrees = new Set<Element | ShadowRoot>();
  /** Blocks that were read before their turn because they are in view. */
  let early = new WeakSet<Element>();
  let waiting = new Set<Element>();
  let reader: Reader | undefined;

  const observer = new MutationObserver(note);
  const slices = createSlices(step, idle, end.signal);

  function note(records: MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') {
        markOwn(target);
        continue;
      }
      if (type === 'attributes') {
        marks.dropTree(target);
        dirtyTrees.add(target as Element);
        markOwn(target.parentNode ?? target);
        continue;
      }
      let own = false;
      for (const node of removedNodes) {
        if (node.nodeType === Node.TEXT_NODE) own = true;
        else if (node.nodeType === Node.ELEMENT_NODE) {
          marks.dropTree(node);
          dirtyOwn.delete(node as Element);
          dirtyTrees.delete(node as Element);
          own ||= kindOf(node as Element) !== BLOCK;
        }
      }
      for (const node of addedNodes) {
        if (node.nodeType === Node.TEXT_NODE) own = true;
        else if (node.nodeType === Node.ELEMENT_NODE) {
          dirtyTrees.add(node as Element);
          own ||= kindOf(node as Element) !== BLOCK;
        }
      }
      // a block between two texts parts them, and its removal joins them
      if (own || target.firstChild?.nodeType === Node.TEXT_NODE || target.lastChild?.nodeType === Node.TEXT_NODE) markOwn(target);
    }
    slices.wake();
  }

  function markOwn(node: Node): void {
    const container = containerOf(node);
    if (container) dirtyOwn.add(container);
    else if (node.getRootNode() instanceof ShadowRoot) dirtyTrees.add(node.getRootNode() as ShadowRoot);
  }

  function watchRoot(element: Element): void {
    const root = shadowOf(element);
    if (root) {
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, OBSERVED);
      onRoot(root);
      dirtyTrees.add(root);
      slices.wake();
    } else if (element.localName.includes('-')) waiting.add(element);
  }

  /** One block of work. */
  function step(): boolean {
    if (reader) {
      const block = reader.next();
      if (!block) reader = undefined;
      else if (!early.has(block.container)) marks.add(block);
      return true;
    }
    for (const container of dirtyOwn) {
      dirtyOwn.delete(container);
      readOwn(container);
      return true;
    }
    for (const root of dirtyTrees) {
      dirtyTrees.delete(root);
      if (!root.isConnected) return true;
      const around = root instanceof ShadowRoot ? root.host : root;
      if (!isUnread(around)) {
        marks.dropTree(root);
        reader = readTree(root, { reads: readsIn(around), onElement: watchRoot });
      }
      return true;
    }
    return false;
  }

  function readOwn(container: Element): void {
    marks.dropOwn(container);
    if (!container.isConnected || isUnread(container)) return;
    const own = readTree(container, { own: true, reads: readsIn(container) });
    for (let block = own.next(); block; block = own.next()) marks.add(block);
  }

  /** Languages below an element: one of a foreign text reads nothing until a `lang` says otherwise. */
  function readsIn(element: Element): (language: string) => boolean {
    const around = element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
    return around && !reads(around) ? (language) => language !== around && reads(language) : reads;
  }

  function idle(): void {
    early = new WeakSet();
    marks.settle();
    onIdle();
  }

  /** The blocks that can be seen now, found from a grid of points. */
  function readVisible(): void {
    const { innerWidth: width, innerHeight: height } = window;
    const seen = new Set<Element>();
    for (let y = 0.04; y < 1; y += 0.06)
      for (const x of [0.2, 0.5, 0.8]) {
        const hit = document.elementFromPoint(width * x, height * y);
        const container = hit && containerOf(hit);
        if (container && !seen.has(container) && body.contains(container)) seen.add(container);
      }
    for (const container of seen) {
      readOwn(container);
      early.add(container);
    }
    marks.settle();
  }

  observer.observe(body, OBSERVED);
  roots.add(body);
  dirtyTrees.add(body);
  readVisible();
  slices.wake();
  for (const delay of LATE_ROOTS)
    setTimeout(() => {
      if (end.signal.aborted) return;
      const again = waiting;
      waiting = new Set();
      for (const element of again) if (element.isConnected) watchRoot(element);
    }, delay);

  return {
    stop() {
      end.abort();
      observer.disconnect();
    },
  };
}
