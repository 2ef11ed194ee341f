/**
 * What a search needs of a glossary: the names of its entries with their words, and what a hit shows. Made where the
 * glossary is compiled and kept beside it, so that a search is ready as soon as it is read.
 */
import type { Category, Entry } from './entry.ts';
import { column, isWithin, lines, type Numbers, narrow, type PackedArrays, packArrays, unpackArrays } from './packed-arrays.ts';
import { type WordTable, wordsIn, wordTableOf } from './word-table.ts';

/** Raised whenever the meaning of a part changes: an index of another format is made afresh. */
export const SEARCH_FORMAT = 1;

export interface SearchIndex {
  ids: string[];
  categories: Category[];
  glosses: string[];
  /** The names of entry e stand from `nameStart[e]` to `nameStart[e + 1]`: its headword, others, and what people type from `layStart[e]`. */
  names: string[];
  nameStart: Numbers;
  layStart: Numbers;
  /** The words of each name, normalized, with single spaces. */
  plains: string[];
  nameWords: WordTable;
  glossWords: WordTable;
}

/** Lower case, without accents and typographic punctuation, of the same length as the text: ranges carry over. */
export function normalize(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().replace(/[-_/]/g, ' ');
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const plain = unit.normalize('NFD').charAt(0).toLowerCase();
    out += /[\u2010-\u2015\-_/]/.test(unit) ? ' ' : /[\u2018\u2019]/.test(unit) ? "'" : plain.length === 1 ? plain : unit;
  }
  return out;
}

export function searchIndexOf(entries: readonly Entry[]): SearchIndex {
  const names: string[] = [];
  const nameStart = [0];
  const layStart: number[] = [];
  for (const { headword, abbreviations, synonyms, variants, brands, narrower, lay } of entries) {
    names.push(headword, ...abbreviations, ...synonyms, ...variants, ...brands, ...narrower);
    layStart.push(names.length);
    names.push(...lay);
    nameStart.push(names.length);
  }
  const plains = names.map((name) => wordsIn(normalize(name)).join(' '));
  return {
    ids: entries.map(({ id }) => id),
    categories: entries.map(({ category }) => category),
    glosses: entries.map(({ gloss }) => gloss),
    names,
    nameStart: narrow(nameStart),
    layStart: narrow(layStart),
    plains,
    nameWords: wordTableOf(plains),
    glossWords: wordTableOf(entries.map(({ gloss }) => normalize(gloss))),
  };
}

/** As it lies in storage: strings in columns, arrays packed. */
export interface StoredSearchIndex extends PackedArrays {
  format: number;
  ids: string;
  categories: string;
  glosses: string;
  names: string;
  /** An empty line where the name itself is plain. */
  plains: string;
  nameWords: string;
  glossWords: string;
}

/** For storage. */
export function encodeSearchIndex(index: SearchIndex): StoredSearchIndex {
  const { nameStart, layStart, nameWords, glossWords } = index;
  return {
    format: SEARCH_FORMAT,
    ids: column(index.ids),
    categories: column(index.categories),
    glosses: column(index.glosses),
    names: column(index.names),
    plains: column(index.plains.map((plain, i) => (plain === index.names[i] ? '' : plain))),
    nameWords: column(nameWords.words),
    glossWords: column(glossWords.words),
    ...packArrays([nameStart, layStart, nameWords.starts, nameWords.texts, glossWords.starts, glossWords.texts]),
  };
}

/** From storage. Undefined where it is of another format or damaged: then it must be made afresh. */
export function decodeSearchIndex(stored: StoredSearchIndex | undefined | null): SearchIndex | undefined {
  if (stored?.format !== SEARCH_FORMAT) return undefined;
  try {
    const [nameStart, layStart, nameStarts, nameTexts, glossStarts, glossTexts] = unpackArrays(stored, 6) as [
      Numbers,
      Numbers,
      Numbers,
      Numbers,
      Numbers,
      Numbers,
    ];
    const ids = lines(stored.ids);
    const names = lines(stored.names);
    const plains = stored.plains.split('\n').map((plain, i) => plain || (names[i] as string));
    const index: SearchIndex = {
      ids,
      categories: lines(stored.categories) as Category[],
      glosses: lines(stored.glosses),
      names,
      nameStart,
      layStart,
      plains,
      nameWords: { words: lines(stored.nameWords), starts: nameStarts, texts: nameTexts },
      glossWords: { words: lines(stored.glossWords), starts: glossStarts, texts: glossTexts },
    };
    return isWhole(index) ? index : undefined;
  } catch {
    return undefined;
  }
}

/** Do the parts agree, so that no number leads out of them? */
function isWhole({ ids, categories, glosses, names, nameStart, layStart, plains, nameWords, glossWords }: SearchIndex): boolean {
  const { length } = ids;
  return (
    [categories, glosses, layStart].every((each) => each.length === length) &&
    nameStart.length === length + 1 &&
    isWithin(nameStart, names.length) &&
    isWithin(layStart, names.length) &&
    (plains.length === names.length || !names.length) &&
    isTable(nameWords, names.length) &&
    isTable(glossWords, length)
  );
}

function isTable({ words, starts, texts }: WordTable, size: number): boolean {
  return starts.length === words.length + 1 && isWithin(starts, texts.length) && (!texts.length || isWithin(texts, size - 1));
}
