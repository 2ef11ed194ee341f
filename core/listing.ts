/** The glossary as a list: in alphabetical order, by letter, filtered. */
import type { Category, Entry } from './entry.ts';
import { normalize } from './search.ts';

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

/** The entries that pass, in the order given. An empty filter passes all. */
export function filterEntries(entries: readonly Entry[], filter: ListFilter): Entry[] {
  const text = normalize(filter.text).trim();
  return entries.filter((entry) => {
    if (filter.category && entry.category !== filter.category) return false;
    if (!text) return true;
    const { headword, synonyms, abbreviations, variants, brands, narrower, lay } = entry;
    return [headword, ...abbreviations, ...synonyms, ...variants, ...brands, ...narrower, ...lay].some((name) =>
      normalize(name).includes(text),
    );
  });
}
