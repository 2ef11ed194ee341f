/** The self-check, the stopwatch and the order of practice. */
import { describe, expect, it } from 'vitest';
import { readSelfCheck, weakest } from '../../core/self-check.ts';
import { practiceOrder, shuffled } from '../../core/shuffle.ts';
import { clockText, elapsed, minutesAndSeconds, STOPPED, startOrStop } from '../../core/stopwatch.ts';

describe('a self-check from storage', () => {
  it.each<[string, unknown, object]>([
    ['is empty where there is none', undefined, {}],
    ['is empty where storage holds null', null, {}],
    ['is empty where storage holds a list', [1, 2], {}],
    ['is what was stored', { law: 0, referral: 3 }, { law: 0, referral: 3 }],
    ['leaves out what is no level', { law: 4, referral: -1, a: 1.5, b: '2', c: null, d: 1 }, { d: 1 }],
    ['leaves out what is no id', { 'A B': 1, '': 2, law: 1 }, { law: 1 }],
  ])('%s', (_, stored, expected) => {
    expect(readSelfCheck(stored)).toEqual(expected);
  });
});

describe('what is to be worked on first', () => {
  it.each<[string, Record<string, number>, string[]]>([
    ['is nothing where nothing is judged', {}, []],
    ['is the lowest', { a: 2, b: 0, c: 3 }, ['b']],
    ['are all of the lowest, in order', { c: 1, a: 1, b: 2 }, ['a', 'c']],
    ['is nothing where all is mastered', { a: 3, b: 3 }, []],
    ['is none that is not asked for', { x: 0, a: 1 }, ['a']],
  ])('%s', (_, check, expected) => {
    expect(weakest(['a', 'b', 'c'], check)).toEqual(expected);
  });
});

describe('the stopwatch', () => {
  it('stands at first, runs when started, stands again when stopped, and goes on from there', () => {
    const running = startOrStop(STOPPED, 1000);
    const stopped = startOrStop(running, 61_500);
    const again = startOrStop(stopped, 100_000);
    expect([STOPPED, running, stopped, again].map((watch) => elapsed(watch, 102_000))).toEqual([0, 101_000, 60_500, 62_500]);
  });

  it('never runs backward, whatever the clock does', () => {
    expect(elapsed(startOrStop(STOPPED, 1000), 500)).toBe(0);
  });

  it.each([
    [0, '0:00', [0, 0]],
    [999, '0:00', [0, 0]],
    [1000, '0:01', [0, 1]],
    [65_000, '1:05', [1, 5]],
    [120_000, '2:00', [2, 0]],
    [3_600_000, '60:00', [60, 0]],
  ])('shows %i ms as “%s”', (duration, shown, parts) => {
    expect([clockText(duration), minutesAndSeconds(duration)]).toEqual([shown, parts]);
  });
});

describe('a random order', () => {
  const list = Array.from({ length: 10 }, (_, i) => ({ id: String(i) }));
  it.each([
    ['the least', () => 0],
    ['the most', () => 0.999_999],
    [
      'some',
      (() => {
        let n = 1;
        return () => {
          n = (n * 48271) % 2147483647;
          return n / 2147483647;
        };
      })(),
    ],
  ])('has everything once for %s chance', (_, random) => {
    expect([...shuffled(list, random)].map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
  });

  it('leaves the list that it was given as it was', () => {
    const copy = [...list];
    shuffled(list, () => 0);
    expect(list).toEqual(copy);
  });

  it('has what is not practiced before what is', () => {
    const ids = practiceOrder(list, new Set(['3', '0', '7']), () => 0.5).map(({ id }) => id);
    expect(ids.slice(-3).sort()).toEqual(['0', '3', '7']);
    expect(new Set(ids).size).toBe(10);
  });
});
