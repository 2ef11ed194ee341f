/** The terms of a page: of all its frames together, and by category. */

import { describe, expect, it } from 'vitest';
import type { Category } from '../../core/entry.ts';
import { CATEGORY_NAMES } from '../../core/entry.ts';
import { groupTerms, mergePageTerms, type PageTerm } from '../../core/page-terms.ts';

const term = (id: string, count = 1, order = 0, category: Category = 'concept'): PageTerm => ({ id, headword: id, category, count, order });

describe('the terms of several frames', () => {
  it.each<[string, [number, PageTerm[]][], number, string[]]>([
    ['are none without frames', [], 0, []],
    ['are those of the only frame', [[3, [term('a', 2, 0), term('b', 1, 1)]]], 3, ['a×2', 'b×1']],
    [
      'are added up',
      [
        [2, [term('a', 2)]],
        [3, [term('a', 3)]],
      ],
      5,
      ['a×5'],
    ],
    [
      'stand in the order of the frames',
      [
        [1, [term('b')]],
        [1, [term('a')]],
      ],
      2,
      ['b×1', 'a×1'],
    ],
    ['stand in reading order within a frame', [[2, [term('late', 1, 1), term('early', 1, 0)]]], 2, ['early×1', 'late×1']],
    [
      'of an empty frame add nothing',
      [
        [0, []],
        [1, [term('a')]],
      ],
      1,
      ['a×1'],
    ],
    [
      'keep the place of the first mark',
      [
        [2, [term('a', 1, 0), term('b', 1, 1)]],
        [2, [term('c', 1, 0), term('a', 1, 1)]],
      ],
      4,
      ['a×2', 'b×1', 'c×1'],
    ],
  ])('%s', (_, frames, total, expected) => {
    const merged = mergePageTerms(frames.map(([count, terms]) => ({ total: count, terms })));
    expect(merged.terms.map(({ id, count }) => `${id}×${count}`)).toEqual(expected);
    expect(merged.total).toBe(total);
  });

  it('are not changed by being merged', () => {
    const first = term('a', 1);
    mergePageTerms([
      { total: 1, terms: [first] },
      { total: 1, terms: [term('a', 1)] },
    ]);
    expect(first.count).toBe(1);
  });
});

describe('terms by category', () => {
  const shown = (terms: PageTerm[]): string[] =>
    groupTerms(terms).map(({ category, terms: own }) => `${CATEGORY_NAMES[category]}: ${own.map(({ id }) => id).join(' ')}`);
  it.each<[string, PageTerm[], string[]]>([
    ['are no groups without terms', [], []],
    ['leave out categories without terms', [term('a', 1, 0, 'tool')], ['Tool: a']],
    [
      'stand in the fixed order of categories',
      [term('z', 9, 0, 'career'), term('a', 1, 1, 'concept'), term('m', 5, 2, 'medication')],
      ['Concept: a', 'Medicine: m', 'Career: z'],
    ],
    ['stand by count within a category', [term('a', 1), term('b', 3), term('c', 2)], ['Concept: b c a']],
    ['stand by name where counts are equal', [term('Zoster'), term('allodynia'), term('Bier')], ['Concept: allodynia Bier Zoster']],
  ])('%s', (_, terms, expected) => {
    expect(shown(terms)).toEqual(expected);
  });
});
