/**
 * The compiled index: what a content script holds instead of the glossary. Plain arrays of numbers and strings,
 * so that it can be stored, sent and viewed without parsing entries.
 */
import type { Category, Level } from './entry.ts';

/** Raised whenever the meaning of any array changes: an index of another format is compiled afresh. */
export const INDEX_FORMAT = 4;

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
  /** Forms as written, for comparing capitals and hyphens, of the senses that need it. Form 0 is empty, for all others. */
  forms: string[];

  /** Which words may begin a form: see `beginningsOf`. A power of two long. */
  beginnings: Uint32Array;
  /** Word strings by hash: those of bucket b are `buckets[b]` to `buckets[b + 1]`. A power of two of buckets. */
  buckets: Numbers;
  /** Word strings, folded: string i stands in `wordChars` from `wordAt[i]` to `wordAt[i + 1]`. */
  wordAt: Numbers;
  wordChars: Numbers;
  /** Word string → word id + 1, or 0. Several spellings share one id. */
  primary: Numbers;
  /** Word string → the id + 1 of the word whose plural it is, or 0. */
  stem: Numbers;

  /**
   * The trie of words, in breadth-first order: edge e leads to node e + 1; the edges of node n stand from
   * `edgeStart[n]` to `edgeStart[n + 1]`, by rising word id. Words that begin a form have the ids 0 … rootCount - 1.
   */
  edgeStart: Numbers;
  edgeWord: Numbers;
  rootCount: number;
  /** The senses of node n stand from `senseStart[n]` to `senseStart[n + 1]`. */
  senseStart: Numbers;

  senseEntry: Numbers;
  senseForm: Numbers;
  /** Two alternatives of a rule, low byte first; a rule with one alternative has it in both. */
  senseRule: Numbers;
  senseFlags: Numbers;
}

/** Whole numbers, in the narrowest array that holds them all. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

const ARRAYS = [
  'beginnings',
  'buckets',
  'wordAt',
  'wordChars',
  'primary',
  'stem',
  'edgeStart',
  'edgeWord',
  'senseStart',
  'senseEntry',
  'senseForm',
  'senseRule',
  'senseFlags',
] as const;
type Name = (typeof ARRAYS)[number];

/** Numbers from 0 to 2 ** 32 - 1 as an array. */
export function narrow(values: readonly number[]): Numbers {
  const highest = values.reduce((a, b) => Math.max(a, b), 0);
  return highest < 256 ? Uint8Array.from(values) : highest < 65_536 ? Uint16Array.from(values) : Uint32Array.from(values);
}

/** As it lies in storage: strings as JSON, all arrays in one base64 text. */
export interface StoredIndex {
  format: number;
  key: string;
  languages: string[];
  rootCount: number;
  /** Columns rather than objects, with a line for each entry or form: smaller, and read faster. */
  ids: string;
  headwords: string;
  categories: string;
  levels: string;
  forms: string;
  /** Length and bytes per number of each array, in the order of `ARRAYS`. */
  lengths: number[];
  widths: number[];
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
  if (native.fromBase64) return native.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

function align(length: number): number {
  return (length + 3) & ~3;
}

/** For storage. */
export function encodeIndex(index: Index): StoredIndex {
  const arrays = ARRAYS.map((name) => index[name]);
  const bytes = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + align(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += align(byteLength);
  }
  const column = (texts: readonly string[]): string => texts.map((text) => text.replace(/\n/g, ' ')).join('\n');
  return {
    format: index.format,
    key: index.key,
    languages: index.languages,
    rootCount: index.rootCount,
    ids: column(index.entries.map(({ id }) => id)),
    headwords: column(index.entries.map(({ headword }) => headword)),
    categories: column(index.entries.map(({ category }) => category)),
    levels: column(index.entries.map(({ level }) => level)),
    forms: column(index.forms),
    lengths: arrays.map(({ length }) => length),
    widths: arrays.map(({ BYTES_PER_ELEMENT }) => BYTES_PER_ELEMENT),
    bytes: toBase64(bytes),
  };
}

const WIDTHS: Record<number, typeof Uint8Array | typeof Uint16Array | typeof Uint32Array | undefined> = {
  1: Uint8Array,
  2: Uint16Array,
  4: Uint32Array,
};

/** From storage. Undefined where it is of another format or damaged: then it must be compiled afresh. */
export function decodeIndex(stored: StoredIndex | undefined | null): Index | undefined {
  if (!stored || stored.format !== INDEX_FORMAT || typeof stored.bytes !== 'string') return undefined;
  if (!Array.isArray(stored.languages) || !Number.isInteger(stored.rootCount)) return undefined;
  try {
    const { buffer } = fromBase64(stored.bytes);
    let at = 0;
    const arrays: Record<string, Numbers> = {};
    ARRAYS.forEach((name, i) => {
      const View = WIDTHS[stored.widths[i] as number] as typeof Uint8Array;
      const array = new View(buffer, at, stored.lengths[i] as number);
      arrays[name] = array;
      at += align(array.byteLength);
    });
    if (at !== buffer.byteLength || stored.lengths.length !== ARRAYS.length) return undefined;
    const ids = lines(stored.ids);
    const headwords = lines(stored.headwords);
    const categories = lines(stored.categories);
    const levels = lines(stored.levels);
    if ([headwords, categories, levels].some(({ length }) => length !== ids.length)) return undefined;
    const forms = stored.forms.split('\n');
    const { buckets, wordAt, senseStart, senseEntry, senseForm, senseRule, senseFlags } = arrays as Record<Name, Numbers>;
    // what a scan follows without looking stays inside: a number too high would make it throw, or run for minutes
    const senses = senseEntry.length;
    if ([senseForm, senseRule, senseFlags].some(({ length }) => length !== senses)) return undefined;
    if (!isWithin(buckets, wordAt.length - 1) || !isWithin(senseStart, senses)) return undefined;
    if (!isWithin(senseForm, forms.length - 1) || !isWithin(senseEntry, ids.length - 1)) return undefined;
    return {
      format: stored.format,
      key: stored.key,
      languages: stored.languages,
      rootCount: stored.rootCount,
      forms,
      entries: ids.map((id, i) => ({
        id,
        headword: headwords[i] as string,
        category: categories[i] as Category,
        level: levels[i] as Level,
      })),
      ...(arrays as unknown as Pick<Index, Name>),
    };
  } catch {
    return undefined;
  }
}

/** Is no number above `highest`? */
function isWithin(numbers: Numbers, highest: number): boolean {
  for (let i = 0; i < numbers.length; i++) if ((numbers[i] as number) > highest) return false;
  return true;
}

function lines(column: string): string[] {
  return column === '' ? [] : column.split('\n');
}
