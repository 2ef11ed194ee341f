/** Saved terms as files for other programs: a table, notes for Anki, a document to read. */
import Papa from 'papaparse';
import { CATEGORY_NAMES, type Entry } from './entry.ts';
import type { StudyRecord } from './study.ts';

/** A saved term with its entry. */
export interface StudyTerm {
  entry: Entry;
  record: StudyRecord;
}

/** The columns of the table, in order. `readStudyTable` reads them again. */
export const COLUMNS = ['id', 'term', 'meaning', 'detail', 'category', 'sentence', 'page', 'address', 'saved'] as const;

/** "2026-11-24", in Greenwich; empty for 0, which stands for "not known". */
function dayOf(instant: number): string {
  return instant ? new Date(instant).toISOString().slice(0, 10) : '';
}

function rowOf({ entry, record }: StudyTerm): string[] {
  const { id, headword, gloss, definition, category } = entry;
  return [id, headword, gloss, definition, CATEGORY_NAMES[category], record.sentence, record.title, record.url, dayOf(record.saved)];
}

/** Comma-separated, with a line of headings. No cell is taken for a formula by a spreadsheet: those get an apostrophe. */
export function toCsv(terms: readonly StudyTerm[]): string {
  return `${Papa.unparse({ fields: [...COLUMNS], data: terms.map(rowOf) }, { escapeFormulae: true })}\r\n`;
}

/**
 * Tab-separated notes with the headers that Anki's import reads (since 2.1.54): front, back, the sentence where the
 * term was met, tags. The first field is the key by which Anki knows a note again.
 */
export function toAnki(terms: readonly StudyTerm[]): string {
  const rows = terms.map(({ entry: { headword, gloss, definition, category }, record }) => [
    headword,
    gloss,
    definition,
    record.sentence,
    record.title,
    `PainGloss ${category}`,
  ]);
  const head = ['#separator:tab', '#html:false', '#columns:Term\tMeaning\tDetail\tSentence\tPage\tTags', '#tags column:6'];
  return `${[...head, Papa.unparse(rows, { delimiter: '\t', newline: '\n' })].join('\n')}\n`;
}

/** What Markdown would take for markup, taken literally. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** What the document says of itself, in the reader's language. */
export interface StudyWords {
  title: string;
  /** "Met on: a page" */
  met(page: string): string;
  /** "Sources: IASP, Terminology" */
  sources(list: string): string;
  /** "PainGloss, 2026-11-24. For reading, not for deciding on treatment." */
  origin(day: string): string;
}

/**
 * A document: one heading per term. It alone has words of ours: tables keep the names by which `readStudyTable` and
 * programs know their columns.
 */
export function toMarkdown(terms: readonly StudyTerm[], words: StudyWords, exported: number): string {
  const parts = terms.map(({ entry, record }) => {
    const page = record.url ? `[${literal(record.title || record.url)}](<${record.url}>)` : literal(record.title);
    return [
      `## ${literal(entry.headword)}`,
      literal(entry.gloss),
      entry.definition && literal(entry.definition),
      record.sentence && `> ${literal(record.sentence)}`,
      page && words.met(page),
      entry.sources.length > 0 &&
        words.sources(entry.sources.map(({ organisation, title }) => literal(`${organisation}, ${title}`)).join('; ')),
    ];
  });
  const head = [`# ${words.title}`, words.origin(dayOf(exported))];
  return `${[head, ...parts].flat().filter(Boolean).join('\n\n')}\n`;
}
