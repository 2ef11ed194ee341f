/**
 * Reads a tree of the page block by block, and can stop after each one. Nothing is changed and no style is asked for:
 * tags decide what parts a text.
 */
import { BLOCK, INLINE, isClosed, kindOf, LINE_BREAK, NOTHING, UNREAD } from './elements.ts';

/** The text of one paragraph-like element (or of the part of it between two nested blocks). */
export interface Block {
  /** The element whose text this is. */
  container: Element;
  text: string;
  nodes: Text[];
  /** Offset into `text` at which each node begins; UTF-16 units. */
  starts: number[];
}

export interface Reader {
  /** The next block, or undefined at the end. */
  next(): Block | undefined;
}

export interface ReaderOptions {
  /** Reads only the text that belongs to `root` itself, not that of blocks inside it. */
  own?: boolean;
  /** Called for each element met that may hold a shadow tree. */
  onElement?: (element: Element) => void;
  /** Is a text in this language (as the `lang` attribute says) to be read? */
  reads: (language: string) => boolean;
}

/** Text shorter than this holds no term. */
const SHORTEST = 2;

/**
 * A reader of `root`'s tree. When the page takes the reader's place out of the document, it ends early; what it missed
 * comes as mutations.
 */
export function readTree(root: Element | ShadowRoot, options: ReaderOptions): Reader {
  const { own = false, onElement, reads } = options;
  let node: Node | null = root;
  let container: Element | null = root.nodeType === Node.ELEMENT_NODE && kindOf(root as Element) === BLOCK ? (root as Element) : null;
  let foreign: Element | null = null;
  let text = '';
  let nodes: Text[] = [];
  let starts: number[] = [];
  const ready: Block[] = [];

  /** Ends the block that is being gathered. */
  function flush(): void {
    if (nodes.length && text.length >= SHORTEST) {
      // text right under a shadow root is its host's; text right under an inline root belongs to a block outside
      const holder = container ?? (root.nodeType === Node.ELEMENT_NODE ? null : (root as ShadowRoot).host);
      if (holder) ready.push({ container: holder, text, nodes, starts });
    }
    if (nodes.length || text) {
      text = '';
      nodes = [];
      starts = [];
    }
  }

  /** Looks at one node. Returns true where its children are to be read. */
  function enter(at: Node): boolean {
    if (at.nodeType === Node.TEXT_NODE) {
      if (foreign) return false;
      starts.push(text.length);
      nodes.push(at as Text);
      text += (at as Text).data;
      return false;
    }
    if (at.nodeType !== Node.ELEMENT_NODE) return at === root;
    const element = at as Element;
    const kind = kindOf(element);
    if (kind === INLINE || kind === BLOCK) {
      onElement?.(element);
      if (isClosed(element)) {
        text += '\0';
        return false;
      }
      if (!foreign && element.hasAttribute('lang') && !reads(element.getAttribute('lang') as string)) foreign = element;
      else if (foreign && element.hasAttribute('lang') && reads(element.getAttribute('lang') as string)) foreign = null;
      if (kind === INLINE) return true;
      flush();
      if (own && element !== root) return false;
      container = element;
      return true;
    }
    if (kind === LINE_BREAK) text += ' ';
    else if (kind === UNREAD) text += '\0';
    return kind !== NOTHING && kind !== UNREAD && kind !== LINE_BREAK;
  }

  /** Steps over the end of an element whose children were read. */
  function leave(at: Node): void {
    if (at === foreign) foreign = null;
    if (at.nodeType === Node.ELEMENT_NODE && kindOf(at as Element) === BLOCK) {
      flush();
      const parent = (at as Element).parentElement;
      container = at === root || !parent ? null : nearest(parent);
    }
  }

  function nearest(element: Element): Element | null {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (kindOf(at) === BLOCK) return at;
      if (at === root) return null;
    }
    return null;
  }

  function advance(): void {
    let at = node as Node;
    if (enter(at) && at.firstChild) {
      node = at.firstChild;
      return;
    }
    for (;;) {
      if (at.nodeType !== Node.TEXT_NODE) leave(at);
      if (at === root) break;
      const sibling: Node | null = at.nextSibling;
      if (sibling) {
        node = sibling;
        return;
      }
      const parent: Node | null = at.parentNode;
      if (!parent) break;
      at = parent;
    }
    node = null;
    flush();
  }

  return {
    next() {
      while (!ready.length && node) advance();
      return ready.shift();
    },
  };
}
