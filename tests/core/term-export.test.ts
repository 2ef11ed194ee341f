/** A page's terms as files, read back as their programs would. */
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat } from '../../core/export-formats.ts';
import { readStudyFile } from '../../core/study-file.ts';
import { exportName, type MetOn, type MetTerm, type TermWords, writeTerms } from '../../core/term-export.ts';
import { makeEntry } from './make-entry.ts';

const PAGE: MetOn = { title: 'Living with *pain*', url: 'https://example.org/a b?x=<1>', date: '2026-11-24' };
const HARD = 'Said "ouch",\tthen; left\nagain';
const TERMS: MetTerm[] = [
  { entry: makeEntry('allodynia', { gloss: 'Pain from a light touch.' }), count: 2, sentence: HARD },
  {
    entry: makeEntry('formula', { headword: '=SUM(A1)', gloss: 'Looks like a [formula](x).' }),
    count: 1,
    sentence: '',
  },
];
const WORDS: TermWords = {
  title: 'My terms',
  met: (category, count) => `${category} ${count} times`,
  source: (sources, checked) => `From ${sources}, ${checked}`,
};
const write = (format: ExportFormat, terms = TERMS): string => writeTerms(format, terms, PAGE, WORDS);

describe('a list of terms', () => {
  it('as CSV is a table of saved terms, which can be read back', () => {
    const table = readStudyFile(write('csv'));
    expect(table.ok && [...table.records].map(([id, { sentence, title }]) => [id, sentence, title])).toEqual([
      ['allodynia', 'Said "ouch", then; left again', PAGE.title],
      ['formula', '', PAGE.title],
    ]);
  });

  it('as notes for Anki has the sentence in each note', () => {
    const note = write('anki')
      .split('\n')
      .find((line) => line.startsWith('allodynia'));
    expect(note).toContain('Pain from a light touch.');
    expect(note).toContain('ouch');
  });

  it('as JSON gives back entries, counts and sentences', () => {
    const { page, terms } = JSON.parse(write('json'));
    expect(page).toEqual(PAGE);
    expect(terms).toHaveLength(2);
    expect(terms[0]).toMatchObject({ id: 'allodynia', count: 2, sentence: HARD });
  });

  it('as Markdown shows the sentence as a quotation and escapes what is markup', () => {
    const text = write('markdown');
    expect(text).toContain('[Living with \\*pain\\*](<https://example.org/a%20b?x=%3C1%3E>)');
    expect(text).toContain('> Said "ouch", then; left again');
    expect(text).toContain('Looks like a \\[formula\\](x).');
    expect(text.match(/^## /gm)).toHaveLength(2);
    expect(text).toContain('# My terms\n');
    expect(text).toContain('*concept 2 times*');
  });

  it.each(Object.keys(EXPORT_FORMATS) as ExportFormat[])('that is empty is still a %s file', (format) => {
    expect(write(format, []).trim()).not.toBe('');
  });
});

describe('the name of the file', () => {
  it.each([
    ['Living with *pain*', 'pain-terms-living-with-pain-2026-11-24.csv'],
    ['../../etc/passwd', 'pain-terms-etc-passwd-2026-11-24.csv'],
    ['', 'pain-terms-2026-11-24.csv'],
    ['¿Qué?', 'pain-terms-que-2026-11-24.csv'],
    ['x'.repeat(200), `pain-terms-${'x'.repeat(60)}-2026-11-24.csv`],
  ])('of a page called "%s"', (title, expected) => {
    expect(exportName('csv', { ...PAGE, title })).toBe(expected);
  });
});
