/** Saved terms as files: what each kind holds, that it can be read back, and what is wrong with one that cannot. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { answer } from '../../core/review.ts';
import { type StudyRecord, saveTerm } from '../../core/study.ts';
import { type StudyTerm, type StudyWords, toAnki, toCsv, toMarkdown } from '../../core/study-export.ts';
import { readStudyFile, toJson } from '../../core/study-file.ts';
import { makeEntry } from './make-entry.ts';

const NOW = Date.UTC(2026, 10, 24);
const met = { sentence: 'It was "allodynia",\tthey said.', title: 'Pain, and so on', url: 'https://example.org/a?b=1' };
const term = (id: string, headword: string, more: Partial<StudyRecord> = {}): StudyTerm => ({
  entry: makeEntry(id, { headword, gloss: `What ${headword} means; in short.`, definition: 'Line one\nand "two", <b>so</b>.' }),
  record: { ...saveTerm(met, NOW), ...more },
});
const WORDS: StudyWords = {
  title: 'My terms',
  met: (page) => `From ${page}`,
  sources: (list) => `By ${list}`,
  origin: (day) => `On ${day}.`,
};
const TERMS = [term('allodynia', 'allodynia'), term('sum', '=SUM(A1)', { sentence: '' })];
const study = new Map(TERMS.map(({ entry, record }) => [entry.id, record]));

describe('the table', () => {
  const rows = Papa.parse<Record<string, string>>(toCsv(TERMS), { header: true, skipEmptyLines: true }).data;
  it('has a row for each term, with what it means and where it was met', () => {
    expect(rows[0]).toEqual({
      id: 'allodynia',
      term: 'allodynia',
      meaning: 'What allodynia means; in short.',
      detail: 'Line one\nand "two", <b>so</b>.',
      category: 'Concept',
      sentence: 'It was "allodynia", they said.',
      page: met.title,
      address: met.url,
      saved: '2026-11-24',
    });
  });

  it('has nothing that a spreadsheet would calculate', () => {
    expect(rows[1]?.term).toBe("'=SUM(A1)");
  });

  it('is read back', () => {
    expect(readStudyFile(toCsv(TERMS))).toEqual({ ok: true, records: study });
  });

  it('is read back with a byte order mark and other line ends, as spreadsheets write it', () => {
    expect(readStudyFile(`\uFEFF${toCsv(TERMS).replaceAll('\r\n', '\n')}`)).toEqual({ ok: true, records: study });
  });

  it('may hold only ids, between semicolons', () => {
    const read = readStudyFile('id;note\nallodynia;x\nsum;y\n');
    expect(read).toEqual({ ok: true, records: new Map(['allodynia', 'sum'].map((id) => [id, saveTerm(undefined, 0)])) });
  });
});

describe('notes for Anki', () => {
  const lines = toAnki(TERMS).split('\n');
  it('begin with the headers that its import reads', () => {
    expect(lines.slice(0, 4)).toEqual([
      '#separator:tab',
      '#html:false',
      '#columns:Term\tMeaning\tDetail\tSentence\tPage\tTags',
      '#tags column:6',
    ]);
  });

  it('have six fields each, with line breaks and quotes kept', () => {
    const { data } = Papa.parse<string[]>(lines.slice(4).join('\n'), { delimiter: '\t', skipEmptyLines: true });
    expect(data).toEqual([
      [
        'allodynia',
        'What allodynia means; in short.',
        'Line one\nand "two", <b>so</b>.',
        'It was "allodynia", they said.',
        met.title,
        'PainGloss concept',
      ],
      ['=SUM(A1)', 'What =SUM(A1) means; in short.', 'Line one\nand "two", <b>so</b>.', '', met.title, 'PainGloss concept'],
    ]);
  });
});

describe('the document', () => {
  const text = toMarkdown([term('a', 'A *star*', { title: 'A [page]' })], WORDS, NOW);
  it('has a heading, the meaning, the sentence and the page of each term', () => {
    expect(text).toContain('## A \\*star\\*\n\nWhat A \\*star\\* means; in short.');
    expect(text).toContain('> It was "allodynia", they said.');
    expect(text).toContain('From [A \\[page\\]](<https://example.org/a?b=1>)');
  });

  it('says what it is and from when', () => {
    expect(text).toMatch(/^# My terms\n\nOn 2026-11-24\.\n/);
  });

  it('has no markup from a definition', () => {
    expect(text).not.toContain('<b>');
  });
});

describe('the file of everything', () => {
  it('is read back with what the cards remember', () => {
    const full = new Map(study);
    full.set('allodynia', {
      ...saveTerm(met, NOW),
      memory: { meaning: answer(undefined, 'good', NOW), term: answer(undefined, 'again', NOW) },
    });
    expect(readStudyFile(toJson(full, NOW))).toEqual({ ok: true, records: full });
  });
});

describe('a file that is refused', () => {
  const file = (terms: unknown, more: object = {}): string => JSON.stringify({ format: 'paingloss-study', version: 1, terms, ...more });
  const row = (more: object = {}): object => ({ id: 'allodynia', ...saveTerm(met, NOW), ...more });
  const memory = answer(undefined, 'good', NOW);
  it.each([
    ['nothing', '', 'neither JSON nor a table'],
    ['a text', 'Dear reader, this is no list.', 'neither JSON nor a table'],
    ['JSON that breaks off', '{"format":', 'no valid JSON'],
    ['a list', '[]', 'format'],
    ['another format', file([row()], { format: 'deck' }), 'format: is no file of saved terms'],
    ['a later version', file([row()], { version: 2 }), 'version: is of a version'],
    ['no terms', file([]), 'no terms'],
    ['a term without an id', file([row({ id: '' })]), 'terms.0.id: is no id'],
    ['an id that is a path', file([row({ id: '../a' })]), 'terms.0.id: is no id'],
    ['a term twice', file([row(), row()]), 'terms.1.id: “allodynia” is there twice'],
    ['an address that runs', file([row({ url: 'javascript:alert(1)' })]), 'terms.0.url: is no web address'],
    ['a time that is a text', file([row({ saved: 'today' })]), 'terms.0.saved'],
    ['a field of its own', file([row({ style: 'x' })]), 'terms.0.style'],
    ['a card without stability', file([row({ memory: { term: { ...memory, stability: 0 } } })]), 'terms.0.memory.term.stability'],
    ['a card in no state', file([row({ memory: { term: { ...memory, state: 7 } } })]), 'terms.0.memory.term.state'],
    ['a table with an id that is none', 'id,term\nA b,x\n', 'line 2, id: is no id'],
    ['a table with an address that is none', 'id,address\na,ftp://x\n', 'line 2, address: is no web address'],
    ['a table with a term twice', 'id,term\na,x\na,y\n', 'line 3, id: “a” is there twice'],
    ['a table with a quote that is never closed', 'id,term\na,"x\n', 'near line'],
    ['a table of headings', 'id,term\n', 'no terms'],
  ])('%s, with its fault named', (_, text, fault) => {
    const read = readStudyFile(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.faults.join('\n')).toContain(fault);
  });

  it('names five faults and no more', () => {
    const read = readStudyFile(file(Array.from({ length: 9 }, () => row({ id: '' }))));
    expect(read.ok ? [] : read.faults).toHaveLength(5);
  });
});
