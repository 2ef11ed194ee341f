/** Hashes of folded words, and of what may follow them: FNV-1a, so that they can be had while a word is read. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** The hash that `Word.hash` holds, for a word that is folded already. */
export function hashWord(folded: string): number {
  let hash = HASH_START;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_PRIME);
  return hash;
}

/** The hash of a word that is a form by itself, from the word's own. */
export function hashAlone(hash: number): number {
  return Math.imul(hash, HASH_PRIME);
}

/** The hash of a word that is a form by itself only where it begins with a capital, from the word's own. */
export function hashCapital(hash: number): number {
  return Math.imul(hash ^ 0xffff, HASH_PRIME);
}

/** The hash of the first three units of a word, folded (0 for one that it lacks). */
export function hashLetters(first: number, second: number, third: number): number {
  return Math.imul(Math.imul(Math.imul(first, HASH_PRIME) ^ second, HASH_PRIME) ^ third, HASH_PRIME);
}

/** The hash of a word and of the next one's letters, from both their hashes. */
export function hashPair(hash: number, letters: number): number {
  return Math.imul(hash ^ letters, HASH_PRIME);
}

/** Is this hash one of those that were added? Of a hundred others, one or two look as if they were. */
export function isIn(bits: Uint32Array, hash: number): boolean {
  // two bits of one number; only the last five bits of what one is shifted by count
  const both = (1 << hash) | (1 << (hash >>> 5));
  return ((bits[(hash >>> 10) & (bits.length - 1)] as number) & both) === both;
}

/** A set of hashes, as bits. The hashes may come more than once; they are sorted in place. */
export function bitsOf(hashes: Int32Array): Uint32Array {
  hashes.sort();
  let size = 0;
  for (let i = 0; i < hashes.length; i++) if (!i || hashes[i] !== hashes[i - 1]) size++;
  const bits = new Uint32Array(powerOfTwo((size * BITS_PER_HASH) / 32));
  for (const hash of hashes) {
    const at = (hash >>> 10) & (bits.length - 1);
    bits[at] = (bits[at] as number) | (1 << hash) | (1 << (hash >>> 5));
  }
  return bits;
}

const BITS_PER_HASH = 12;

/** The least power of two that is not below. */
export function powerOfTwo(least: number): number {
  let power = 1;
  while (power < least) power *= 2;
  return power;
}
