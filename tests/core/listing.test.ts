/** The glossary as a list. */
import { describe, expect, it } from 'vitest';
import { alphabetical, createFilter, groupByLetter, letterOf, rowsOf } from '../../core/listing.ts';
import { makeEntry } from './make-entry.ts';

const named = (...headwords: string[]) => headwords.map((headword) => makeEntry('x', { headword }));
const headwords = (entries: { headword: string }[]): string[] => entries.map(({ headword }) => headword);

describe('the alphabet', () => {
  it.each([
    ['ignores capitals', ['Zoster', 'aspirin', 'Bier block'], ['aspirin', 'Bier block', 'Zoster']],
    ['ignores accents', ['Dz', 'Déjerine', 'Da'], ['Da', 'Déjerine', 'Dz']],
    ['counts numbers', ['PHQ-10', 'PHQ-9'], ['PHQ-9', 'PHQ-10']],
  ])('%s', (_, given, expected) => {
    expect(headwords(alphabetical(named(...given)))).toEqual(expected);
  });

  it('leaves the list that it was given as it was', () => {
    const list = named('b', 'a');
    alphabetical(list);
    expect(headwords(list)).toEqual(['b', 'a']);
  });
});

describe('the letter of a headword', () => {
  it.each([
    ['allodynia', 'A'],
    ['X-ray', 'X'],
    ['Éclair', 'E'],
    ['510(k)', '#'],
    ['μ-opioid', '#'],
    ['', '#'],
  ])('%s: %s', (headword, letter) => {
    expect(letterOf(headword)).toBe(letter);
  });

  it('groups a list, with other signs last', () => {
    const groups = groupByLetter(named('510(k)', 'acute', 'allodynia', 'bursitis'));
    expect(groups.map(({ letter, entries }) => `${letter}${entries.length}`)).toEqual(['A2', 'B1', '#1']);
  });
});

describe('rows', () => {
  it('are each letter with what follows it', () => {
    const rows = rowsOf(groupByLetter(named('acute', 'allodynia', 'bursitis')));
    expect(rows.map(({ letter, entry }) => letter ?? entry?.headword)).toEqual(['A', 'acute', 'allodynia', 'B', 'bursitis']);
  });

  it('are none of nothing', () => {
    expect(rowsOf([])).toEqual([]);
  });
});

describe('a filter', () => {
  const entries = [
    makeEntry('crps', {
      headword: 'complex regional pain syndrome',
      abbreviations: ['CRPS'],
      lay: ['burning hand'],
      category: 'condition',
    }),
    makeEntry('tramadol', { brands: ['Ultram'], category: 'medication' }),
    makeEntry('lasegue', { headword: 'Lasègue sign', synonyms: ['straight leg raise'], category: 'assessment' }),
  ];
  it.each([
    ['that is empty passes all', '', '', ['crps', 'tramadol', 'lasegue']],
    ['of spaces passes all', '  ', '', ['crps', 'tramadol', 'lasegue']],
    ['matches inside a headword', 'regional', '', ['crps']],
    ['matches an abbreviation', 'crps', '', ['crps']],
    ['matches a brand', 'ULTRAM', '', ['tramadol']],
    ['matches a synonym', 'leg raise', '', ['lasegue']],
    ['matches what people type', 'burning', '', ['crps']],
    ['ignores accents', 'lasegue', '', ['lasegue']],
    ['takes a category', '', 'medication', ['tramadol']],
    ['takes both', 'a', 'condition', ['crps']],
    ['that nothing meets passes none', 'zzz', '', []],
  ] as const)('%s', (_, text, category, expected) => {
    expect(createFilter(entries)({ text, category }).map(({ id }) => id)).toEqual(expected);
  });
});
