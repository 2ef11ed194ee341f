/**
 * Cuts text into folded words, with the way back to where each stood.
 *
 * The buffers of a `Tokens` are reused from call to call: a page is read in many chunks, and a fresh
 * array per chunk is what a garbage collector notices.
 */
import { APOSTROPHE, BREAK, classOf, foldCode, IGNORED, JOINER, STOP, SYMBOL, WORD } from './fold.ts';

/** Words longer than this, folded, are never part of a term. */
export const LONGEST_WORD = 64;

export interface Tokens {
  count: number;
  /** UTF-16 offset of the word's first unit, and of the unit after its last (a possessive ending is not part of it). */
  start: Int32Array;
  end: Int32Array;
  /** FNV-1a hash of the folded word; 0 for a word that is too long to matter. */
  hash: Int32Array;
  /** 1 where only joiners stand between this word and the one before. */
  joined: Uint8Array;
  /** The folded words, one after the other; word i stands from `at[i]` to `at[i + 1]`. */
  folded: Uint16Array;
  at: Int32Array;
}

export function createTokens(capacity = 1024): Tokens {
  return {
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    joined: new Uint8Array(capacity),
    folded: new Uint16Array(capacity * 8),
    at: new Int32Array(capacity + 1),
  };
}

const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

/** The hash that `Tokens.hash` holds, for a word that is folded already. */
export function hashWord(folded: string): number {
  let hash = HASH_START;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_PRIME);
  return hash || 1;
}

function grow(tokens: Tokens): void {
  const size = tokens.start.length * 2;
  for (const key of ['start', 'end', 'hash'] as const) {
    const larger = new Int32Array(size);
    larger.set(tokens[key]);
    tokens[key] = larger;
  }
  const joined = new Uint8Array(size);
  joined.set(tokens.joined);
  tokens.joined = joined;
  const at = new Int32Array(size + 1);
  at.set(tokens.at);
  tokens.at = at;
}

function growFolded(tokens: Tokens): void {
  const larger = new Uint16Array(tokens.folded.length * 2);
  larger.set(tokens.folded);
  tokens.folded = larger;
}

/** Cuts `text`; the result is `tokens`, overwritten. */
export function tokenize(text: string, tokens: Tokens): void {
  const length = text.length;
  let count = 0;
  let fill = 0;
  let joined = 0;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    let kind = code < 128 ? classOf(code) : classAt(text, i);
    if (kind !== WORD) {
      if (kind === SYMBOL) {
        if (count === tokens.start.length) grow(tokens);
        if (fill + LONGEST_WORD + 8 > tokens.folded.length) growFolded(tokens);
        tokens.start[count] = i;
        tokens.end[count] = i + 1;
        tokens.joined[count] = joined;
        tokens.at[count] = fill;
        tokens.folded[fill++] = code;
        tokens.hash[count] = Math.imul(HASH_START ^ code, HASH_PRIME) || 1;
        count++;
        joined = 1;
      } else if (kind === STOP) {
        // "U.S. Pain", "St. John": a stop after one or two letters does not end the term
        if (!(joined && count && tokens.end[count - 1] === i && i - (tokens.start[count - 1] as number) <= 2)) joined = 0;
      } else if (kind === BREAK || kind === APOSTROPHE) joined = 0;
      else if (kind === JOINER && i > 0 && isHyphen(code) && isDash(text.charCodeAt(i - 1))) joined = 0;
      i += code >= 0xd800 && (text.codePointAt(i) as number) > 0xffff ? 2 : 1; // half a pair stands for itself
      continue;
    }
    if (count === tokens.start.length) grow(tokens);
    if (fill + LONGEST_WORD + 8 > tokens.folded.length) growFolded(tokens);
    const first = fill;
    let hash = HASH_START;
    let end = i;
    tokens.start[count] = i;
    for (;;) {
      if (code < 128) {
        const lower = code >= 65 && code <= 90 ? code + 32 : code;
        if (fill - first < LONGEST_WORD) tokens.folded[fill++] = lower;
        else hash = 0;
        if (hash) hash = Math.imul(hash ^ lower, HASH_PRIME);
        end = ++i;
      } else if (kind === WORD) {
        const point = text.codePointAt(i) as number;
        const folded = foldCode(point);
        for (let k = 0; k < folded.length; k++) {
          const unit = folded.charCodeAt(k);
          if (fill - first < LONGEST_WORD) tokens.folded[fill++] = unit;
          else hash = 0;
          if (hash) hash = Math.imul(hash ^ unit, HASH_PRIME);
        }
        i += point > 0xffff ? 2 : 1;
        end = i;
      } else i++; // IGNORED inside a word
      if (i >= length) break;
      code = text.charCodeAt(i);
      kind = code < 128 ? classOf(code) : classAt(text, i);
      if (kind === STOP) {
        // a decimal: digits on both sides
        const before = text.charCodeAt(i - 1);
        const after = text.charCodeAt(i + 1);
        if (before < 48 || before > 57 || !(after >= 48 && after <= 57)) break;
        kind = WORD;
      } else if (kind !== WORD && kind !== IGNORED) break;
    }
    tokens.end[count] = end;
    tokens.joined[count] = joined;
    tokens.at[count] = first;
    tokens.hash[count] = fill > first ? hash : 0;
    count++;
    joined = 1;
    // an apostrophe parts no term: patient's (the ending belongs to no word), t'ai chi, workers' compensation
    if (kind === APOSTROPHE && i + 1 < length) {
      const next = text.charCodeAt(i + 1);
      if ((next === 115 || next === 83) && !(i + 2 < length && isWordAt(text, i + 2))) i += 2;
      else if (
        isWordAt(text, i + 1) ||
        (isSpace(next) && tokens.folded[fill - 1] === 115 && !isQuoted(text, tokens.start[count - 1] as number))
      )
        i++;
    }
  }
  tokens.at[count] = fill;
  tokens.count = count;
}

function isHyphen(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2013) || code === 0x2212;
}

/** Is a hyphen after this a dash: "pain - relief", "pain--relief"? */
function isDash(before: number): boolean {
  return isSpace(before) || isHyphen(before);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f;
}

/** Does the word at `start` follow a quotation mark that an apostrophe after it would close? */
function isQuoted(text: string, start: number): boolean {
  return start > 0 && classOf(text.charCodeAt(start - 1)) === APOSTROPHE;
}

function classAt(text: string, i: number): number {
  return classOf(text.codePointAt(i) as number);
}

function isWordAt(text: string, i: number): boolean {
  const kind = classAt(text, i);
  return kind === WORD || kind === IGNORED;
}

/** The folded words of a short text such as a form. `joined` says whether it can be one term. */
export function wordsOf(text: string): { words: string[]; joined: boolean } {
  const tokens = createTokens(Math.max(8, text.length));
  tokenize(text, tokens);
  const words: string[] = [];
  let joined = true;
  for (let i = 0; i < tokens.count; i++) {
    words.push(String.fromCharCode(...tokens.folded.subarray(tokens.at[i], tokens.at[i + 1])));
    if (i > 0 && !tokens.joined[i]) joined = false;
  }
  return { words, joined };
}
