/**
 * Keeps the marks true to a page that changes: reads it in slices, visible blocks first, and reads again what
 * mutations have made dirty. Records only note what is dirty; nothing is done in the page's own time.
 */
import { BLOCK, type Container, containerOf, isInLine, isUnread, kindOf, languageOf, WATCHED_ATTRIBUTES } from './elements.ts';
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

/** Custom and empty elements may get a shadow tree after they are read: they are looked at again after these pauses, in ms. */
const LATE_ROOTS = [300, 1200, 3500];
/** Elements that are looked at again at once, at most: a page may be full of empty ones. */
const LATE_LIMIT = 2000;

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
  /** Host → the shadow root that is read. */
  const roots = new WeakMap<Element, ShadowRoot>();
  const dirtyOwn = new Set<Container>();
  const dirtyTrees = new Set<Container>();
  /** Blocks that were read before their turn because they are in view: the first reading passes them over. */
  let early = new WeakSet<Container>();
  /** Elements that may get a shadow tree yet, by how often they were looked at. */
  const waiting = LATE_ROOTS.map(() => new Set<Element>());
  let reader: Reader | undefined;

  const observer = new MutationObserver(note);
  const slices = createSlices(step, idle, leaveOut, end.signal);

  function note(records: MutationRecord[]): void {
    let dirty = false;
    for (const record of records) {
      const { type, target } = record;
      if (type === 'childList') dirty = noteChildren(record) || dirty;
      else {
        dirty = true;
        if (type === 'attributes') {
          dropTree(target);
          dirtyTrees.add(target as Element);
        }
        markOwn(type === 'attributes' ? target.parentNode : target);
      }
    }
    if (dirty) slices.wake();
  }

  /** Returns false where nothing but the card has come or gone. */
  function noteChildren({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): boolean {
    const top = target === document.documentElement;
    let dirty = false;
    // a block between two texts parts them, and its removal joins them
    let own = isInLine(target) || (isInLine(previousSibling) && isInLine(nextSibling));
    const look = (node: Node, then: (element: Element) => void): void => {
      if (node.nodeType === Node.ELEMENT_NODE) {
        if ((node as Element).hasAttribute('data-pain-gloss')) return;
        then(node as Element);
        own ||= kindOf(node as Element) !== BLOCK;
      } else if (node.nodeType === Node.TEXT_NODE) own = true;
      else return;
      dirty = true;
    };
    for (const node of removedNodes) {
      reader?.removed(node, nextSibling);
      look(node, (element) => {
        dropTree(element);
        dirtyOwn.delete(element);
        dirtyTrees.delete(element);
      });
    }
    for (const node of addedNodes)
      look(node, (element) => {
        if (!top) dirtyTrees.add(element);
        else if (element === document.body) {
          // some sites go from page to page by a new body
          observer.observe(element, OBSERVED);
          dirtyTrees.add(element);
        }
      });
    if (dirty && own) markOwn(target);
    return dirty;
  }

  function dropTree(root: Node): void {
    marks.dropTree(root, (element) => roots.get(element));
  }

  function markOwn(node: Node | null): void {
    const container = node && containerOf(node);
    if (container) dirtyOwn.add(container);
  }

  function watchRoot(element: Element, round = 0): void {
    const root = shadowOf(element);
    if (root) {
      if (!roots.has(element)) {
        roots.set(element, root);
        observer.observe(root, OBSERVED);
      }
      onRoot(root);
      dirtyTrees.add(root);
      slices.wake();
    } else if (element.localName.includes('-') || !element.firstChild) lookLater(element, round);
  }

  function lookLater(element: Element, round: number): void {
    const batch = waiting[round];
    if (!batch || batch.size >= LATE_LIMIT) return;
    if (!batch.size)
      setTimeout(() => {
        const again = [...batch];
        batch.clear();
        if (!end.signal.aborted) for (const each of again) if (each.isConnected && !roots.has(each)) watchRoot(each, round + 1);
      }, LATE_ROOTS[round]);
    batch.add(element);
  }

  /** The tree that a step has stumbled over is not read to its end. */
  function leaveOut(): void {
    reader = undefined;
  }

  /** One block of work. */
  function step(): boolean {
    if (reader) {
      const block = reader.next();
      if (!block) {
        reader = undefined;
        early = new WeakSet();
      } else if (isDue(block.container)) marks.add(block);
      return true;
    }
    for (const container of dirtyOwn) {
      dirtyOwn.delete(container);
      readOwn(container);
      return true;
    }
    for (const root of dirtyTrees) {
      dirtyTrees.delete(root);
      if (root.isConnected && !isUnread(root)) {
        dropTree(root);
        reader = readTree(root, { reads, language: languageOf(root), onElement: (element) => watchRoot(element) });
      }
      return true;
    }
    return false;
  }

  /** Is a block that the reader has come to still to be read? */
  function isDue(container: Container): boolean {
    if (early.has(container)) {
      if (marks.has(container)) return false;
      early.delete(container); // what was found in it has been dropped since
    }
    return container.isConnected;
  }

  function readOwn(container: Container): void {
    marks.dropOwn(container);
    if (!container.isConnected || isUnread(container)) return;
    const own = readTree(container, { own: true, reads, language: languageOf(container) });
    for (let block = own.next(); block; block = own.next()) marks.add(block);
  }

  function idle(): void {
    marks.settle();
    onIdle();
  }

  /** The blocks that can be seen now, found from a grid of points. */
  function readVisible(): void {
    const { innerWidth: width, innerHeight: height } = window;
    const seen = new Set<Container>();
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
  observer.observe(document.documentElement, { childList: true, attributes: true, attributeFilter: ['lang'] });
  readVisible();
  // not as a dirty tree: that would drop what is in view
  if (!isUnread(body)) reader = readTree(body, { reads, language: languageOf(body), onElement: (element) => watchRoot(element) });
  slices.wake();

  return {
    stop() {
      end.abort();
      observer.disconnect();
    },
  };
}
