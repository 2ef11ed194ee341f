/** Medians, noise and ratios. */
import { describe, expect, it } from 'vitest';
import { differences, median, noiseOf, ratios } from './statistics.ts';

describe('the median', () => {
  it.each([
    [[3], 3],
    [[1, 2], 1.5],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100, 1], 9.5],
    [[-1, -5, 0], -1],
  ])('of %j is %d', (samples, expected) => {
    expect(median(samples)).toBe(expected);
  });

  it('leaves its samples as they are', () => {
    const samples = [3, 1, 2];
    median(samples);
    expect(samples).toEqual([3, 1, 2]);
  });

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('the noise', () => {
  it.each([
    [[5], 0],
    [[5, 5, 5], 0],
    [[1, 2, 3], 1],
    [[1, 1, 1, 1000], 0],
    [[0, 10, 20, 30, 40], 10],
  ])('of %j is %d', (samples, expected) => {
    expect(noiseOf(samples)).toBe(expected);
  });
});

describe('samples of two candidates', () => {
  it('are compared round by round', () => {
    expect(ratios([10, 30], [5, 10])).toEqual([2, 3]);
    expect(differences([10, 30], [5, 10])).toEqual([5, 20]);
  });

  it('must be as many', () => {
    expect(() => ratios([1], [1, 2])).toThrow('1 samples, and 2');
    expect(() => differences([1, 2], [1])).toThrow('2 samples, and 1');
  });

  it('are not compared with nothing', () => {
    expect(() => ratios([1], [0])).toThrow(RangeError);
  });
});
