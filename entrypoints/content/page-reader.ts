/**
 * Keeps the marks true to a page that changes: reads it in slices, visible blocks first, and reads again what
 * mutations have made dirty. Records only note what is dirty; nothing is done in the page's own time.
 */
import {
  BLOCK,
  type Container,
  closes,
  containerOf,
  INLINE,
  isInLine,
  isText,
  isUnread,
  kindOfName,
  WATCHED_ATTRIBUTES,
} from './elements.ts';
import { elementsInView } from './in-view.ts';
import { languageOf } from './language.ts';
import type { Marks } from './marks.ts';
import { attributeOf, own } from './own.ts';
import { type Reader, readTree } from './page-text.ts';
import { createSlices } from './slices.ts';
import { createStormWatch, STORM_PAUSE } from './storm.ts';
import { createSurroundings } from './surroundings.ts';

export interface PageReader {
  /** Looks for shadow trees in view that no record has told of. Tells of the elements that it finds in view. */
  look(see: (element: Element) => void): void;
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

/** Characters in view that are read at once; a page that shows more waits for its slices. */
const EARLY = 64_000;

/** Is a node in this page? A script may have put it into another, with the shadow trees that are watched. */
const isHere = (node: Node): boolean => own(node, 'isConnected') && own(node, 'ownerDocument') === document;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeOldValue: true,
  attributeFilter: WATCHED_ATTRIBUTES,
};

export function createPageReader(body: Element, options: PageReaderOptions): PageReader {
  const { marks, reads, onRoot, onIdle, shadowOf } = options;
  const end = new AbortController();
  /** Host → the shadow root that is read. */
  const roots = new WeakMap<Element, ShadowRoot>();
  const rootOf = (element: Element): ShadowRoot | undefined => roots.get(element);
  const dirtyOwn = new Set<Container>();
  const dirtyTrees = new Set<Container>();
  const surroundings = createSurroundings();
  const isStormy = createStormWatch();
  /** Blocks that were read before their turn because they are in view: the first reading passes them over. */
  let early = new WeakSet<Container>();
  /** Bodies that are read, or were: a page may have a second one, which is its body when the first has gone. */
  const bodies = new WeakSet<Element>([body]);
  /** Elements that may get a shadow tree yet, by how often they were looked at. */
  const waiting = LATE_ROOTS.map(() => new Set<Element>());
  let reader: Reader | undefined;
  let looks = 0;
  /** New elements that the records in hand tell of. */
  let brought = 0;

  const observer = new MutationObserver(note);
  const slices = createSlices(step, idle, leaveOut, end.signal);

  function note(records: MutationRecord[]): void {
    let dirty = false;
    brought = 0;
    surroundings.clear();
    for (const record of records) {
      const { type, target } = record;
      if (type === 'childList') dirty = noteChildren(record) || dirty;
      else if (type === 'attributes') dirty = noteAttribute(record) || dirty;
      else {
        dirty = true;
        marks.check(target);
        marks.part(target);
        markOwn(target);
      }
    }
    const isStorm = isStormy(brought);
    if (dirty) slices.wake(isStorm ? STORM_PAUSE : 0);
  }

  /** Returns false where it says the same as before, as most that scripts set do. */
  function noteAttribute({ target, attributeName, oldValue }: MutationRecord): boolean {
    const element = target as Element;
    const name = attributeName as string;
    const value = attributeOf(element, name);
    if (value === oldValue || (name !== 'lang' && name !== 'contenteditable' && closes(name, value) === closes(name, oldValue)))
      return false;
    dropTree(element);
    dirtyTrees.add(element);
    marks.part(element, true);
    markOwn(own(element, 'parentNode'));
    return true;
  }

  /**
   * Returns false where nothing but the card has come or gone. Storms bring a hundred records a frame: of each node
   * little is asked, and lists are gone through by number, which costs a fraction of their iterators.
   */
  function noteChildren(record: MutationRecord): boolean {
    const { target, addedNodes, removedNodes } = record;
    let dirty = false;
    let line = false;
    for (let i = 0; i < removedNodes.length; i++) {
      const node = removedNodes[i] as Node;
      reader?.removed(node, record.nextSibling);
      const kind = kindIfText(node);
      if (kind === undefined) continue;
      dirty = true;
      if (kind !== BLOCK) checkTexts(node);
      line ||= kind !== BLOCK;
      if (!isText(node)) noteRemoved(node as Element);
    }
    for (let i = 0; i < addedNodes.length; i++) {
      const node = addedNodes[i] as Node;
      const kind = kindIfText(node);
      if (kind === undefined) continue;
      dirty = true;
      line ||= kind !== BLOCK;
      if (!isText(node)) noteAdded(node as Element, target);
    }
    if (target === document.documentElement) dirty = noteBody() || dirty;
    // a block between two texts parts them, and its removal joins them
    if (dirty && (line || isInLine(target) || (isInLine(record.previousSibling) && isInLine(record.nextSibling)))) {
      if (addedNodes.length) marks.part(addedNodes[0] as Node);
      markOwn(target);
    }
    return dirty;
  }

  /** The kind of a node that may bring text or take it away; undefined for others, and for the card. */
  function kindIfText(node: Node): number | undefined {
    // text has no local name
    const name = (node as Element).localName as string | undefined;
    if (name === undefined) return isText(node) ? INLINE : undefined;
    return name === 'div' && attributeOf(node as Element, 'data-pain-gloss') !== null ? undefined : kindOfName(name);
  }

  function noteRemoved(element: Element): void {
    // what has only moved keeps its marks until it is read again where it is now
    if (!isHere(element) || isUnread(element)) dropTree(element);
    dirtyOwn.delete(element);
    dirtyTrees.delete(element);
  }

  function noteAdded(element: Element, target: Node): void {
    brought++;
    if (target !== document.documentElement || bodies.has(element)) dirtyTrees.add(element);
  }

  /** Some sites go from page to page by a new body. Returns true where there is one. */
  function noteBody(): boolean {
    const now = document.body;
    if (!now || bodies.has(now)) return false;
    bodies.add(now);
    observer.observe(now, OBSERVED);
    dirtyTrees.add(now);
    return true;
  }

  /** Marks in a piece of a line that was taken out or has moved. */
  function checkTexts(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let at: Node | null = root; at; at = walker.nextNode()) marks.check(at);
  }

  function dropTree(root: Node): void {
    marks.dropTree(root, rootOf);
  }

  function markOwn(node: Node | null): void {
    const container = node && containerOf(node);
    if (container) dirtyOwn.add(container);
  }

  /** An element that is met in reading, `late` or not (see `onElement`). To ask for a closed root costs as much as reading it. */
  function meet(element: Element, late: boolean): void {
    const root = own(element, 'shadowRoot') ?? (late ? shadowOf(element) : null);
    if (root || late) watchRoot(element, 0, root);
  }

  function watchRoot(element: Element, round = 0, root = shadowOf(element)): void {
    if (root) {
      if (!roots.has(element)) {
        roots.set(element, root);
        observer.observe(root, OBSERVED);
      }
      onRoot(root);
      dirtyTrees.add(root);
      slices.wake();
    } else if (own(element, 'localName').includes('-') || !own(element, 'firstChild')) lookLater(element, round);
  }

  function lookLater(element: Element, round: number): void {
    const batch = waiting[round];
    if (!batch || batch.size >= LATE_LIMIT) return;
    if (!batch.size)
      setTimeout(() => {
        const again = [...batch];
        batch.clear();
        if (!end.signal.aborted) for (const each of again) if (isHere(each) && !roots.has(each)) watchRoot(each, round + 1);
      }, LATE_ROOTS[round]);
    batch.add(element);
  }

  /** The tree that a step has stumbled over is not read to its end. */
  function leaveOut(): void {
    reader = undefined;
  }

  /** One chunk of work. What is dropped is read again in the same go, so that it does not flicker. */
  function step(): boolean {
    if (!reader && !startReading()) return false;
    const chunk = reader?.next();
    if (chunk) marks.add(chunk, isDue);
    else {
      reader = undefined;
      early = new WeakSet();
    }
    return true;
  }

  /** Takes what is dirty next; false where nothing is. */
  function startReading(): boolean {
    for (const container of dirtyOwn) {
      dirtyOwn.delete(container);
      reader = readOwn(container);
      return true;
    }
    for (const root of dirtyTrees) {
      dirtyTrees.delete(root);
      const { unread, language } = surroundings.of(root);
      if (isHere(root) && !unread) {
        dropTree(root);
        reader = readTree(root, { reads, language, onElement: meet });
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
    return isHere(container);
  }

  /** A reader of the container's own text, without what was found in it before. */
  function readOwn(container: Container): Reader | undefined {
    marks.dropOwn(container);
    const { unread, language } = surroundings.of(container);
    return isHere(container) && !unread ? readTree(container, { own: true, reads, language }) : undefined;
  }

  function idle(): void {
    surroundings.clear();
    marks.settle();
    onIdle();
  }

  /** The blocks in view are read before all others. */
  function readVisible(): void {
    let left = EARLY;
    for (const element of elementsInView(2 / 3, rootOf)) {
      const container = containerOf(element);
      if (!container || early.has(container) || !body.contains(container)) continue;
      const texts = readOwn(container);
      for (let chunk = texts?.next(); chunk && left > 0; chunk = texts?.next()) {
        marks.add(chunk);
        left -= chunk.text.length;
      }
      if (left <= 0) {
        marks.dropOwn(container);
        break;
      }
      early.add(container);
    }
    marks.settle();
  }

  /** Elements whose shadow tree was attached after they were read, when they had text of their own already. */
  function look(see: (element: Element) => void): void {
    const asked = new Set<Element>();
    looks += 0.618;
    for (const element of elementsInView(looks % 1, rootOf))
      for (let at: Element | null = element; at && !asked.has(at); at = own(at, 'parentElement')) {
        asked.add(at);
        see(at);
        const root = !roots.has(at) && !isUnread(at) && shadowOf(at);
        if (root) watchRoot(at, 0, root);
      }
  }

  observer.observe(body, OBSERVED);
  observer.observe(document.documentElement, { childList: true, attributeOldValue: true, attributeFilter: WATCHED_ATTRIBUTES });
  readVisible();
  // not as a dirty tree: that would drop what is in view
  if (!isUnread(body)) reader = readTree(body, { reads, language: languageOf(body), onElement: meet });
  slices.wake();

  return {
    look,
    stop() {
      end.abort();
      observer.disconnect();
    },
  };
}
