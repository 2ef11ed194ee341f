/**
 * Page evidence: what the text read so far says about the meaning of ambiguous forms.
 *
 * It only grows while a page is read. When `version` changes, candidates that were decided under
 * conditions are decided again. Every function here is a function of its arguments.
 */

import { foldCode } from './fold.ts';
import { ABBREVIATED, CLEAR, type Index, LONG_FORM } from './index-format.ts';
import { CASE, CTX1, contextNeeded, LONG, NEVER, ONCE } from './rules.ts';
import type { Candidate } from './scan.ts';

export interface Evidence {
  /** Entries of which an unconditional form was seen. */
  clear: Set<number>;
  /** Entries of which a long form was seen. */
  long: Set<number>;
  /** Abbreviation → the entry that the page itself says it stands for, or FOREIGN. */
  bound: Map<string, number>;
  /** Raised whenever a decision could come out differently. */
  version: number;
}

/** The page defines the abbreviation as something that is not in the glossary. */
export const FOREIGN = -1;
/** What `decide` returns for "not marked". */
export const UNDECIDED = -1;

/** More context than any rule asks for changes nothing. */
const ENOUGH_CONTEXT = 5;

export function createEvidence(): Evidence {
  return { clear: new Set(), long: new Set(), bound: new Map(), version: 0 };
}

/** Takes in a text and the candidates that `scan` found in it. */
export function learn(evidence: Evidence, index: Index, text: string, candidates: readonly Candidate[]): void {
  candidates.forEach((candidate, i) => {
    const sense = candidate.senses[0] as number;
    const flags = index.senseFlags[sense] as number;
    const entry = index.senseEntry[sense] as number;
    if (candidate.senses.length === 1) {
      if (flags & LONG_FORM) raise(evidence, evidence.long, entry, true);
      if (flags & CLEAR) raise(evidence, evidence.clear, entry, evidence.clear.size <= ENOUGH_CONTEXT);
    }
    if (flags & ABBREVIATED) learnDefinition(evidence, index, text, candidates, i);
  });
}

function raise(evidence: Evidence, set: Set<number>, entry: number, matters: boolean): void {
  if (set.has(entry)) return;
  set.add(entry);
  if (matters) evidence.version++;
}

/** "spinal cord stimulation (SCS)", "SCS (spinal cord stimulation)", and the same with a term that is not ours. */
function learnDefinition(evidence: Evidence, index: Index, text: string, candidates: readonly Candidate[], i: number): void {
  const { start, end, senses } = candidates[i] as Candidate;
  const short = text.slice(start, end);
  const before = /(\S)\s*[([]["'“‘]?$/.exec(text.slice(Math.max(0, start - 6), start));
  const after = /^["'”’]?\s*[([]["'“‘]?/.exec(text.slice(end, end + 6));
  const entries = senses.map((sense) => index.senseEntry[sense] as number);
  if (before) {
    const open = text.lastIndexOf(before[0].includes('[', 1) ? '[' : '(', start);
    const left = candidates[i - 1];
    if (left && text.slice(left.end, open < 0 ? start : open).trim().length <= 1 && bindTo(evidence, index, short, left, entries)) return;
    const words = text
      .slice(Math.max(0, start - 160), open < 0 ? start : open)
      .split('\0')
      .pop() as string;
    if (spells(short, words, true)) bind(evidence, short, FOREIGN);
  } else if (after) {
    const right = candidates[i + 1];
    const inside = text.slice(end + after[0].length, end + 160).split(/[)\]\0]/)[0] as string;
    if (right && right.start - end <= after[0].length + 1 && bindTo(evidence, index, short, right, entries)) return;
    if (spells(short, inside, false)) bind(evidence, short, FOREIGN);
  }
}

function bindTo(evidence: Evidence, index: Index, short: string, long: Candidate, entries: readonly number[]): boolean {
  for (const sense of long.senses) {
    const entry = index.senseEntry[sense] as number;
    if (entries.includes(entry)) {
      bind(evidence, short, entry);
      raise(evidence, evidence.long, entry, true);
      return true;
    }
  }
  return false;
}

/** The first definition stands, but one of ours beats a foreign one. */
function bind(evidence: Evidence, short: string, entry: number): void {
  const key = singular(short);
  const known = evidence.bound.get(key);
  if (known !== undefined && (known !== FOREIGN || entry === FOREIGN)) return;
  evidence.bound.set(key, entry);
  evidence.version++;
}

function singular(short: string): string {
  return /\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short;
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'de', 'or', 'with', 'by', '&']);

/** Do the initials of the words next to an abbreviation spell it? `atEnd`: the words stand before it. */
function spells(short: string, words: string, atEnd: boolean): boolean {
  const letters = singular(short)
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  if (letters.length < 2) return false;
  const list = words
    .split(/[\s\-/]+/)
    .map((word) => word.replace(/[^\p{L}]/gu, ''))
    .filter(Boolean);
  for (const skip of [true, false]) {
    const kept = skip ? list.filter((word) => !SMALL.has(word.toLowerCase())) : list;
    if (kept.length < letters.length) continue;
    const near = atEnd ? kept.slice(-letters.length) : kept.slice(0, letters.length);
    if (near.every((word, k) => foldCode(word.codePointAt(0) as number).charAt(0) === letters[k])) return true;
  }
  return false;
}

/**
 * Which sense of a candidate does the page mean? Returns a row of `Index.sense…`, or UNDECIDED: not to be marked (yet).
 * @param text the candidate's own text
 */
export function decide(index: Index, evidence: Evidence, candidate: Candidate, text: string): number {
  const { senses } = candidate;
  const bound = evidence.bound.get(singular(text));
  if (bound !== undefined) {
    if (bound === FOREIGN) return UNDECIDED;
    const meant = senses.find((sense) => index.senseEntry[sense] === bound);
    if (meant !== undefined) return isNever(index, meant) ? UNDECIDED : meant;
  }
  const first = index.senseEntry[senses[0] as number];
  if (senses.every((sense) => index.senseEntry[sense] === first))
    return senses.find((sense) => holds(index, evidence, sense, candidate.shouted)) ?? UNDECIDED;
  const proven = senses.filter((sense) => evidence.long.has(index.senseEntry[sense] as number));
  if (proven.length === 1) return isNever(index, proven[0] as number) ? UNDECIDED : (proven[0] as number);
  if (proven.length > 1) return UNDECIDED;
  const passing = senses.filter((sense) => !((index.senseFlags[sense] as number) & ABBREVIATED) && holds(index, evidence, sense, false));
  return passing.length === 1 ? (passing[0] as number) : UNDECIDED;
}

/** True where the decision about a candidate can change with the evidence. */
export function isConditional(index: Index, candidate: Candidate): boolean {
  if (candidate.senses.length > 1) return true;
  const rule = index.senseRule[candidate.senses[0] as number] as number;
  return (((rule & 255) | (rule >> 8)) & (LONG | CTX1 | 16 | 32 | CASE)) !== 0;
}

/** True where the rule allows one mark per page. */
export function isOnce(index: Index, sense: number): boolean {
  return ((index.senseRule[sense] as number) & ONCE) !== 0;
}

function isNever(index: Index, sense: number): boolean {
  const rule = index.senseRule[sense] as number;
  return (rule & NEVER) !== 0 && ((rule >> 8) & NEVER) !== 0;
}

function holds(index: Index, evidence: Evidence, sense: number, shouted: boolean): boolean {
  const rule = index.senseRule[sense] as number;
  return holdsBits(index, evidence, sense, rule & 255, shouted) || holdsBits(index, evidence, sense, rule >> 8, shouted);
}

function holdsBits(index: Index, evidence: Evidence, sense: number, bits: number, shouted: boolean): boolean {
  if (bits & NEVER) return false;
  const entry = index.senseEntry[sense] as number;
  if (bits & LONG && !evidence.long.has(entry)) return false;
  if (shouted && bits & CASE && !evidence.long.has(entry)) return false;
  const needed = contextNeeded(bits);
  return needed === 0 || evidence.clear.size - (evidence.clear.has(entry) ? 1 : 0) >= needed;
}
