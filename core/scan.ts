/** Text + index → candidates. The hot path: nothing is kept, folded or looked up for a word that can begin no form. */
import { FULL_STOP, mayMatch, STRAIGHT_APOSTROPHE, stepOver, stop } from './beginnings.ts';
import { sensesAt } from './capitals.ts';
import { coordinate } from './coordination.ts';
import { classOf, SYMBOL, WORD } from './fold.ts';
import { ABBREVIATED, type Index, WIDE } from './index-format.ts';
import { afterWord, createWord, findWord, goesOn, isDecimal, LONGEST_WORD, readJoined, readWord, setPlain, type Word } from './tokens.ts';
import { isIn } from './word-hashes.ts';

/** A form found in a text; whether it may be marked is decided by page evidence (`evidence.ts`). */
export interface Candidate {
  /** UTF-16 offsets into the scanned text, half-open. */
  start: number;
  end: number;
  /** Numbers of the senses (rows of `Index.sense…`) whose capitals agree; mostly one. */
  senses: readonly number[];
  /** True where the words around are all in capitals, so that capitals prove nothing. */
  shouted: boolean;
}

const word: Word = createWord();
/** Where the last word begins that `matchAt` has stepped over, symbols aside; -1 where there is none. */
let lastWord = -1;

/**
 * All candidates of a text, in order, never overlapping; at each word the longest form wins.
 * Offsets are those of the text given. A form never reaches across U+0000, with which callers part blocks.
 */
export function scan(index: Index, text: string): Candidate[] {
  const { beginnings } = index;
  const { length } = text;
  const found: Candidate[] = [];
  stop.before = -1;
  for (let i = 0; ; ) {
    i = stepOver(beginnings, text, i);
    let { start } = stop;
    if (start >= 0) {
      // a word of ASCII letters that may begin a form, or to which something more may belong
      const { hash } = stop;
      const code = i < length ? text.charCodeAt(i) : 0;
      const isWhole = code < 128 ? code !== FULL_STOP || !isDecimal(text, i) : !goesOn(text, i);
      if (isWhole && !(isIn(beginnings, hash) && mayMatch(beginnings, text, start, i, hash))) {
        stop.before = start;
        if (code >= 128 || code === STRAIGHT_APOSTROPHE) i = afterWord(text, start, i, text.charCodeAt(i - 1) | 32);
        continue;
      }
      if (isWhole && code < 128 && code !== STRAIGHT_APOSTROPHE) setPlain(word, start, i, hash);
      else readWord(text, start, word);
    } else {
      if (i >= length) break;
      const point = text.codePointAt(i) as number;
      if (classOf(point) !== WORD) {
        i += point > 0xffff ? 2 : 1;
        continue;
      }
      start = i;
      readWord(text, start, word);
    }
    i = matchAt(index, text, start, stop.before, found);
    stop.before = lastWord;
  }
  return coordinate(text, found, index, (phrase) => scan(index, phrase));
}

/** Adds the longest form that begins with the word at `start`, which has been read. Returns where to go on. */
function matchAt(index: Index, text: string, start: number, before: number, found: Candidate[]): number {
  const { edgeStart, primary, stem, rootCount } = index;
  let best: readonly number[] | undefined;
  let end = 0;
  let next = 0;
  let node = 0;
  let last = before;
  for (;;) {
    if (word.isPlain || !isSymbol(text, word.start)) last = word.start;
    const string = stringOf(index, text, word);
    const own = string < 0 ? 0 : (primary[string] as number);
    const single = string < 0 ? 0 : (stem[string] as number);
    const below = own && (node ? child(index, node, own - 1) : own <= rootCount ? own : 0);
    let senses = below && hasSenses(index, below) ? sensesAt(index, below, text.slice(start, word.end), false) : undefined;
    // a plural ends a form; it is tried only where the word as it stands leads to none
    if (!senses && single) {
      const ending = node ? child(index, node, single - 1) : single <= rootCount ? single : 0;
      if (ending && hasSenses(index, ending)) senses = sensesAt(index, ending, text.slice(start, word.end), true);
    }
    if (senses) {
      best = senses;
      end = word.end;
    }
    // a word that leads nowhere is stepped over alone
    if (senses || !next) {
      next = word.next;
      lastWord = last;
    }
    if (!below || edgeStart[below] === edgeStart[below + 1] || !readJoined(text, word)) break;
    node = below;
  }
  if (best?.length) found.push({ start, end, senses: best, shouted: isShouted(index, text, before, start, next, best) });
  return next;
}

function hasSenses({ senseStart }: Index, node: number): boolean {
  return senseStart[node] !== senseStart[node + 1];
}

/** The number of the word string that a word is, or -1. */
function stringOf(index: Index, text: string, { start, length, isPlain, folded, hash }: Word): number {
  if (length > LONGEST_WORD || !length) return -1;
  const { buckets, wordSize, wordAt, wordChars } = index;
  const bucket = hash & (buckets.length - 2);
  const last = buckets[bucket + 1] as number;
  for (let string = buckets[bucket] as number; string < last; string++) {
    const size = wordSize[string] as number;
    if (size !== length && (isPlain || size !== (length | WIDE))) continue;
    const begin = wordAt[string] as number;
    let k = 0;
    if (size !== length) while (k < length && wideAt(wordChars, begin + 2 * k) === folded[k]) k++;
    else if (isPlain) while (k < length && wordChars[begin + k] === (text.charCodeAt(start + k) | 32)) k++;
    else while (k < length && wordChars[begin + k] === folded[k]) k++;
    if (k === length) return string;
  }
  return -1;
}

function wideAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
}

/** The node below `node` by a word, or 0. */
function child(index: Index, node: number, word: number): number {
  const { edgeStart, edgeWord } = index;
  let low = edgeStart[node] as number;
  let high = (edgeStart[node + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = edgeWord[middle] as number;
    if (there === word) return middle + 1;
    if (there < word) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/**
 * Both neighbors (or the only one) in the block are longer words in capitals. Matters for abbreviations alone.
 *
 * @param before where the nearest word before `start` begins, or -1
 * @param next where the text goes on after the form
 */
function isShouted(index: Index, text: string, before: number, start: number, next: number, senses: readonly number[]): boolean {
  if (!((index.senseFlags[senses[0] as number] as number) & ABBREVIATED)) return false;
  const left = before < 0 || text.slice(before, start).includes('\0') ? undefined : isLoud(text, before);
  let after = findWord(text, next);
  while (after < text.length && isSymbol(text, after)) after = findWord(text, after + 1);
  const right = after === text.length || text.slice(next, after).includes('\0') ? undefined : isLoud(text, after);
  return (left ?? right ?? false) && (right ?? left ?? false);
}

/** Is the word that begins here in capitals? Undefined where it is only a digit or a capital letter. */
function isLoud(text: string, start: number): boolean | undefined {
  readWord(text, start, word);
  const own = text.slice(start, word.end);
  if (own.length < 2 && own === own.toUpperCase()) return undefined;
  return own.length > 2 && own === own.toUpperCase() && own !== own.toLowerCase() && !/\d/.test(own);
}

function isSymbol(text: string, i: number): boolean {
  return classOf(text.charCodeAt(i)) === SYMBOL;
}
