/** The strings that mean a word (its spellings, its plurals), how they are found by hash, and which may begin a form. */
import type { Index } from './index-format.ts';
import { narrow } from './packed-arrays.ts';
import { pluralOf, spellingsOf } from './spelling.ts';
import { bitsOf, hashAlone, hashPair, hashWord, powerOfTwo } from './word-hashes.ts';

export interface WordString {
  text: string;
  /** The id + 1 of the word that it is, or 0. */
  primary: number;
  /** The id + 1 of the word whose plural it is, or 0. */
  stem: number;
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
export function wordStrings(wordIds: Map<string, number>, final: (id: number) => number): WordString[] {
  const strings = new Map<string, WordString>();
  const at = (text: string): WordString => {
    const known = strings.get(text) ?? { text, primary: 0, stem: 0 };
    strings.set(text, known);
    return known;
  };
  const spelled: [string, number][] = [];
  for (const [word, id] of wordIds) {
    at(word).primary = final(id) + 1;
    spelled.push([word, id]);
  }
  for (const [word, id] of wordIds) {
    const others = spellingsOf(word);
    for (const [letter, name] of GREEK) if (name === word) others.push(letter);
    for (const other of others) {
      const string = at(other);
      if (string.primary) continue;
      string.primary = final(id) + 1;
      spelled.push([other, id]);
    }
  }
  for (const [word, id] of spelled) {
    const plural = pluralOf(word);
    if (plural) at(plural).stem = final(id) + 1;
  }
  return [...strings.values()];
}

/** Word strings in the order of their hashes. */
export function wordTable(strings: readonly WordString[]): Pick<Index, 'buckets' | 'wordAt' | 'wordChars' | 'primary' | 'stem'> {
  const bucketCount = powerOfTwo(strings.length);
  const hashed = strings.map((string) => ({ ...string, bucket: hashWord(string.text) & (bucketCount - 1) }));
  hashed.sort((a, b) => a.bucket - b.bucket);
  const buckets: number[] = [];
  const wordAt = [0];
  const wordChars: number[] = [];
  hashed.forEach(({ text, bucket }, i) => {
    while (buckets.length <= bucket) buckets.push(i);
    for (let k = 0; k < text.length; k++) wordChars.push(text.charCodeAt(k));
    wordAt.push(wordChars.length);
  });
  while (buckets.length <= bucketCount) buckets.push(hashed.length);
  return {
    buckets: narrow(buckets),
    wordAt: narrow(wordAt),
    wordChars: narrow(wordChars),
    primary: narrow(hashed.map(({ primary }) => primary)),
    stem: narrow(hashed.map(({ stem }) => stem)),
  };
}

/** Bits for all words that begin a form, for those that are one, and for those with the first two letters of what may follow. */
export function beginningsOf(
  strings: readonly WordString[],
  { edgeStart, edgeWord, senseStart, rootCount }: Pick<Index, 'edgeStart' | 'edgeWord' | 'senseStart' | 'rootCount'>,
): Uint32Array {
  /** Word id → how its strings begin. */
  const firsts = new Map<number, Set<string>>();
  for (const { text, primary, stem } of strings)
    for (const word of [primary, stem]) if (word) firsts.set(word - 1, (firsts.get(word - 1) ?? new Set()).add(text.slice(0, 2)));
  const hashes = new Set<number>();
  for (const { text, primary, stem } of strings) {
    const hash = hashWord(text);
    // at the root, a word's id + 1 is its node
    for (const node of [primary, stem]) {
      if (!node || node > rootCount) continue;
      hashes.add(hash);
      if (senseStart[node] !== senseStart[node + 1]) hashes.add(hashAlone(hash));
    }
    if (!primary || primary > rootCount) continue;
    for (let edge = edgeStart[primary] as number; edge < (edgeStart[primary + 1] as number); edge++)
      for (const start of firsts.get(edgeWord[edge] as number) ?? [])
        hashes.add(hashPair(hash, start.charCodeAt(0), start.charCodeAt(1) || 0));
  }
  return bitsOf(hashes);
}
