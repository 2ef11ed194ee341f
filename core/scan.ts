/** Text + index → candidates. The hot path: no allocation per word, none per miss. */
import { coordinate } from './coordination.ts';
import { classOf, SYMBOL } from './fold.ts';
import { ABBREVIATED, type Index } from './index-format.ts';
import { CAP, CASE, NEVER } from './rules.ts';
import { createTokens, type Tokens, tokenize } from './tokens.ts';

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

const tokens: Tokens = createTokens();
let primaries = new Int32Array(1024);
let stems = new Int32Array(1024);

/**
 * All candidates of a text, in order, never overlapping; at each word the longest form wins.
 * Offsets are those of the text given. A form never reaches across U+0000, with which callers part blocks.
 */
export function scan(index: Index, text: string): Candidate[] {
  tokenize(text, tokens);
  lookUp(index);
  const found: Candidate[] = [];
  const { count } = tokens;
  for (let i = 0; i < count; ) {
    const word = primaries[i] as number;
    const stem = stems[i] as number;
    if (!((word >= 0 && word < index.rootCount) || (stem >= 0 && stem < index.rootCount))) {
      i++;
      continue;
    }
    i += matchAt(index, text, i, found);
  }
  return coordinate(text, found, index, (phrase) => scan(index, phrase));
}

/** Word ids of all tokens, into `primaries` and `stems`. */
function lookUp(index: Index): void {
  const { slots, wordAt, wordChars, primary, stem } = index;
  const mask = slots.length - 1;
  const { count, hash, at, folded } = tokens;
  if (primaries.length < count) {
    primaries = new Int32Array(tokens.start.length);
    stems = new Int32Array(tokens.start.length);
  }
  for (let i = 0; i < count; i++) {
    let id = -1;
    let plural = -1;
    const from = at[i] as number;
    const length = (at[i + 1] as number) - from;
    for (let slot = (hash[i] as number) & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] as number;
      if (!number) break;
      const begin = wordAt[number - 1] as number;
      if ((wordAt[number] as number) - begin !== length) continue;
      let k = 0;
      while (k < length && wordChars[begin + k] === folded[from + k]) k++;
      if (k === length) {
        id = primary[number - 1] as number;
        plural = stem[number - 1] as number;
        break;
      }
    }
    primaries[i] = id;
    stems[i] = plural;
  }
}

/** Adds the longest form that begins at token i. Returns how many tokens to step over. */
function matchAt(index: Index, text: string, i: number, found: Candidate[]): number {
  const { terminal, rootCount } = index;
  const { count, start, end, joined } = tokens;
  let best: readonly number[] | undefined;
  let length = 0;
  let node = 0;
  for (let k = i; k < count; k++) {
    if (k > i && !joined[k]) break;
    const word = primaries[k] as number;
    const stem = stems[k] as number;
    const next = word < 0 ? 0 : node ? child(index, node, word) : word < rootCount ? word + 1 : 0;
    let senses = next && terminal[next] ? sensesAt(index, next, text.slice(start[i], end[k]), false) : undefined;
    // a plural ends a form; it is tried only where the word as it stands leads to none
    if (!senses && stem >= 0) {
      const ending = node ? child(index, node, stem) : stem < rootCount ? stem + 1 : 0;
      if (ending && terminal[ending]) senses = sensesAt(index, ending, text.slice(start[i], end[k]), true);
    }
    if (senses) {
      best = senses;
      length = k - i + 1;
    }
    if (!next) break;
    node = next;
  }
  if (!best) return 1;
  if (best.length) {
    const last = i + length - 1;
    found.push({ start: start[i] as number, end: end[last] as number, senses: best, shouted: isShouted(index, text, i, last, best) });
  }
  return length;
}

/** The node below `node` by `word`, or 0. */
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

const NONE: readonly number[] = [];

/**
 * The senses of a node that the capitals of `text` allow. Undefined: no match at all.
 * Empty: the form is known and must not be marked, nor anything inside it.
 */
function sensesAt(index: Index, node: number, text: string, plural: boolean): readonly number[] | undefined {
  let passing: number[] | undefined;
  let markable = false;
  for (let sense = (index.terminal[node] as number) - 1; index.senseNode[sense] === node; sense++) {
    const rule = index.senseRule[sense] as number;
    const either = (rule & 255) | (rule >> 8);
    const both = rule & 255 & (rule >> 8);
    if (both & (CASE | CAP)) {
      const form = index.forms[index.senseForm[sense] as number] as string;
      if (!(both & CASE ? sameCapitals(form, text, plural) : sameFirst(form, text))) continue;
    }
    passing ??= [];
    passing.push(sense);
    if (!(both & NEVER) || !(either & NEVER)) markable = true;
  }
  if (!passing) return undefined;
  if (passing.length > 1) {
    // "wind-up" may be marked while "wind up" never is: forms written just so go before the others
    const alike = passing.filter((sense) => hyphens(index.forms[index.senseForm[sense] as number] as string) === hyphens(text));
    const never = alike.length > 0 && alike.every((sense) => (index.senseRule[sense] as number) === (NEVER | (NEVER << 8)));
    if (never) return NONE;
    if (alike.length) passing = alike;
  }
  return markable ? passing : NONE;
}

/** The separators of a form, as one string: spaces and hyphens in order. */
function hyphens(text: string): string {
  return text
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[^ -]/g, '');
}

const LETTERS = /[^\p{L}\p{N}]+/gu;

function sameCapitals(form: string, text: string, plural: boolean): boolean {
  const a = form.normalize('NFKC').replace(LETTERS, '');
  const b = text.normalize('NFKC').replace(LETTERS, '');
  if (a === b) return true;
  return plural && (b === `${a}s` || b === `${a}es`);
}

const WORDS = /[\p{L}\p{M}\p{Cf}]+/gu;

/** Each capitalized word of the form begins with a capital in the text; all capitals will do. */
function sameFirst(form: string, text: string): boolean {
  const there = text.match(WORDS) ?? [];
  return (form.match(WORDS) ?? []).every((word, i) => isSmall(word) || !isSmall(there[i] ?? word));
}

function isSmall(word: string): boolean {
  return word.charAt(0) === word.charAt(0).toLowerCase();
}

/** Both neighbors (or the only one) are longer words in capitals. Matters for abbreviations alone. */
function isShouted(index: Index, text: string, first: number, last: number, senses: readonly number[]): boolean {
  if (!((index.senseFlags[senses[0] as number] as number) & ABBREVIATED)) return false;
  const before = isLoud(text, first - 1, -1);
  const after = isLoud(text, last + 1, 1);
  return (before ?? after ?? false) && (after ?? before ?? false);
}

/** Is the nearest word on one side in capitals? Undefined where there is none, or only a letter. */
function isLoud(text: string, from: number, step: 1 | -1): boolean | undefined {
  let i = from;
  while (i >= 0 && i < tokens.count && isSymbol(text, i)) i += step;
  if (i < 0 || i >= tokens.count) return undefined;
  const word = text.slice(tokens.start[i], tokens.end[i]);
  return word.length < 2 ? undefined : word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase() && !/\d/.test(word);
}

function isSymbol(text: string, i: number): boolean {
  return classOf(text.charCodeAt(tokens.start[i] as number)) === SYMBOL;
}
