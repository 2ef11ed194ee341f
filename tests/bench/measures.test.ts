/** The verdict over a measure, and that the budgets speak of what is measured. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Budget, judge, measure } from './measures.ts';

const RATIO: Budget = { measures: 'storm', limit: 1.25, kind: 'ratio', source: 'design' };
const TIME: Budget = { measures: 'longest task/*', limit: 16, kind: 'absolute', source: 'design' };
const SCAN: Budget = { measures: 'scan/*/10,000', limit: 5, kind: 'ratio', source: 'design', except: ['article'] };

const verdictOf = (id: string, samples: number[], ...budgets: Budget[]) => judge(measure(id, '', '', '×', samples), budgets).verdict;

describe('a ratio', () => {
  it.each([
    [[1.25], 'kept'],
    [[1.0, 1.1, 1.2], 'kept'],
    [[1.26], 'broken'],
    [[1.2, 1.3, 1.4], 'within noise'], // 1.3 ± 0.1
    [[1.35, 1.4, 1.45], 'broken'], // 1.4 ± 0.05
    [[1.2, 1.35, 1.36, 1.37, 9], 'broken'], // one wild sample is no excuse
  ])('of %j is %s', (samples, verdict) => {
    expect(verdictOf('storm', samples, RATIO)).toBe(verdict);
  });
});

describe('milliseconds', () => {
  it.each([
    [[16], 'kept'],
    [[17], 'over'],
    [[100, 10, 10], 'kept'],
  ])('of %j are %s, and never broken', (samples, verdict) => {
    expect(verdictOf('longest task/big/built-in', samples, TIME)).toBe(verdict);
  });
});

describe('a budget', () => {
  it.each([
    ['scan/big/10,000', 'broken'],
    ['scan/huge/10,000', 'broken'],
    ['scan/article/10,000', undefined],
    ['scan/big/100,000', undefined],
    ['scan/10,000', undefined],
    ['rescan/big/10,000', undefined],
  ])('speaks of %s: %s', (id, verdict) => {
    expect(verdictOf(id, [6], SCAN)).toBe(verdict);
  });

  it('leaves what it does not speak of without a verdict', () => {
    expect(judge(measure('walk/big', '', '', 'ms', [1]), [RATIO])).not.toHaveProperty('verdict');
  });
});

describe('the file of budgets', () => {
  const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8')) as Budget[];

  it('says where each comes from, and limits each', () => {
    expect(budgets.length).toBeGreaterThan(10);
    for (const { kind, limit, source } of budgets) {
      expect(['ratio', 'absolute']).toContain(kind);
      expect(limit).toBeGreaterThanOrEqual(0);
      expect(source).toMatch(/^(design|issue) \d/);
    }
  });
});
