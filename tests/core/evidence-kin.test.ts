/** Terms that pain medicine shares with all of medicine, and how much of a long text must be about pain. */
import { describe, expect, it } from 'vitest';
import { indexOf, makeEntry, marked } from './make-entry.ts';

const general = (id: string, more: Parameters<typeof makeEntry>[1] = {}) => makeEntry(id, { category: 'career', general: true, ...more });
const index = indexOf(
  general('medical-school'),
  general('residency-program'),
  general('licensing-exam', { abbreviations: ['USMLE'] }),
  general('match-day'),
  general('board-exam', { synonyms: ['board test'], rules: { 'board exam': 'ctx3', 'board test': 'never' } }),
  makeEntry('journal-club', { category: 'concept', general: true }),
  makeEntry('pain-fellowship', { category: 'career' }),
  makeEntry('long-illness', { rules: { 'long illness': 'ctx1' } }),
  'sciatica',
  'allodynia',
  'lumbago',
);
const KIN = 'Medical school, a residency program, match day, the USMLE.';

describe('a general term', () => {
  it.each([
    ['is marked with four others of its category and two clear terms', `The licensing exam. ${KIN} Board exam. Sciatica, allodynia.`, 2],
    ['not with one clear term', `${KIN} Board exam. Sciatica.`, 0],
    ['not with three others of its category', 'Medical school, a residency program, match day, the USMLE. Sciatica, allodynia.', 0],
    [
      'not with others of another category',
      'Medical school, a residency program, match day, the USMLE, the journal club. Sciatica, allodynia.',
      0,
    ],
    [
      'not with one other, however often',
      'Medical school, residency program, residency program, a residency program. Sciatica, allodynia.',
      0,
    ],
    ['not alone', 'Medical school.', 0],
    ['not where the page only says what it stands for', 'The licensing exam (USMLE). Sciatica, allodynia.', 0],
    ['not with terms of the field that are about pain', 'Medical school, pain fellowship. Sciatica, allodynia.', 0],
  ])('%s', (_, text, expected) => {
    const exams = marked(index, text).filter((mark) => /school|exam/i.test(mark.split(':')[0] as string));
    expect(exams).toHaveLength(expected);
  });

  it.each([
    ['its own rule asks for more', 'Board exam.', 'board-exam', 2],
    ['a form that is never marked stays so', 'Board test.', 'board-exam', 0],
  ])('%s', (_, text, entry, clear) => {
    const terms = ['sciatica', 'allodynia', 'lumbago'];
    const withTerms = (n: number) =>
      marked(index, `${text} ${KIN} ${terms.slice(0, n).join(', ')}`).some((mark) => mark.endsWith(`: ${entry}`));
    expect([withTerms(2), withTerms(3)]).toEqual([false, clear > 0]);
  });

  it('is not what makes a page a page about pain', () => {
    expect(marked(index, `${KIN} A long illness.`)).toEqual([]);
  });
});

describe('a long text', () => {
  const filler = (length: number): string => ' and so on'.repeat(Math.ceil(length / 10));
  it.each([
    ['of a page asks for what the rule says', 2_000, 'sciatica', true],
    ['of several pages asks for one term more', 12_000, 'sciatica', false],
    ['of several pages has it', 12_000, 'sciatica, allodynia', true],
    ['of many pages asks for two more', 40_000, 'sciatica, allodynia', false],
    ['of many pages has them', 40_000, 'sciatica, allodynia, lumbago', true],
  ])('%s', (_, length, terms, expected) => {
    expect(marked(index, `A long illness, ${terms}${filler(length)}`).some((mark) => mark.startsWith('long illness'))).toBe(expected);
  });
});
