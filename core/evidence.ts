/**
 * Page evidence: what the text read so far says about the meaning of ambiguous forms.
 *
 * It is a sum of what each block says (`learn`), so what a block has said can be taken back when the block is gone
 * (`forget`): a page that changes its topic keeps nothing of the old one. When `version` changes, candidates that
 * were decided under conditions are decided again. The order in which blocks come and go makes no difference.
 */

import type { Category } from './entry.ts';
import { foldCode, isLetter } from './fold.ts';
import { ABBREVIATED, CLEAR, GENERAL, type Index, LONG_FORM } from './index-format.ts';
import { CASE, CTX3, contextNeeded, KIN, LONG, NEVER, ONCE } from './rules.ts';
import { type Candidate, scan } from './scan.ts';

/** Key → how many blocks say so. A key that none says is not in it. */
type Tally<Key> = Map<Key, number>;

export interface Evidence {
  /** Entries of which an unconditional form was seen. */
  clear: Tally<number>;
  /** Entries of which a long form was seen. */
  long: Tally<number>;
  /** Entries of medicine at large that were seen. */
  general: Tally<number>;
  /** How many entries of each category are in `general`. */
  kin: Tally<Category>;
  /** Abbreviation → what blocks say that it stands for: entries, or FOREIGN. */
  bound: Map<string, Tally<number>>;
  /** UTF-16 units of the blocks that hold candidates. */
  length: number;
  /** Raised whenever a decision could come out differently. */
  version: number;
}

/** What one block says. */
export interface Lesson {
  clear: ReadonlySet<number>;
  long: ReadonlySet<number>;
  general: ReadonlySet<number>;
  /** Abbreviations with what they stand for. */
  bound: readonly (readonly [string, number])[];
  length: number;
}

/** The page defines the abbreviation as something that is not in the glossary. */
export const FOREIGN = -1;
/** What `decide` returns for "not marked". */
export const UNDECIDED = -1;

/** Other terms of its category that a general term asks for, and clear terms: a page about pain that dwells on such things. */
const KIN_NEEDED = 4;
const KIN_CONTEXT = 2;
/** More than any rule asks for changes nothing. */
const ENOUGH = 5;
/** A text of this length, in UTF-16 units, asks for one term more than a note; three times as long, for two; seven times, for three. */
const LONG_TEXT = 10_000;

export function createEvidence(): Evidence {
  return { clear: new Map(), long: new Map(), general: new Map(), kin: new Map(), bound: new Map(), length: 0, version: 0 };
}

/** Terms that a page must have beyond what a rule asks for: a long text names a few by chance. */
function surplus({ length }: Evidence): number {
  return Math.floor(Math.log2(1 + length / LONG_TEXT));
}

/** Takes in a block's text and the candidates that `scan` found in it. Returns what `forget` takes back. */
export function learn(evidence: Evidence, index: Index, text: string, candidates: readonly Candidate[]): Lesson {
  const clear = new Set<number>();
  const long = new Set<number>();
  const general = new Set<number>();
  const bound: [string, number][] = [];
  candidates.forEach((candidate, i) => {
    const sense = candidate.senses[0] as number;
    const flags = index.senseFlags[sense] as number;
    const entry = index.senseEntry[sense] as number;
    if (candidate.senses.length === 1) {
      if (flags & LONG_FORM) long.add(entry);
      if (flags & CLEAR) clear.add(entry);
      if (flags & GENERAL) general.add(entry);
    }
    const definition = flags & ABBREVIATED ? definitionOf(index, text, candidates, i) : undefined;
    if (definition === undefined) return;
    bound.push([singular(text.slice(candidate.start, candidate.end)), definition]);
    if (definition !== FOREIGN) long.add(definition);
  });
  const lesson = { clear, long, general, bound, length: text.length };
  count(evidence, index, lesson, 1);
  return lesson;
}

/** Takes back what a block has said. */
export function forget(evidence: Evidence, index: Index, lesson: Lesson): void {
  count(evidence, index, lesson, -1);
}

function count(evidence: Evidence, index: Index, lesson: Lesson, step: 1 | -1): void {
  const before = surplus(evidence);
  evidence.length += step * lesson.length;
  let changes = Number(surplus(evidence) !== before);
  for (const entry of lesson.long) changes += tally(evidence.long, entry, step);
  for (const entry of lesson.clear) if (tally(evidence.clear, entry, step) && evidence.clear.size <= ENOUGH + before) changes++;
  for (const entry of lesson.general) {
    if (!tally(evidence.general, entry, step)) continue;
    tally(evidence.kin, index.entries[entry]?.category as Category, step);
    changes++;
  }
  for (const [short, entry] of lesson.bound) {
    const known = evidence.bound.get(short) ?? new Map<number, number>();
    evidence.bound.set(short, known);
    changes += tally(known, entry, step);
    if (!known.size) evidence.bound.delete(short);
  }
  if (changes) evidence.version++;
}

/** Returns 1 where the key is new or gone, else 0. */
function tally<Key>(counts: Tally<Key>, key: Key, step: number): number {
  const before = counts.get(key) ?? 0;
  const after = before + step;
  if (after > 0) counts.set(key, after);
  else counts.delete(key);
  return Number(!before || after <= 0);
}

/** A time of the day, after which PT is the Pacific Time. */
const CLOCK = /\d\s?[ap]\.?m\.?\s$|\d:\d\d\s$|\bnoon\s$/i;
const ZONE = /^[ECMP][DS]?T$/;

/**
 * What a text itself says that an abbreviation stands for: an entry, FOREIGN, or undefined where it says nothing.
 * "spinal cord stimulation (SCS)", "SCS (spinal cord stimulation)", and the same with a term that is not ours.
 */
function definitionOf(index: Index, text: string, candidates: readonly Candidate[], i: number): number | undefined {
  const { start, end, senses } = candidates[i] as Candidate;
  const short = text.slice(start, end);
  if (ZONE.test(short) && CLOCK.test(text.slice(Math.max(0, start - 8), start))) return FOREIGN;
  const before = /(\S)\s*[([]["'“‘]?$/.exec(text.slice(Math.max(0, start - 6), start));
  const after = /^["'”’]?\s*[([]["'“‘]?/.exec(text.slice(end, end + 6));
  const entries = senses.map((sense) => index.senseEntry[sense] as number);
  if (before) {
    const open = text.lastIndexOf(before[0].includes('[', 1) ? '[' : '(', start);
    const left = candidates[i - 1];
    const ours = left && text.slice(left.end, open < 0 ? start : open).trim().length <= 1 ? sharedEntry(index, left, entries) : undefined;
    if (ours !== undefined) return ours;
    const words = text
      .slice(Math.max(0, start - 160), open < 0 ? start : open)
      .split('\0')
      .pop() as string;
    return foreign(index, entries, spelled(short, words, true));
  }
  if (!after) return undefined;
  const right = candidates[i + 1];
  const ours = right && right.start - end <= after[0].length + 1 ? sharedEntry(index, right, entries) : undefined;
  if (ours !== undefined) return ours;
  const inside = text.slice(end + after[0].length, end + 160).split(/[)\]\0]/)[0] as string;
  return foreign(index, entries, spelled(short, inside, false));
}

/** The first entry of a long form that is among those of an abbreviation. */
function sharedEntry(index: Index, long: Candidate, entries: readonly number[]): number | undefined {
  return long.senses.map((sense) => index.senseEntry[sense] as number).find((entry) => entries.includes(entry));
}

function singular(short: string): string {
  const before = short.charAt(short.length - 2);
  return short.endsWith('s') && before !== before.toLowerCase() ? short.slice(0, -1) : short;
}

function lettersOf(text: string): string {
  let letters = '';
  for (const character of text) if (isLetter(character)) letters += character;
  return letters;
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an', 'de', 'or', 'with', 'by', '&']);

/** The words next to an abbreviation whose initials spell it, or undefined. `atEnd`: they stand before it. */
function spelled(short: string, words: string, atEnd: boolean): string[] | undefined {
  const letters = lettersOf(singular(short)).toLowerCase();
  if (letters.length < 2) return undefined;
  const list = words
    .split(/[\s\-/]+/)
    .map(lettersOf)
    .filter(Boolean);
  for (const skip of [true, false]) {
    const kept = skip ? list.filter((word) => !SMALL.has(word.toLowerCase())) : list;
    if (kept.length < letters.length) continue;
    const near = atEnd ? kept.slice(-letters.length) : kept.slice(0, letters.length);
    if (near.every((word, k) => foldCode(word.codePointAt(0) as number).charAt(0) === letters[k])) return near;
  }
  return undefined;
}

/**
 * FOREIGN where words define an abbreviation as something that is not ours. Undefined where there are none, or where they
 * differ from a term of ours in their last word alone: "visual analogue score (VAS)" neither proves nor disproves.
 */
function foreign(index: Index, entries: readonly number[], words: readonly string[] | undefined): number | undefined {
  if (!words) return undefined;
  const known = entries.some((entry) => {
    const last = index.entries[entry]?.headword.split(/[\s-]/).pop() as string;
    const phrase = [...words.slice(0, -1), last].join(' ');
    return (
      words.length > 2 &&
      scan(index, phrase).some((found) => found.start === 0 && found.end === phrase.length && sharedEntry(index, found, [entry]) === entry)
    );
  });
  return known ? undefined : FOREIGN;
}

/**
 * Which sense of a candidate does the page mean? Returns a row of `Index.sense…`, or UNDECIDED: not to be marked (yet).
 * @param text the candidate's own text
 */
export function decide(index: Index, evidence: Evidence, candidate: Candidate, text: string): number {
  const { senses } = candidate;
  const bound = evidence.bound.get(singular(text));
  if (bound) {
    // one definition of ours beats foreign ones; two of ours leave it open
    const meant = senses.filter((sense) => bound.has(index.senseEntry[sense] as number));
    if (meant.length) return meant.length > 1 || isBarred(index, evidence, meant[0] as number, 0) ? UNDECIDED : (meant[0] as number);
    if (bound.has(FOREIGN)) return UNDECIDED;
  }
  const first = index.senseEntry[senses[0] as number];
  if (senses.every((sense) => index.senseEntry[sense] === first))
    return senses.find((sense) => holds(index, evidence, sense, candidate.shouted)) ?? UNDECIDED;
  const proven = senses.filter((sense) => evidence.long.has(index.senseEntry[sense] as number));
  if (proven.length === 1) return isBarred(index, evidence, proven[0] as number, NEVER) ? UNDECIDED : (proven[0] as number);
  if (proven.length > 1) return UNDECIDED;
  const passing = senses.filter((sense) => holds(index, evidence, sense, candidate.shouted));
  return passing.length === 1 ? (passing[0] as number) : UNDECIDED;
}

/** True where the decision about a candidate can change with the evidence. */
export function isConditional(index: Index, candidate: Candidate): boolean {
  if (candidate.senses.length > 1) return true;
  const rule = index.senseRule[candidate.senses[0] as number] as number;
  return (((rule & 255) | (rule >> 8)) & (LONG | CTX3 | KIN | CASE)) !== 0;
}

/** True where the rule allows one mark per page. */
export function isOnce(index: Index, sense: number): boolean {
  return ((index.senseRule[sense] as number) & ONCE) !== 0;
}

/** May a sense not be marked even where the page says that it is meant? `never`: NEVER where it says so in other words only. */
function isBarred(index: Index, evidence: Evidence, sense: number, never: number): boolean {
  const rule = index.senseRule[sense] as number;
  const entry = index.senseEntry[sense] as number;
  return [rule & 255, rule >> 8].every((bits) => bits & never || (bits & KIN && !dwells(index, evidence, entry)));
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
  if (bits & KIN && !dwells(index, evidence, entry)) return false;
  const needed = contextNeeded(bits);
  return needed === 0 || contextOf(evidence, entry) >= needed;
}

/** Is the page about pain, and does it dwell on the category of a general entry? */
function dwells(index: Index, evidence: Evidence, entry: number): boolean {
  const kin = evidence.kin.get(index.entries[entry]?.category as Category) ?? 0;
  const others = kin - Number(evidence.general.has(entry)) - surplus(evidence);
  return others >= KIN_NEEDED && contextOf(evidence, entry) >= KIN_CONTEXT;
}

/** Other clear terms on the page, beyond those that a text of this length names by chance. */
function contextOf(evidence: Evidence, entry: number): number {
  return evidence.clear.size - Number(evidence.clear.has(entry)) - surplus(evidence);
}
