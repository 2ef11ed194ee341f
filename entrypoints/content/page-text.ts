/**
 * Reads a tree of the page in chunks of whole blocks, and can stop after each one. Nothing is changed and no style is
 * asked for: tags decide what parts a text.
 */
import { BLOCK, type Container, INLINE, isClosed, isElement, isText, kindOfName, LINE_BREAK, UNREAD } from './elements.ts';
import { ownLanguage } from './language.ts';
import { own as trueOf } from './own.ts';

/**
 * Several blocks as one text, parted by U+0000: searching them at once is a third faster than one by one, and a block
 * without terms costs no object. A block is the text of one paragraph-like element, or of the part of it between two
 * nested blocks.
 */
export interface Chunk {
  text: string;
  pieces: Piece[];
  /** Offset into `text` at which each piece begins, in UTF-16 units; below 0 where it began in the chunk before. */
  starts: number[];
  /** Offset into `text` at which each block begins; it goes on to the next one's. */
  begins: number[];
  /** Each block's element, or the shadow root for text right under one. */
  containers: Container[];
  /** Does it begin with text that was read before the page had its turn? Then that may be another by now. */
  late: boolean;
}

/** A text node, or an element without elements in it: of such only the text is asked for, and its nodes where a term is found. */
export type Piece = Text | Element;

/** A text node and the offset into a chunk's text at which it begins. */
export interface PlacedText {
  node: Text;
  start: number;
}

export interface Reader {
  /** The next chunk (without text, when many nodes held none), or undefined at the end. */
  next(): Chunk | undefined;
  /** To be told of each node that leaves the page, in order: reading goes on at `after`, the sibling that followed it. */
  removed(gone: Node, after: Node | null): void;
}

export interface ReaderOptions {
  /** Reads only the text that belongs to `root` itself, not that of blocks inside it. */
  own?: boolean;
  /** Called for each element met that may hold a shadow tree; `late`: or get one after it was read, being custom or empty. */
  onElement?: (element: Element, late: boolean) => void;
  /** The language of `root`, as `lang` attributes say. */
  language: string;
  /** Is a text in this language to be read? */
  reads: (language: string) => boolean;
  /** A chunk ends with the block in which it reaches this length. */
  size?: number;
}

/** A chunk is read and searched in one go: about a third of a millisecond. */
const SIZE = 8192;
/** A longer block is cut, where no term can be if there is such a place. */
const LONGEST_BLOCK = 4 * SIZE;
/** Nodes that are looked at in one go, at most. */
const NODES = 2000;
/** Text shorter than this holds no term. */
const SHORTEST = 2;

/** A reader of `root`'s tree. An inline root's own text is part of a block outside, and is not read. */
export function readTree(root: Container, { own = false, onElement, language, reads, size = SIZE }: ReaderOptions): Reader {
  /** The node to look at next; null at the end of the children of the innermost open element. */
  let next: Node | null = root;
  /** The open elements from the root down. */
  const open: Node[] = [];
  /** The open blocks, and how many elements are open around each. */
  const blocks: Container[] = [];
  const blockDepths: number[] = [];
  /** How many elements are open around each open element with a `lang`, and whether the text around it is foreign. */
  const langDepths: number[] = [];
  const outside: boolean[] = [];
  const forms = new Set<Node>();
  let foreign = !reads(language);

  let chunk = emptyChunk();
  /** Text of the block that is being gathered; it will stand at the end of the chunk's. */
  let line = '';
  /** How many of the chunk's pieces stand before it. */
  let before = 0;

  function endBlock(): void {
    const { pieces, starts } = chunk;
    if (pieces.length > before && line.length >= SHORTEST) {
      addBlock(line);
      before = pieces.length;
    } else pieces.length = starts.length = before;
    line = '';
  }

  function addBlock(text: string): void {
    chunk.begins.push(chunk.text.length);
    chunk.containers.push(blocks[blocks.length - 1] as Container);
    chunk.text += `${text}\0`;
  }

  function addPiece(piece: Piece, text: string): void {
    chunk.starts.push(chunk.text.length + line.length);
    chunk.pieces.push(piece);
    line += text;
  }

  /** The whole blocks gathered, and so much of the open one. The rest goes into the next chunk. */
  function take(cut = 0): Chunk {
    const taken = chunk;
    const { pieces, starts } = taken;
    const at = taken.text.length + cut;
    // the piece that the cut goes through stands in both
    const from = cut ? upperBound(starts, at) : before;
    if (cut) addBlock(line.slice(0, cut));
    chunk = emptyChunk();
    // as nodes, for the page may have changed its elements by then
    for (let i = from; i < pieces.length; i++)
      for (const { node, start } of textsOf(pieces[i] as Piece, starts[i] as number)) {
        chunk.pieces.push(node);
        chunk.starts.push(start - at);
      }
    pieces.length = starts.length = cut && (starts[from] as number) < at ? from + 1 : from;
    line = line.slice(cut);
    chunk.late = line !== '';
    before = 0;
    return taken;
  }

  /** Asked only where there is a form: most pages of megabytes have none. */
  const after = (node: Node): Node | null => (forms.has(node) ? trueOf(node, 'nextSibling') : node.nextSibling);

  /** Looks at one element. Returns the first of its children, if they are to be read. */
  function enter(element: Element, name: string): Node | null {
    const kind = kindOfName(name);
    if (kind === LINE_BREAK) line += ' ';
    else if (kind === UNREAD) line += '\0';
    if (kind !== INLINE && kind !== BLOCK) return null;
    // a form's fields may be called as what it has
    const isForm = name === 'form' || typeof name === 'object';
    if (isForm) forms.add(element);
    const text = isForm || element.firstElementChild ? undefined : (element.textContent as string);
    // of inline elements, these alone can hold a shadow tree
    if (onElement && !isForm && (kind === BLOCK || name === 'span')) onElement(element, text === '' || name.includes('-'));
    if (kind === BLOCK) endBlock();
    const attributed = isForm || element.hasAttributes();
    if (attributed && isClosed(element)) {
      if (kind !== BLOCK) line += '\0';
      return null;
    }
    if (text === '' || (own && kind === BLOCK && element !== root)) return null;
    const said = attributed ? ownLanguage(element) : null;
    if (text !== undefined && text.length <= SIZE) {
      addWhole(element, kind, text, said === null ? foreign : !reads(said));
      return null;
    }
    const child = isForm ? trueOf(element, 'firstChild') : element.firstChild;
    if (!child) return null;
    if (said !== null) {
      langDepths.push(open.length);
      outside.push(foreign);
      foreign = !reads(said);
    }
    if (kind === BLOCK) openBlock(element);
    return child;
  }

  /** An element that holds nothing but this text. */
  function addWhole(element: Element, kind: number, text: string, isForeign: boolean): void {
    if (kind === BLOCK) {
      if (isForeign) return;
      blocks.push(element);
      addPiece(element, text);
      endBlock();
      blocks.pop();
    } else if (isForeign) line += '\0';
    else if (blocks.length) addPiece(element, text);
  }

  function openBlock(container: Container): void {
    blocks.push(container);
    blockDepths.push(open.length);
  }

  /** Brings back what held around the element at this depth. */
  function leave(depth: number): void {
    if (blockDepths[blockDepths.length - 1] === depth) {
      endBlock();
      blockDepths.pop();
      blocks.pop();
    }
    if (langDepths[langDepths.length - 1] === depth) {
      langDepths.pop();
      foreign = outside.pop() as boolean;
    }
  }

  return {
    next() {
      let node = next;
      for (let looked = 0; node || open.length; looked++) {
        if (line.length > LONGEST_BLOCK || looked === NODES || chunk.text.length >= size) {
          next = node;
          return take(line.length > LONGEST_BLOCK ? cutOf(line) : 0);
        }
        if (!node) {
          const left = open.pop() as Node;
          leave(open.length);
          node = open.length ? (forms.size ? after(left) : left.nextSibling) : null;
          continue;
        }
        let child: Node | null = null;
        // text has no local name: asking for that alone is cheaper than for the type, too
        const name = (node as Element).localName as string | undefined;
        if (name !== undefined) child = enter(node as Element, name);
        else if (isText(node)) {
          if (foreign) line += '\0';
          else if (blocks.length) addPiece(node, node.data);
        } else if (node === root) {
          openBlock(root);
          child = node.firstChild;
          if (!child) leave(0);
        }
        if (child) {
          open.push(node);
          node = child;
        } else node = open.length ? (forms.size ? after(node) : node.nextSibling) : null;
      }
      next = null;
      return chunk.pieces.length ? take() : undefined;
    },
    removed(gone, after) {
      const depth = open.indexOf(gone);
      if (depth < 0 && gone !== next) return;
      if (depth >= 0) {
        while (open.length > depth) {
          open.pop();
          if (blockDepths[blockDepths.length - 1] === open.length) {
            line = '';
            chunk.pieces.length = chunk.starts.length = before;
          }
          leave(open.length);
        }
      }
      next = open.length ? after : null;
    },
  };
}

function emptyChunk(): Chunk {
  return { text: '', pieces: [], starts: [], begins: [], containers: [], late: false };
}

/** Where to cut a block that is too long: after a sentence, else after a word. */
function cutOf(line: string): number {
  const limit = LONGEST_BLOCK;
  for (let i = limit; i > limit - SIZE; i--) if (/^[.?!;:]\s$/.test(line.slice(i - 1, i + 1))) return i;
  const space = line.lastIndexOf(' ', limit) + 1;
  return space || (/[\ud800-\udbff]/.test(line.charAt(limit - 1)) ? limit - 1 : limit);
}

/** The text nodes of a piece that begins at `start`. */
function textsOf(piece: Piece, start: number): PlacedText[] {
  if (!isElement(piece)) return [{ node: piece, start }];
  const texts: PlacedText[] = [];
  for (let child = piece.firstChild; child; child = child.nextSibling)
    if (isText(child)) {
      texts.push({ node: child, start });
      start += child.length;
    }
  return texts;
}

/** The text nodes that a part of a chunk's text stands in, in order. */
export function textsBetween({ pieces, starts }: Chunk, from: number, to: number): PlacedText[] {
  const texts: PlacedText[] = [];
  for (let i = upperBound(starts, from); i < pieces.length && (starts[i] as number) < to; i++)
    texts.push(...textsOf(pieces[i] as Piece, starts[i] as number));
  return texts.filter(({ node, start }) => Math.max(from, start) < Math.min(to, start + node.length));
}

/** The last i with values[i] <= value; 0 where there is none. */
export function upperBound(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
