/**
 * Reads a tree of the page block by block, and can stop after each one. Nothing is changed and no style is asked for:
 * tags decide what parts a text.
 */
import { BLOCK, type Container, INLINE, isClosed, kindOf, LINE_BREAK, UNREAD } from './elements.ts';

/** The text of one paragraph-like element (or of the part of it between two nested blocks). */
export interface Block {
  /** The element whose text this is, or the shadow root for text right under one. */
  container: Container;
  text: string;
  nodes: Text[];
  /** Offset into `text` at which each node begins; UTF-16 units. */
  starts: number[];
}

export interface Reader {
  /** The next block, or undefined at the end. */
  next(): Block | undefined;
  /** To be told of each node that leaves the page, in order: reading goes on at `after`, the sibling that followed it. */
  removed(gone: Node, after: Node | null): void;
}

export interface ReaderOptions {
  /** Reads only the text that belongs to `root` itself, not that of blocks inside it. */
  own?: boolean;
  /** Called for each element met that may hold a shadow tree. */
  onElement?: (element: Element) => void;
  /** The language of `root`, as `lang` attributes say. */
  language: string;
  /** Is a text in this language to be read? */
  reads: (language: string) => boolean;
}

/** Text shorter than this holds no term. */
const SHORTEST = 2;

/** A reader of `root`'s tree. An inline root's own text is part of a block outside, and is not read. */
export function readTree(root: Container, { own = false, onElement, language, reads }: ReaderOptions): Reader {
  /** The node to look at next; null at the end of the children of the innermost open element. */
  let node: Node | null = root;
  let container: Container | null = root.nodeType === Node.ELEMENT_NODE ? null : root;
  let foreign = !reads(language);
  /** The open elements from the root down, and what held around each. */
  const open: Node[] = [];
  const containers: (Container | null)[] = [];
  const languages: boolean[] = [];
  let text = '';
  let nodes: Text[] = [];
  let starts: number[] = [];
  const ready: Block[] = [];

  /** Ends the block that is being gathered. */
  function flush(): void {
    if (container && nodes.length && text.length >= SHORTEST) ready.push({ container, text, nodes, starts });
    if (nodes.length || text) {
      text = '';
      nodes = [];
      starts = [];
    }
  }

  /** Looks at one node. Returns true where its children are to be read. */
  function enter(at: Node): boolean {
    if (at.nodeType === Node.TEXT_NODE) {
      if (foreign) text += '\0';
      else {
        starts.push(text.length);
        nodes.push(at as Text);
        text += (at as Text).data;
      }
      return false;
    }
    if (at.nodeType !== Node.ELEMENT_NODE) return at === root;
    const element = at as Element;
    const kind = kindOf(element);
    if (kind === LINE_BREAK) text += ' ';
    else if (kind === UNREAD) text += '\0';
    if (kind !== INLINE && kind !== BLOCK) return false;
    onElement?.(element);
    if (kind === BLOCK) flush();
    if (isClosed(element)) {
      text += '\0';
      return false;
    }
    if (kind === BLOCK) {
      if (own && element !== root) return false;
      container = element;
    }
    const said = element.getAttribute('lang');
    if (said !== null) foreign = !reads(said);
    return true;
  }

  function advance(): void {
    const outer = container;
    const abroad = foreign;
    const at = node ?? (open.pop() as Node);
    if (node && enter(node) && node.firstChild) {
      open.push(node);
      containers.push(outer);
      languages.push(abroad);
      node = node.firstChild;
      return;
    }
    if (at === root || (at.nodeType === Node.ELEMENT_NODE && kindOf(at as Element) === BLOCK)) flush();
    container = node ? outer : (containers.pop() as Container | null);
    foreign = node ? abroad : (languages.pop() as boolean);
    node = open.length ? at.nextSibling : null;
  }

  return {
    next() {
      while (!ready.length && (node || open.length)) advance();
      return ready.shift();
    },
    removed(gone, after) {
      const depth = open.indexOf(gone);
      if (depth < 0 && gone !== node) return;
      if (depth >= 0) {
        container = containers[depth] as Container | null;
        foreign = languages[depth] as boolean;
        open.length = containers.length = languages.length = depth;
      }
      node = open.length ? after : null;
    },
  };
}
