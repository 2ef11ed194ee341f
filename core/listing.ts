/** The glossary as a list: in alphabetical order, by letter, filtered. */
import type { Category, Entry } from './entry.ts';
import { normalize } from './search-index.ts';

export interface ListFilter {
  /** Matched anywhere in the headword and the other names. */
  text: string;
  category: Category | '';
}

export interface LetterGroup {
  /** "A" to "Z", or "#" for headwords that begin otherwise. */
  letter: string;
  entries: Entry[];
}

const byHeadword = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** A sorted copy. */
export function alphabetical(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => byHeadword.compare(a.headword, b.headword));
}

export function letterOf(headword: string): string {
  const letter = normalize(headword).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
}

/** Groups of an alphabetical list, "#" last. */
export function groupByLetter(sorted: readonly Entry[]): LetterGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of sorted) {
    const letter = letterOf(entry.headword);
    const group = groups.get(letter);
    if (group) group.push(entry);
    else groups.set(letter, [entry]);
  }
  const other = groups.get('#');
  groups.delete('#');
  if (other) groups.set('#', other);
  return [...groups].map(([letter, entries]) => ({ letter, entries }));
}

/** A row of the list: the heading of a letter, or an entry. */
export type ListRow = { letter: string; entry?: undefined } | { letter?: undefined; entry: Entry };

/** The groups as one list of rows. */
export function rowsOf(groups: readonly LetterGroup[]): ListRow[] {
  return groups.flatMap(({ letter, entries }): ListRow[] => [{ letter }, ...entries.map((entry) => ({ entry }))]);
}

/**
 * A function that gives the entries that pass a filter, in the order given; an empty filter passes all. All names are
 * made comparable at the first filter with a text, not at each: ten thousand entries are filtered as one types.
 */
export function createFilter(entries: readonly Entry[]): (filter: ListFilter) => Entry[] {
  let names: string[] | undefined;
  return ({ text, category }) => {
    const wanted = normalize(text).trim();
    if (wanted) names ??= entries.map(namesOf);
    return entries.filter((entry, i) => (!category || entry.category === category) && (!wanted || names?.[i]?.includes(wanted)));
  };
}

/** Every name of an entry, comparable, one a line. */
function namesOf({ headword, abbreviations, synonyms, variants, brands, narrower, lay }: Entry): string {
  return normalize([headword, ...abbreviations, ...synonyms, ...variants, ...brands, ...narrower, ...lay].join('\n'));
}
