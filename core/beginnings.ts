/** Which words of a text may begin a form: almost none does, and it is told from a set of hashes (`beginningsOf`), before anything is looked up. */
import { ASCII, STOP, WORD } from './fold.ts';
import { HASH_PRIME, HASH_START, hashCapital, hashLetters, isIn } from './word-hashes.ts';

export const FULL_STOP = 46;
export const STRAIGHT_APOSTROPHE = 39;

/** Where `stepOver` has stopped. One object for all texts. */
export const stop = {
  /** The word that ends there, or -1 where it stopped before a character that is not ASCII, or at the text's end. */
  start: -1,
  /** That word's hash. */
  hash: 0,
  /** Where the nearest word before begins, or -1. */
  before: -1,
};

/**
 * Goes from `from` over words that begin no form, as almost every word of a page: each is hashed while its end is looked
 * for. Returns where something must be looked at more closely. A function of its own that never meets anything else:
 * what the engine has compiled of it stays right.
 */
export function stepOver(beginnings: Uint32Array, text: string, from: number): number {
  const { length } = text;
  const last = beginnings.length - 1;
  let { before } = stop;
  let i = from;
  while (i < length) {
    let code = text.charCodeAt(i);
    if (code >= 128) break;
    if (ASCII[code] !== WORD) {
      i++;
      continue;
    }
    const start = i;
    let hash = HASH_START;
    let digit = 0;
    do {
      digit = code;
      hash = Math.imul(hash ^ (code | 32), HASH_PRIME);
      code = ++i < length ? text.charCodeAt(i) : 0;
    } while (code < 128 && ASCII[code] === WORD);
    // `isIn`, and what may go on behind the word: a decimal, a possessive, letters that are not ASCII
    const both = (1 << hash) | (1 << (hash >>> 5));
    if (
      ((beginnings[(hash >>> 10) & last] as number) & both) === both ||
      code >= 128 ||
      code === STRAIGHT_APOSTROPHE ||
      (code === FULL_STOP && digit < 58)
    ) {
      stop.start = start;
      stop.hash = hash;
      stop.before = before;
      return i;
    }
    before = start;
  }
  stop.start = -1;
  stop.before = before;
  return i;
}

/**
 * "The" begins a form or two, but few words can follow it: can the word from `start` to `end`, which may begin a form,
 * be one by itself, or go on with the letters that come next? True where only reading can tell.
 */
export function mayMatch(beginnings: Uint32Array, text: string, start: number, end: number, hash: number): boolean {
  if (end + 3 >= text.length || text.charCodeAt(end) !== 32) return true;
  const first = text.charCodeAt(end + 1);
  const second = text.charCodeAt(end + 2);
  const third = text.charCodeAt(end + 3);
  if (first >= 128 || ASCII[first] !== WORD || second >= 128 || ASCII[second] === STOP || third >= 128 || ASCII[third] === STOP)
    return true;
  const isLong = ASCII[second] === WORD;
  const letters = hashLetters(first | 32, isLong ? second | 32 : 0, isLong && ASCII[third] === WORD ? third | 32 : 0);
  // `hashPair`, `hashAlone` and `hashCapital` in one
  return (
    isIn(beginnings, Math.imul(hash ^ letters, HASH_PRIME)) ||
    isIn(beginnings, Math.imul(hash, HASH_PRIME)) ||
    ((text.charCodeAt(start) & 32) === 0 && isIn(beginnings, hashCapital(hash)))
  );
}
