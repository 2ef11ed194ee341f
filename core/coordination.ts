/**
 * Shared heads: "cervical and lumbar radiculopathy" names cervical radiculopathy too. Nothing is guessed: the first
 * word, put before the head that it shares, must be a form of the glossary, letter for letter.
 */
import type { Index } from './index-format.ts';
import type { Candidate } from './scan.ts';

/** A word before "and", "or", "&" or a slash, at the end of a text. */
const FIRST = /(?:^|[\s(\0])([^\s(),;:.!?/\0]{2,30})(?:,?\s+(?:and|or|and\/or|&)\s+|\s?\/\s?)$/;
/** A word before a comma, at the end of a text: further members of a list that ends in "and". */
const FURTHER = /(?:^|[\s(\0])([^\s(),;:.!?/\0]{2,30}),\s+$/;
/** No separator and word are longer. */
const REACH = 48;
/** Words of a form that a modifier may stand for: "acute and chronic low back pain", "cervical or low back pain". */
const DROPPED = 2;

/**
 * The candidates with the modifiers that share their heads: drawn into the candidate where both are one entry ("hip or
 * knee osteoarthritis"), else a candidate of its own. Everyday entries get none of their own: whoever reads "back and
 * neck pain" needs no mark on "back".
 * @param candidates in order, of `text`
 * @param find finds the candidates of a short text in the index
 */
export function coordinate(
  text: string,
  candidates: Candidate[],
  index: Index,
  find: (phrase: string) => readonly Candidate[],
): Candidate[] {
  if (!candidates.some(({ start }) => mayBeLinked(text, start))) return candidates;
  const all: Candidate[] = [];
  let free = 0;
  for (const candidate of candidates) {
    let { start } = candidate;
    const more: Candidate[] = [];
    if (mayBeLinked(text, start)) {
      const words = text.slice(start, candidate.end).split(/\s+/);
      for (let at = start, link = FIRST; words.length > 1; link = FURTHER) {
        const found = link.exec(text.slice(Math.max(free, at - REACH), at));
        const modifier = found?.[1];
        const shared = modifier && headed(modifier, words, find);
        if (!shared) break;
        const from = at - (found[0].length - found[0].indexOf(modifier));
        if (start === at && sameEntry(index, shared, candidate)) start = from;
        else if (shared.senses.some((sense) => levelOf(index, sense) !== 'everyday'))
          more.unshift({ ...shared, start: from, end: from + modifier.length });
        at = from;
      }
    }
    all.push(...more, start < candidate.start ? { ...candidate, start } : candidate);
    free = candidate.end;
  }
  return all;
}

/** Quick: does "and", "or", "&" or a slash stand before, in small letters? */
function mayBeLinked(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 1);
  if (last === 47) return true;
  if (last !== 32 && last !== 160 && last !== 10) return false;
  const before = text.charCodeAt(start - 2);
  if (before === 100) return text.charCodeAt(start - 3) === 110 && text.charCodeAt(start - 4) === 97;
  if (before === 114) return text.charCodeAt(start - 3) === 111 && text.charCodeAt(start - 4) < 65;
  return before === 38 || before === 47;
}

/** What a modifier and the shared end of a form mean together, if that is one form of the glossary. */
function headed(modifier: string, words: readonly string[], find: (phrase: string) => readonly Candidate[]): Candidate | undefined {
  for (let drop = 1; drop <= DROPPED && drop < words.length; drop++) {
    const phrase = [modifier, ...words.slice(drop)].join(' ');
    const [first] = find(phrase);
    if (first?.start === 0 && first.end === phrase.length) return first;
  }
  return undefined;
}

function sameEntry(index: Index, a: Candidate, b: Candidate): boolean {
  return a.senses.some((sense) => b.senses.some((other) => index.senseEntry[sense] === index.senseEntry[other]));
}

function levelOf(index: Index, sense: number): string | undefined {
  return index.entries[index.senseEntry[sense] as number]?.level;
}
