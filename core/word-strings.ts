/** The strings that mean a word (its spellings, its plurals), how they are found by hash, and which may begin a form. */
import type { Index } from './index-format.ts';
import { narrow } from './packed-arrays.ts';
import { pluralOf, spellingsOf } from './spelling.ts';
import { bitsOf, hashAlone, hashPair, hashWord, powerOfTwo } from './word-hashes.ts';

/** By string: its text, its hash, and which word it means. */
export interface WordStrings {
  texts: string[];
  hashes: Int32Array;
  /** The id + 1 of the word that it is, or 0. */
  primary: Uint32Array;
  /** The id + 1 of the word whose plural it is, or 0. */
  stem: Uint32Array;
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
  for (let string = 0, spelled = texts.length; string < spelled; string++) {
    const plural = pluralOf(texts[string] as string);
    if (plural) stem[at(plural)] = primary[string] as number;
  }
  return { texts, hashes: Int32Array.from(texts, hashWord), primary: Uint32Array.from(primary), stem: Uint32Array.from(stem) };
}

/** Word strings in the order of their hashes. */
export function wordTable({
  texts,
  hashes,
  primary,
  stem,
}: WordStrings): Pick<Index, 'buckets' | 'wordAt' | 'wordChars' | 'primary' | 'stem'> {
  const { length } = texts;
  const mask = powerOfTwo(length) - 1;
  const buckets = new Uint32Array(mask + 2);
  for (const hash of hashes) (buckets[(hash & mask) + 1] as number)++;
  for (let bucket = 0; bucket <= mask; bucket++) (buckets[bucket + 1] as number) += buckets[bucket] as number;
  const next = buckets.slice();
  /** New number → string. */
  const order = new Uint32Array(length);
  hashes.forEach((hash, string) => {
    order[(next[hash & mask] as number)++] = string;
  });
  const wordAt = new Uint32Array(length + 1);
  order.forEach((string, i) => {
    wordAt[i + 1] = (wordAt[i] as number) + (texts[string] as string).length;
  });
  const wordChars = new Uint16Array(wordAt[length] as number);
  let at = 0;
  for (const string of order) {
    const text = texts[string] as string;
    for (let k = 0; k < text.length; k++) wordChars[at++] = text.charCodeAt(k);
  }
  return {
    buckets: narrow(buckets),
    wordAt: narrow(wordAt),
    wordChars: narrow(wordChars),
    primary: narrow(order.map((string) => primary[string] as number)),
    stem: narrow(order.map((string) => stem[string] as number)),
  };
}

/** Bits for all words that begin a form, for those that are one, and for those with the first two letters of what may follow. */
export function beginningsOf(
  strings: WordStrings,
  { edgeStart, edgeWord, senseStart, rootCount }: Pick<Index, 'edgeStart' | 'edgeWord' | 'senseStart' | 'rootCount'>,
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
      if (senseStart[node] !== senseStart[node + 1]) found.push(hashAlone(hash));
    }
    if (!own || own > rootCount) continue;
    for (let edge = edgeStart[own] as number; edge < (edgeStart[own + 1] as number); edge++) {
      const word = edgeWord[edge] as number;
      for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
        const letters = firsts[at] as number;
        found.push(hashPair(hash, letters >>> 16, letters & 0xffff));
      }
    }
  }
  return bitsOf(Int32Array.from(found));
}

/** How the strings of a word begin: its first two units, those of word w from `starts[w]` to `starts[w + 1]`. */
function firstLetters({ texts, primary, stem }: WordStrings): { starts: Uint32Array; firsts: Uint32Array } {
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
  const firsts = new Uint32Array(starts[highest + 1] as number);
  eachWord((word, string) => {
    const text = texts[string] as string;
    firsts[(next[word] as number)++] = (text.charCodeAt(0) << 16) | (text.charCodeAt(1) || 0);
  });
  return { starts, firsts };
}
