/** The glosses are for a worried reader: most read easily at 13 years of age, and none needs a college. */
import { describe, expect, it } from 'vitest';
import { median, readingGrade } from '../../scripts/reading-grade.ts';
import { builtInEntries } from '../built-in-pack.ts';

const graded = builtInEntries().map(({ id, gloss }) => ({ id, grade: readingGrade(gloss) }));

/** Entries whose gloss may read above grade 12, each with the reason. */
const HARDER: Record<string, string> = {};

describe('the grade', () => {
  it.each([
    ['The cat sat on the mat.', -1.4],
    ['A numbing shot near a nerve. It can ease pain for a while.', -0.3],
    ['Multidisciplinary rehabilitation requires communication.', 45],
  ])('of "%s" is about %d', (text, grade) => {
    expect(readingGrade(text)).toBeCloseTo(grade, 0);
  });

  it('rises when two sentences become one', () => {
    expect(readingGrade('It hurts and it burns and it stings, and it lasts.')).toBeGreaterThan(
      readingGrade('It hurts and it burns. It stings and it lasts.'),
    );
  });

  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
  ])('of the middle of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });
});

describe('the glosses', () => {
  it('read at grade 8 or below in the middle', () => {
    expect(median(graded.map(({ grade }) => grade))).toBeLessThanOrEqual(8);
  });

  it('read at grade 12 or below, but for those with a reason', () => {
    expect(graded.filter(({ id, grade }) => grade > 12 && !HARDER[id]).map(({ id, grade }) => `${id}: ${grade.toFixed(1)}`)).toEqual([]);
  });

  it('have no reason left for a gloss that needs none', () => {
    expect(Object.keys(HARDER).filter((id) => !graded.some((entry) => entry.id === id && entry.grade > 12))).toEqual([]);
  });
});
