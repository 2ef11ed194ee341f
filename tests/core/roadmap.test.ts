/** The career path: how years are written, and what ticks add up to. */
import { describe, expect, it } from 'vitest';
import { formatYears, type Roadmap, readTicks, roadmapProgress, type Stage, stageProgress, toggleTick } from '../../core/roadmap.ts';

const stage = (id: string, ...milestones: string[]): Stage =>
  ({ id, milestones: milestones.map((milestone) => ({ id: milestone, label: milestone })) }) as unknown as Stage;
const roadmap = { stages: [stage('one', 'a', 'b'), stage('two', 'c')] } as unknown as Roadmap;

describe('years', () => {
  it.each([
    [4, 4, '4'],
    [3, 5, '3–5'],
    [12, 14, '12–14'],
    [1, 1, '1'],
    [0, 0, ''],
    [0, 1, '0–1'],
  ])('%i to %i are written "%s"', (min, max, expected) => {
    expect(formatYears({ min, max })).toBe(expected);
  });
});

describe('progress', () => {
  it.each<[string, string[], number, boolean]>([
    ['of a stage starts at nothing', [], 0, false],
    ['of a stage counts its milestones', ['a'], 1, false],
    ['of a stage counts no others', ['c', 'x'], 0, false],
    ['of a stage is complete with the last', ['a', 'b'], 2, true],
  ])('%s', (_, ticks, done, complete) => {
    expect(stageProgress(roadmap.stages[0] as Stage, new Set(ticks))).toEqual({ done, of: 2, complete });
  });

  it.each<[string, string[], number, boolean]>([
    ['of the path starts at nothing', [], 0, false],
    ['of the path adds its stages up', ['a', 'c'], 2, false],
    ['of the path ignores ticks that are no milestones any more', ['a', 'old'], 1, false],
    ['of the path is complete with the last', ['a', 'b', 'c'], 3, true],
  ])('%s', (_, ticks, done, complete) => {
    expect(roadmapProgress(roadmap, new Set(ticks))).toEqual({ done, of: 3, complete });
  });
});

describe('ticks from storage', () => {
  it.each<[string, unknown, string[]]>([
    ['are none where there are none', undefined, []],
    ['are none where storage holds null', null, []],
    ['are none where storage holds a text', 'mcat-taken', []],
    ['are none where storage holds an object', { 0: 'a', length: 1 }, []],
    ['are read', ['mcat-taken', 'bachelor-degree'], ['mcat-taken', 'bachelor-degree']],
    ['are each there once', ['a', 'b', 'a'], ['a', 'b']],
    ['leave out what is no id', ['a', 7, null, {}, ['b'], '', 'A B', '<b>', 'x'.repeat(81)], ['a']],
  ])('%s', (_, stored, expected) => {
    expect(readTicks(stored)).toEqual(expected);
  });
});

describe('turning a tick over', () => {
  it.each<[string, string[], string[]]>([
    ['adds it', ['b'], ['b', 'a']],
    ['takes it out', ['a', 'b'], ['b']],
    ['adds the first', [], ['a']],
  ])('%s', (_, ticks, expected) => {
    expect(toggleTick(ticks, 'a')).toEqual(expected);
  });
});
