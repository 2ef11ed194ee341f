/** Entries, indexes and one-line questions for the tests of the core. */
import { compile } from '../../core/compile.ts';
import type { Entry } from '../../core/entry.ts';
import type { Index } from '../../core/index-format.ts';
import { markText } from '../../core/mark-text.ts';
import { scan } from '../../core/scan.ts';

/** An entry whose headword is its id with spaces, and that has nothing else unless told. */
export function makeEntry(id: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    headword: id.replaceAll('-', ' '),
    category: 'concept',
    level: 'clinical',
    gloss: 'A short text.',
    definition: '',
    synonyms: [],
    abbreviations: [],
    variants: [],
    brands: [],
    narrower: [],
    lookalikes: [],
    lay: [],
    general: false,
    weak: false,
    rules: {},
    related: [],
    sources: [],
    checked: '2026-11-24',
    codes: {},
    ...more,
  };
}

/** An index of entries; a string stands for an entry that has only this headword. */
export function indexOf(...entries: (Entry | string)[]): Index {
  const all = entries.map((entry) =>
    typeof entry === 'string' ? makeEntry(entry.replace(/[^a-z0-9]+/gi, '-'), { headword: entry }) : entry,
  );
  return compile(all, 'test');
}

/** The text of every candidate, in order. */
export function found(index: Index, text: string): string[] {
  return scan(index, text).map(({ start, end }) => text.slice(start, end));
}

/** What is marked in a page of this text, as "text: entry". */
export function marked(index: Index, text: string): string[] {
  return markText(index, text).map(({ form, entry }) => `${form}: ${entry}`);
}
