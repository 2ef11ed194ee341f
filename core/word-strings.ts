/** The strings that mean a word (its spellings, its plurals), how they are found by hash, and which may begin a form. */
import { type Index, WIDE } from './index-format.ts';
import { narrow } from './packed-arrays.ts';
import { pluralOf, spellingsOf } from './spelling.ts';
import { bitsOf, hashAlone, hashCapital, hashLetters, hashPair, hashWord, powerOfTwo } from './word-hashes.ts';

/** By string: its text, its hash, and which word it means. */
export interface WordStrings {
  texts: string[];
  hashes: Int32Array;
  /** The id + 1 of the word that it is, or 0. */
  primary: Uint32Array;
  /** The id + 1 of the word whose plural it is, or 0. */
  stem: Uint32Array;
  /** The string that it is the beginning of, so that both may share their letters, or -1. */
  longer: Int32Array;
}

/** Greek letters that are also written out, folded. */
export const GREEK = new Map([
  ['μ', 'mu'],
  ['δ', 'delta'],
  ['κ', 'kappa'],
  ['α', 'alpha'],
  ['β', 'beta'],
  ['γ', 'gamma'],
]);

/** Every string that means a known word: the word, its other spellings, and the plurals of all of these. */
export function wordStrings(words: Iterable<string>, numberOf: (word: number) => number): WordStrings {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const primary: number[] = [];
  const stem: number[] = [];
  const at = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    primary.push(0);
    stem.push(0);
    return texts.push(text) - 1;
  };
  let id = 0;
  for (const word of words) primary[at(word)] = numberOf(id++) + 1;
  const count = texts.length;
  for (let string = 0; string < count; string++) {
    const word = texts[string] as string;
    const others = spellingsOf(word);
    for (const [letter, name] of GREEK) if (name === word) others.push(letter);
    for (const text of others) {
      const other = at(text);
      if (!primary[other]) primary[other] = primary[string] as number;
    }
  }
  const spelled = texts.length;
  const longer: number[] = [];
  for (let string = 0; string < spelled; string++) {
    const word = texts[string] as string;
    const plural = pluralOf(word);
    if (plural) stem[at(plural)] = primary[string] as number;
    longer.push(plural?.startsWith(word) ? at(plural) : -1);
  }
  return {
    texts,
    hashes: Int32Array.from(texts, hashWord),
    primary: Uint32Array.from(primary),
    stem: Uint32Array.from(stem),
    longer: Int32Array.from(texts, (_, string) => longer[string] ?? -1),
  };
}

/** Word strings in the order of their hashes. */
export function wordTable(strings: WordStrings): Pick<Index, 'buckets' | 'primary' | 'stem' | 'wordSize' | 'wordAt' | 'wordChars'> {
  const { hashes, primary, stem } = strings;
  const mask = powerOfTwo(hashes.length) - 1;
  const buckets = new Uint32Array(mask + 2);
  for (const hash of hashes) (buckets[(hash & mask) + 1] as number)++;
  for (let bucket = 0; bucket <= mask; bucket++) (buckets[bucket + 1] as number) += buckets[bucket] as number;
  const next = buckets.slice();
  /** New number → string. */
  const order = new Uint32Array(hashes.length);
  hashes.forEach((hash, string) => {
    order[(next[hash & mask] as number)++] = string;
  });
  const { sizes, starts, chars } = letters(strings);
  return {
    buckets: narrow(buckets),
    wordSize: Uint8Array.from(order, (string) => sizes[string] as number),
    wordAt: narrow(order.map((string) => starts[string] as number)),
    wordChars: chars,
    primary: narrow(order.map((string) => primary[string] as number)),
    stem: narrow(order.map((string) => stem[string] as number)),
  };
}

/** The letters of all strings, by string, as `Index` has them. */
function letters({ texts, longer }: WordStrings): { sizes: Uint8Array; starts: Uint32Array; chars: Uint8Array } {
  const sizes = Uint8Array.from(texts, (text) => text.length | (NARROW.test(text) ? 0 : WIDE));
  const starts = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach((text, string) => {
    if ((longer[string] as number) >= 0) return;
    starts[string] = end;
    end += (sizes[string] as number) & WIDE ? 2 * text.length : text.length;
  });
  const chars = new Uint8Array(end);
  texts.forEach((text, string) => {
    let whole = string;
    while ((longer[whole] as number) >= 0) whole = longer[whole] as number;
    let at = starts[whole] as number;
    starts[string] = at;
    if (whole !== string) return;
    const isWide = (sizes[string] as number) & WIDE;
    for (let k = 0; k < text.length; k++) {
      const unit = text.charCodeAt(k);
      chars[at++] = unit;
      if (isWide) chars[at++] = unit >> 8;
    }
  });
  return { sizes, starts, chars };
}

/** Has a text no unit above 255? */
const NARROW = /^[\0-\xff]*$/;

/**
 * Bits for all words that begin a form, for those that are one, and for those with the first three letters of what may follow.
 * @param needsCapital are all forms that end at this node written with a capital first?
 */
export function beginningsOf(
  strings: WordStrings,
  { edgeStart, edgeWord, senseStart, rootCount }: Pick<Index, 'edgeStart' | 'edgeWord' | 'senseStart' | 'rootCount'>,
  needsCapital: (node: number) => boolean,
): Uint32Array {
  const { hashes, primary, stem } = strings;
  const { starts, firsts } = firstLetters(strings);
  const found: number[] = [];
  for (let string = 0; string < hashes.length; string++) {
    const hash = hashes[string] as number;
    const own = primary[string] as number;
    const single = stem[string] as number;
    // at the root, a word's id + 1 is its node
    for (let node = own, i = 0; i < 2; node = single, i++) {
      if (!node || node > rootCount) continue;
      found.push(hash);
      if (senseStart[node] !== senseStart[node + 1]) found.push(needsCapital(node) ? hashCapital(hash) : hashAlone(hash));
    }
    if (!own || own > rootCount) continue;
    for (let edge = edgeStart[own] as number; edge < (edgeStart[own + 1] as number); edge++) {
      const word = edgeWord[edge] as number;
      for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
        found.push(hashPair(hash, firsts[at] as number));
      }
    }
  }
  return bitsOf(Int32Array.from(found));
}

/** How the strings of a word begin: hashes of first letters, those of word w from `starts[w]` to `starts[w + 1]`. */
function firstLetters({ texts, primary, stem }: WordStrings): { starts: Uint32Array; firsts: Int32Array } {
  let highest = 0;
  for (let string = 0; string < texts.length; string++) highest = Math.max(highest, primary[string] as number, stem[string] as number);
  const starts = new Uint32Array(highest + 2);
  const eachWord = (act: (word: number, string: number) => void): void => {
    for (let string = 0; string < texts.length; string++)
      for (const word of [primary[string], stem[string]] as [number, number]) if (word) act(word - 1, string);
  };
  eachWord((word) => (starts[word + 1] as number)++);
  for (let word = 0; word <= highest; word++) (starts[word + 1] as number) += starts[word] as number;
  const next = starts.slice();
  const firsts = new Int32Array(starts[highest + 1] as number);
  eachWord((word, string) => {
    const text = texts[string] as string;
    firsts[(next[word] as number)++] = hashLetters(text.charCodeAt(0), text.charCodeAt(1) || 0, text.charCodeAt(2) || 0);
  });
  return { starts, firsts };
}
