/** Stages on an axis of years. */
import { describe, expect, it } from 'vitest';
import type { Roadmap, Stage } from '../../core/roadmap.ts';
import { axisEnd, isLeftOut, spanOf } from '../../core/timeline.ts';

const years = (min: number, max: number, usual: number): Stage['years'] => ({ min, max, usual });
function stage(length: Stage['years'], end: Stage['years'], leadsTo: string[] = ['next'], says: string | null = 'x'): Stage {
  return { years: length, cumulative: end, leadsTo, guide: { says } } as unknown as Stage;
}
const residency = stage(years(3, 5, 4), years(11, 13, 12));
const exam = stage(years(0, 0, 0), years(4, 4, 4));
const practice = stage(years(0, 0, 0), years(12, 14, 13), []);

describe('the place of a stage', () => {
  it.each([
    ['with a length is a bar', residency, { kind: 'bar', from: 8, to: 12, earliest: 8, latest: 13 }],
    ['without a length is a point', exam, { kind: 'point', from: 4, to: 4, earliest: 4, latest: 4 }],
    ['without an end is open', practice, { kind: 'open', from: 13, to: 13, earliest: 12, latest: 14 }],
  ])('%s', (_, of, expected) => {
    expect(spanOf(of)).toEqual(expected);
  });
});

describe('the axis', () => {
  it('ends a year after the latest end', () => {
    expect(axisEnd({ stages: [exam, residency, practice] } as Roadmap)).toBe(15);
  });
});

describe('a stage that the guide leaves out', () => {
  it.each([
    ['is one that takes years and that the guide does not name', stage(years(1, 1, 1), years(12, 14, 13), [], null), true],
    ['is none that the guide names', residency, false],
    ['is none that takes no years', stage(years(0, 0, 0), years(12, 14, 13), [], null), false],
  ])('%s', (_, of, expected) => {
    expect(isLeftOut(of)).toBe(expected);
  });
});
