/** A page's terms as a file to keep: Markdown to read, CSV for a table, TSV for Anki, JSON for programs. */
import type { Category, Entry } from './entry.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
import { saveTerm } from './study.ts';
import { type StudyTerm, toAnki, toCsv } from './study-export.ts';

/** One term as it was met on a page. */
export interface MetTerm {
  entry: Entry;
  /** How often it is marked there. */
  count: number;
  /** The sentence of its first mark; empty where it is not known. */
  sentence: string;
}

export interface MetOn {
  title: string;
  /** Empty where it is not known. */
  url: string;
  /** YYYY-MM-DD */
  date: string;
}

/** What the document says of itself, in the reader's language. */
export interface TermWords {
  title: string;
  /** "Symptom or sign, 3 times on the page" */
  met(category: Category, count: number): string;
  /** "Source: IASP: Terminology (2020). Checked 2026-11-24." */
  source(sources: string, checked: string): string;
}

const sourcesOf = (entry: Entry): string =>
  entry.sources.map(({ organisation, title, year }) => `${organisation}: ${title} (${year})`).join('; ');

/** As if each term had been saved on the page: the tables are those of saved terms, and can be read back as such. */
function asSaved(terms: readonly MetTerm[], { title, url }: MetOn): StudyTerm[] {
  return terms.map(({ entry, sentence }) => ({ entry, record: saveTerm({ sentence, title, url }, 0) }));
}

const WRITERS: Record<ExportFormat, (terms: readonly MetTerm[], page: MetOn, words: TermWords) => string> = {
  markdown(terms, page, words) {
    const where = page.url ? `[${bare(page.title || page.url)}](<${page.url.replace(/[<>\s]/g, encodeURIComponent)}>)` : bare(page.title);
    const parts = terms.map(({ entry, count, sentence }) =>
      [
        `## ${bare(entry.headword)}`,
        `*${words.met(entry.category, count)}*`,
        bare(entry.gloss),
        sentence && `> ${bare(sentence)}`,
        entry.sources.length > 0 && words.source(bare(sourcesOf(entry)), entry.checked),
      ]
        .filter(Boolean)
        .join('\n\n'),
    );
    return `# ${words.title}\n\n${where ? `${where}, ` : ''}${page.date}\n\n${parts.join('\n\n')}\n`;
  },
  csv: (terms, page) => toCsv(asSaved(terms, page)),
  anki: (terms, page) => toAnki(asSaved(terms, page)),
  json(terms, page) {
    const list = terms.map(({ entry, count, sentence }) => ({
      id: entry.id,
      term: entry.headword,
      category: entry.category,
      count,
      gloss: entry.gloss,
      definition: entry.definition,
      sentence,
      sources: entry.sources,
      checked: entry.checked,
    }));
    return `${JSON.stringify({ page, terms: list }, null, 2)}\n`;
  },
};

/** The file's text. Only the document to read has words of ours: tables and data keep the names by which programs know them. */
export function writeTerms(format: ExportFormat, terms: readonly MetTerm[], page: MetOn, words: TermWords): string {
  return WRITERS[format](terms, page, words);
}

/** A name for the file: from the page's title, with nothing in it that a file system minds. */
export function exportName(format: ExportFormat, page: MetOn): string {
  const title = page.title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `pain-terms-${title ? `${title.toLowerCase()}-` : ''}${page.date}.${EXPORT_FORMATS[format].extension}`;
}

/** Text that Markdown takes for nothing but text, on one line. */
function bare(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
