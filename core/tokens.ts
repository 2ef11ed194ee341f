/**
 * Cuts text into folded words, one at a time and only where somebody asks: most words of a page can begin no term
 * and are never folded (see scan.ts).
 */
import { APOSTROPHE, ASCII, classOf, foldCode, IGNORED, JOINER, STOP, SYMBOL, WORD } from './fold.ts';
import { HASH_PRIME, HASH_START } from './word-hashes.ts';

/** Words longer than this, folded, are never part of a term. */
export const LONGEST_WORD = 64;

/** A word of a text. One object is used for word after word: a page has millions. */
export interface Word {
  /** UTF-16 offset of the word's first unit, and of the unit after its last (a possessive ending is not part of it). */
  start: number;
  end: number;
  /** Where cutting goes on. */
  next: number;
  /** Units of the folded word; more than LONGEST_WORD for one that is too long to matter. */
  length: number;
  /** It is ASCII throughout: unit k, folded, is `text.charCodeAt(start + k) | 32`. */
  isPlain: boolean;
  /** The folded word, where it is not plain. */
  folded: Uint16Array;
  /** FNV-1a of the folded word. */
  hash: number;
}

export function createWord(): Word {
  return { start: 0, end: 0, next: 0, length: 0, isPlain: true, folded: new Uint16Array(LONGEST_WORD + 1), hash: 0 };
}

/** Makes `word` a plain one that ends where nothing can belong to it any more; for whoever has read it already. */
export function setPlain(word: Word, start: number, end: number, hash: number): void {
  word.start = start;
  word.end = word.next = end;
  word.length = end - start;
  word.isPlain = true;
  word.hash = hash;
}

/** Reads into `word` the word that begins at `start`, where a character of class WORD or SYMBOL must stand. */
export function readWord(text: string, start: number, word: Word): void {
  const { length } = text;
  let hash = HASH_START;
  let i = start;
  let code = text.charCodeAt(i);
  while (code < 128 && (ASCII[code] === WORD || (ASCII[code] === STOP && isDecimal(text, i)))) {
    hash = Math.imul(hash ^ (code | 32), HASH_PRIME);
    code = ++i < length ? text.charCodeAt(i) : 0;
  }
  if (i > start && (code < 128 || !goesOn(text, i))) {
    setPlain(word, start, i, hash);
    if (code >= 128 || ASCII[code] === APOSTROPHE) word.next = afterWord(text, start, i, text.charCodeAt(i - 1) | 32);
  } else readFolded(text, start, word);
}

/** Reads a symbol, or a word that is not plain. */
function readFolded(text: string, start: number, word: Word): void {
  const { folded } = word;
  let length = 0;
  let hash = HASH_START;
  let i = start;
  let end = start;
  for (let code = 0; i < text.length && (i === start || goesOn(text, i)); i += code > 0xffff ? 2 : 1) {
    code = text.codePointAt(i) as number;
    if (classOf(code) === IGNORED) continue;
    end = i + (code > 0xffff ? 2 : 1);
    const units = code < 128 ? String.fromCharCode(code | 32) : foldCode(code);
    for (let k = 0; k < units.length && length <= LONGEST_WORD; k++) {
      const unit = units.charCodeAt(k);
      folded[length++] = unit;
      hash = Math.imul(hash ^ unit, HASH_PRIME);
    }
    if (i === start && classOf(code) === SYMBOL) break;
  }
  word.start = start;
  word.end = end;
  word.next = i === start ? end : afterWord(text, start, i, folded[length - 1] as number);
  word.length = length;
  word.isPlain = false;
  word.hash = hash;
}

/**
 * Moves on to the next word, if only joiners stand between; then the two may belong to one term. Returns false, and
 * leaves `word` as it is, where something parts them.
 */
export function readJoined(text: string, word: Word): boolean {
  const { length } = text;
  for (let i = word.next; i < length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? ASCII[code] : classAt(text, i);
    if (kind === WORD || kind === SYMBOL) {
      readWord(text, i, word);
      return true;
    }
    if (kind === STOP) {
      // "U.S. Pain", "St. John": a stop after one or two letters does not end the term
      if (word.end !== i || i - word.start > 2) return false;
    } else if (kind === JOINER) {
      if (i > 0 && isHyphen(code) && isDash(text.charCodeAt(i - 1))) return false;
    } else if (kind !== IGNORED) return false;
    else if (code >= 0xd800 && (text.codePointAt(i) as number) > 0xffff) i++;
  }
  return false;
}

/** Where the next word begins, at `from` or after; the text's length where there is none. */
export function findWord(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const kind = classAt(text, i);
    if (kind === WORD || kind === SYMBOL) break;
    i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
  }
  return i;
}

/**
 * Where cutting goes on after a word from `start` to `end`. An apostrophe parts no term: patient's (the ending belongs
 * to no word), t'ai chi, workers' compensation.
 *
 * @param last the word's last unit, folded
 */
export function afterWord(text: string, start: number, end: number, last: number): number {
  if (end + 1 >= text.length || classAt(text, end) !== APOSTROPHE) return end;
  const next = text.charCodeAt(end + 1);
  if ((next === 115 || next === 83) && !isWordAt(text, end + 2)) return end + 2;
  return isWordAt(text, end + 1) || (last === 115 && isSpace(next) && !isQuoted(text, start)) ? end + 1 : end;
}

/** Does a word go on at `i`, behind its first characters? */
export function goesOn(text: string, i: number): boolean {
  const kind = classInWord(text, i);
  return kind === WORD || kind === IGNORED;
}

/** The class of what follows inside a word: the stop of a decimal is part of it. */
function classInWord(text: string, i: number): number {
  const kind = classAt(text, i);
  return kind === STOP && isDecimal(text, i) ? WORD : kind;
}

/** Does the full stop at `i` stand between digits? */
export function isDecimal(text: string, i: number): boolean {
  return isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
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
  const code = text.charCodeAt(i);
  return classOf(code < 0xd800 ? code : (text.codePointAt(i) as number));
}

function isWordAt(text: string, i: number): boolean {
  if (i >= text.length) return false;
  const kind = classAt(text, i);
  return kind === WORD || kind === IGNORED;
}

const word = createWord();
/** As most forms are written: nothing to fold, and no word that is too long. */
const PLAIN = /^[a-z]{1,64}(?: [a-z]{1,64})*$/;

/** The folded words of a short text such as a form. `joined` says whether it can be one term. */
export function wordsOf(text: string): { words: string[]; joined: boolean } {
  if (PLAIN.test(text)) return { words: text.split(' '), joined: true };
  const words: string[] = [];
  let joined = true;
  for (let at = findWord(text, 0); at < text.length; at = findWord(text, word.next)) {
    if (words.length) joined = false;
    readWord(text, at, word);
    do words.push(foldedText(text, word));
    while (readJoined(text, word));
  }
  return { words, joined };
}

/** The folded word that was read from a text; cut where it is longer than LONGEST_WORD. */
export function foldedText(text: string, { start, length, isPlain, folded }: Word): string {
  const most = Math.min(length, LONGEST_WORD);
  return isPlain ? text.slice(start, start + most).toLowerCase() : String.fromCharCode(...folded.subarray(0, most));
}
