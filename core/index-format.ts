/**
 * The compiled index: what a content script holds instead of the glossary. Plain arrays of numbers and strings,
 * so that it can be stored, sent and viewed without parsing entries.
 */
import type { Category, Level } from './entry.ts';

/** Raised whenever the meaning of any array changes: an index of another format is compiled afresh. */
export const INDEX_FORMAT = 2;

/** Bits of `Index.senseFlags`. */
/** A form long enough to prove that the page is about this entry. */
export const LONG_FORM = 1;
/** Marked without any condition: counts as context for ambiguous forms. */
export const CLEAR = 2;
/** A short form or one in capitals. */
export const ABBREVIATED = 4;
/** A term of medicine at large: proves only that the page dwells on terms of its category. */
export const GENERAL = 8;

export interface IndexedEntry {
  id: string;
  headword: string;
  category: Category;
  level: Level;
}

export interface Index {
  format: number;
  /** Changes with the packs that it was compiled from. */
  key: string;
  /** Languages of the packs (primary subtags). */
  languages: string[];
  entries: IndexedEntry[];
  /** The forms as written, for comparing capitals and for telling the reader which form stood there. */
  forms: string[];

  /** Word strings, folded: string i stands in `wordChars` from `wordAt[i]` to `wordAt[i + 1]`. */
  wordAt: Uint32Array;
  wordChars: Uint16Array;
  /** Open addressing by hash: number of the word string + 1, or 0. Its length is a power of two. */
  slots: Uint32Array;
  /** Word string → word id, or -1. Several spellings share one id. */
  primary: Int32Array;
  /** Word string → the id of the word whose plural it is, or -1. */
  stem: Int32Array;

  /**
   * The trie of words, in breadth-first order: edge e leads to node e + 1; the edges of node n stand from
   * `edgeStart[n]` to `edgeStart[n + 1]`, by rising word id. Words that begin a form have the ids 0 … rootCount - 1.
   */
  edgeStart: Uint32Array;
  edgeWord: Uint32Array;
  rootCount: number;
  /** Node → its first sense + 1, or 0; the senses of a node follow one another while `senseNode` is that node. */
  terminal: Uint32Array;

  senseNode: Uint32Array;
  senseEntry: Uint32Array;
  senseForm: Uint32Array;
  /** Two alternatives of a rule, low byte first; a rule with one alternative has it in both. */
  senseRule: Uint16Array;
  senseFlags: Uint8Array;
}

const ARRAYS = [
  ['wordAt', Uint32Array],
  ['wordChars', Uint16Array],
  ['slots', Uint32Array],
  ['primary', Int32Array],
  ['stem', Int32Array],
  ['edgeStart', Uint32Array],
  ['edgeWord', Uint32Array],
  ['terminal', Uint32Array],
  ['senseNode', Uint32Array],
  ['senseEntry', Uint32Array],
  ['senseForm', Uint32Array],
  ['senseRule', Uint16Array],
  ['senseFlags', Uint8Array],
] as const;

/** As it lies in storage: strings as JSON, all arrays in one base64 text. */
export interface StoredIndex {
  format: number;
  key: string;
  languages: string[];
  rootCount: number;
  /** Columns rather than objects: smaller, and read faster. */
  ids: string[];
  headwords: string[];
  categories: Category[];
  levels: Level[];
  forms: string[];
  /** Byte length of each array, in the order of `ARRAYS`. */
  lengths: number[];
  bytes: string;
}

/** Newer engines do base64 themselves, many times faster (Chromium 140, Firefox 133); `btoa` serves the others. */
interface NativeBase64 {
  toBase64?(): string;
}
interface NativeFromBase64 {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}
declare function btoa(bytes: string): string;
declare function atob(text: string): string;

function toBase64(bytes: Uint8Array): string {
  const native = bytes as unknown as NativeBase64;
  if (native.toBase64) return native.toBase64();
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = Uint8Array as unknown as NativeFromBase64;
  return native.fromBase64 ? native.fromBase64(text) : Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function align(length: number): number {
  return (length + 3) & ~3;
}

/** For storage. */
export function encodeIndex(index: Index): StoredIndex {
  const lengths = ARRAYS.map(([name]) => index[name].byteLength);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + align(length), 0));
  let at = 0;
  for (const [name] of ARRAYS) {
    const array = index[name];
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += align(array.byteLength);
  }
  return {
    format: index.format,
    key: index.key,
    languages: index.languages,
    rootCount: index.rootCount,
    ids: index.entries.map((entry) => entry.id),
    headwords: index.entries.map((entry) => entry.headword),
    categories: index.entries.map((entry) => entry.category),
    levels: index.entries.map((entry) => entry.level),
    forms: index.forms,
    lengths,
    bytes: toBase64(bytes),
  };
}

/** From storage. Undefined where it is of another format or damaged: then it must be compiled afresh. */
export function decodeIndex(stored: StoredIndex | undefined | null): Index | undefined {
  if (!stored || stored.format !== INDEX_FORMAT || typeof stored.bytes !== 'string') return undefined;
  if (!stored.languages || !stored.forms || !(stored.rootCount >= 0)) return undefined;
  try {
    const { buffer } = fromBase64(stored.bytes);
    let at = 0;
    const arrays: Record<string, unknown> = {};
    ARRAYS.forEach(([name, Type], i) => {
      const length = stored.lengths[i] as number;
      arrays[name] = new Type(buffer, at, length / Type.BYTES_PER_ELEMENT);
      at += align(length);
    });
    if (at !== buffer.byteLength) return undefined;
    return {
      format: stored.format,
      key: stored.key,
      languages: stored.languages,
      rootCount: stored.rootCount,
      forms: stored.forms,
      entries: stored.ids.map((id, i) => ({
        id,
        headword: stored.headwords[i] as string,
        category: stored.categories[i] as Category,
        level: stored.levels[i] as Level,
      })),
      ...(arrays as Pick<Index, (typeof ARRAYS)[number][0]>),
    };
  } catch {
    return undefined;
  }
}
