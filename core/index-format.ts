/**
 * The compiled index: what a content script holds instead of the glossary. Plain arrays of numbers and strings,
 * so that it can be stored, sent and viewed without parsing entries.
 */
import type { Category, Level } from './entry.ts';
import { column, isWithin, lines, type Numbers, type PackedArrays, packArrays, unpackArrays } from './packed-arrays.ts';

/** Raised whenever the meaning of any array changes: an index of another format is compiled afresh. */
export const INDEX_FORMAT = 5;

/** Bits of `Index.senseFlags`. */
/** A form long enough to prove that the page is about this entry. */
export const LONG_FORM = 1;
/** Marked without any condition: counts as context for ambiguous forms. */
export const CLEAR = 2;
/** A short form or one in capitals. */
export const ABBREVIATED = 4;
/** A term of medicine at large: proves only that the page dwells on terms of its category. */
export const GENERAL = 8;

/** Set in `Index.wordSize` where a string has units above 255, such as Greek letters. */
export const WIDE = 128;

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
  /**
   * Word strings, folded: string i has `wordSize[i]` UTF-16 units, which stand in `wordChars` from `wordAt[i]`. Strings may
   * share: a word is the beginning of its plural.
   */
  wordSize: Uint8Array;
  wordAt: Numbers;
  /** One byte a unit; two, the lower first, where the string's size has the bit `WIDE`. */
  wordChars: Uint8Array;
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

const ARRAYS = [
  'beginnings',
  'buckets',
  'wordSize',
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

/** As it lies in storage: strings in columns, arrays packed in the order of `ARRAYS`. */
export interface StoredIndex extends PackedArrays {
  format: number;
  key: string;
  languages: string[];
  rootCount: number;
  /** A line for each entry or form. */
  ids: string;
  headwords: string;
  categories: string;
  levels: string;
  forms: string;
}

/** For storage. */
export function encodeIndex(index: Index): StoredIndex {
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
    ...packArrays(ARRAYS.map((name) => index[name])),
  };
}

/** From storage. Undefined where it is of another format or damaged: then it must be compiled afresh. */
export function decodeIndex(stored: StoredIndex | undefined | null): Index | undefined {
  if (!stored || stored.format !== INDEX_FORMAT || typeof stored.bytes !== 'string') return undefined;
  if (!Array.isArray(stored.languages) || !Number.isInteger(stored.rootCount)) return undefined;
  try {
    const unpacked = unpackArrays(stored, ARRAYS.length);
    const arrays = Object.fromEntries(ARRAYS.map((name, i) => [name, unpacked[i]])) as Record<Name, Numbers>;
    const ids = lines(stored.ids);
    const headwords = lines(stored.headwords);
    const categories = lines(stored.categories);
    const levels = lines(stored.levels);
    if ([headwords, categories, levels].some(({ length }) => length !== ids.length)) return undefined;
    const forms = stored.forms.split('\n');
    const { buckets, wordSize, wordAt, wordChars, primary, stem, senseStart, senseEntry, senseForm, senseRule, senseFlags } = arrays;
    // what a scan follows without looking stays inside: a number too high would make it throw, or run for minutes
    const senses = senseEntry.length;
    if ([senseForm, senseRule, senseFlags].some(({ length }) => length !== senses)) return undefined;
    const strings = wordSize.length;
    if ([wordAt, primary, stem].some(({ length }) => length !== strings)) return undefined;
    if (wordSize.BYTES_PER_ELEMENT > 1 || wordChars.BYTES_PER_ELEMENT > 1) return undefined;
    if (!isWithin(buckets, strings) || !isWithin(senseStart, senses)) return undefined;
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
