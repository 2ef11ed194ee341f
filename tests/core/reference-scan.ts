/**
 * The plain way to scan, for comparison: all words of a text are cut and folded first, and each is looked up in maps.
 * Slow, and without a filter; only what capitals allow is asked of the real thing.
 */
import { sensesAt } from '../../core/capitals.ts';
import { coordinate } from '../../core/coordination.ts';
import { APOSTROPHE, BREAK, classOf, foldCode, IGNORED, JOINER, STOP, SYMBOL, WORD } from '../../core/fold.ts';
import { ABBREVIATED, type Index, WIDE } from '../../core/index-format.ts';
import type { Candidate } from '../../core/scan.ts';

export interface ReferenceWord {
  start: number;
  end: number;
  folded: string;
  symbol: boolean;
  /** Only joiners stand between this word and the one before. */
  joined: boolean;
}

interface Character {
  text: string;
  at: number;
  kind: number;
}

const SPACE = /^[\t-\r \u00a0\u2000-\u200a\u202f]$/;
const HYPHEN = /^[-\u2010-\u2013\u2212]$/;

/** The words of a text, all at once. */
export function referenceWords(text: string): ReferenceWord[] {
  const characters: Character[] = [];
  for (let at = 0; at < text.length; at += (characters[characters.length - 1] as Character).text.length) {
    const code = text.codePointAt(at) as number;
    characters.push({ text: String.fromCodePoint(code), at, kind: classOf(code) });
  }
  const isIn = (i: number): boolean => characters[i]?.kind === WORD || characters[i]?.kind === IGNORED;
  const isDecimal = (i: number): boolean =>
    characters[i]?.kind === STOP && /[0-9]/.test(text.charAt((characters[i]?.at ?? 0) - 1)) && /^[0-9]/.test(characters[i + 1]?.text ?? '');
  const words: ReferenceWord[] = [];
  let joined = false;
  for (let i = 0; i < characters.length; ) {
    const { text: character, at, kind } = characters[i] as Character;
    const before = words[words.length - 1];
    if (kind === SYMBOL) {
      words.push({ start: at, end: at + 1, folded: character, symbol: true, joined });
      joined = true;
    } else if (kind === STOP) joined = joined && before !== undefined && before.end === at && at - before.start <= 2;
    else if (kind === BREAK || kind === APOSTROPHE) joined = false;
    else if (kind === JOINER) {
      const left = text.charAt(at - 1);
      if (HYPHEN.test(character) && (SPACE.test(left) || HYPHEN.test(left))) joined = false;
    }
    if (kind !== WORD) {
      i++;
      continue;
    }
    let end = i;
    let folded = '';
    let after = i;
    for (; isIn(after) || isDecimal(after); after++) {
      const here = characters[after] as Character;
      if (here.kind === IGNORED) continue;
      folded += here.kind === STOP ? '.' : foldCode(here.text.codePointAt(0) as number);
      end = after;
    }
    const last = characters[end] as Character;
    words.push({ start: at, end: last.at + last.text.length, folded, symbol: false, joined });
    joined = true;
    if (characters[after]?.kind === APOSTROPHE && characters[after + 1]) {
      const next = (characters[after + 1] as Character).text;
      const quoted = at > 0 && classOf(text.charCodeAt(at - 1)) === APOSTROPHE;
      if ((next === 's' || next === 'S') && !isIn(after + 2)) after += 2;
      else if (isIn(after + 1) || (SPACE.test(next) && folded.endsWith('s') && !quoted)) after++;
    }
    i = after;
  }
  return words;
}

/** What `scan` should find. */
export function referenceScan(index: Index, text: string): Candidate[] {
  const numberOf = strings.get(index) ?? stringsOf(index);
  strings.set(index, numberOf);
  const words = referenceWords(text);
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 1;
    let best: readonly number[] | undefined;
    let node = 0;
    for (let k = i; k < words.length && (k === i || words[k]?.joined); k++) {
      const { end, folded } = words[k] as ReferenceWord;
      const string = numberOf.get(folded) ?? -1;
      const form = text.slice(words[i]?.start, end);
      const below = nodeBelow(index, node, (index.primary[string] ?? 0) - 1);
      const ending = nodeBelow(index, node, (index.stem[string] ?? 0) - 1);
      const senses = (below && sensesAt(index, below, form, false)) || (ending && sensesAt(index, ending, form, true));
      if (senses) {
        best = senses;
        taken = k - i + 1;
      }
      if (!below) break;
      node = below;
    }
    const first = words[i] as ReferenceWord;
    const last = words[i + taken - 1] as ReferenceWord;
    if (best?.length)
      found.push({ start: first.start, end: last.end, senses: best, shouted: isShouted(index, text, words, i, i + taken, best) });
    i += taken;
  }
  return coordinate(text, found, index, (phrase) => referenceScan(index, phrase));
}

const strings = new WeakMap<Index, Map<string, number>>();

function stringsOf({ wordSize, wordAt, wordChars }: Index): Map<string, number> {
  const numbers = new Map<string, number>();
  wordSize.forEach((size, string) => {
    const at = wordAt[string] as number;
    const bytes = wordChars.subarray(at, at + (size & WIDE ? 2 * (size & ~WIDE) : size));
    numbers.set(size & WIDE ? new TextDecoder('utf-16le').decode(bytes) : String.fromCharCode(...bytes), string);
  });
  return numbers;
}

function nodeBelow({ edgeStart, edgeWord }: Index, node: number, word: number): number {
  const edge = edgeWord.subarray(edgeStart[node], edgeStart[node + 1]).indexOf(word);
  return edge < 0 ? 0 : (edgeStart[node] as number) + edge + 1;
}

function isShouted(index: Index, text: string, words: ReferenceWord[], from: number, to: number, senses: readonly number[]): boolean {
  if (!((index.senseFlags[senses[0] as number] as number) & ABBREVIATED)) return false;
  const start = words[from]?.start as number;
  const end = words[to - 1]?.end as number;
  const before = words.slice(0, from).findLast(({ symbol }) => !symbol);
  const after = words.slice(to).find(({ symbol }) => !symbol);
  const left = before && !text.slice(before.end, start).includes('\0') ? isLoud(text.slice(before.start, before.end)) : undefined;
  const right = after && !text.slice(end, after.start).includes('\0') ? isLoud(text.slice(after.start, after.end)) : undefined;
  return (left ?? right ?? false) && (right ?? left ?? false);
}

function isLoud(word: string): boolean | undefined {
  if (word.length < 2 && word === word.toUpperCase()) return undefined;
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase() && !/\d/.test(word);
}
