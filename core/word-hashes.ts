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

/** The hash of a word and the first two units of the next one, folded (0 for one that it lacks), from the word's own hash. */
export function hashPair(hash: number, first: number, second: number): number {
  return Math.imul(Math.imul(hash ^ first, HASH_PRIME) ^ second, HASH_PRIME);
}

/** How far a hash is shifted to be the number of the first of its two bits. */
export function shiftOf(bits: Uint32Array): number {
  return Math.clz32(bits.length) - 4;
}

/** Is this hash one of those that were added? Of a hundred others, two or three look as if they were. */
export function isIn(bits: Uint32Array, shift: number, hash: number): boolean {
  const high = hash >>> shift;
  // the second bit keeps a word as frequent as "the" from being taken for another
  return (
    ((bits[high >> 5] as number) & (1 << (high & 31))) !== 0 &&
    ((bits[(hash >>> 5) & (bits.length - 1)] as number) & (1 << (hash & 31))) !== 0
  );
}

/** A set of hashes, as bits. The hashes may come more than once; they are sorted in place. */
export function bitsOf(hashes: Int32Array): Uint32Array {
  hashes.sort();
  let size = 0;
  for (let i = 0; i < hashes.length; i++) if (!i || hashes[i] !== hashes[i - 1]) size++;
  const bits = new Uint32Array(powerOfTwo((size * BITS_PER_HASH) / 32));
  const shift = shiftOf(bits);
  for (const hash of hashes) {
    const high = hash >>> shift;
    const low = (hash >>> 5) & (bits.length - 1);
    bits[high >> 5] = (bits[high >> 5] as number) | (1 << (high & 31));
    bits[low] = (bits[low] as number) | (1 << (hash & 31));
  }
  return bits;
}

const BITS_PER_HASH = 8;

/** The least power of two that is not below. */
export function powerOfTwo(least: number): number {
  let power = 1;
  while (power < least) power *= 2;
  return power;
}
