/** The roadmap that ships: its years add up, its stages hang together, and it corrects the guide that it came from. */
import { describe, expect, it } from 'vitest';
import type { Roadmap, Stage } from '../../core/roadmap.ts';
import { isLeftOut } from '../../core/timeline.ts';
import data from '../../data/roadmap.json' with { type: 'json' };
import { builtInEntries } from '../built-in-pack.ts';

const roadmap = data as Roadmap;
const { stages } = roadmap;
const ids = stages.map(({ id }) => id);
const entries = new Set(builtInEntries().map(({ id }) => id));
const last = stages.at(-1) as Stage;

describe('the whole path', () => {
  it('takes 12 to 14 years, usually 13', () => {
    expect(roadmap.totalYears).toEqual({ min: 12, max: 14, usual: 13 });
  });

  it.each(['min', 'max', 'usual'] as const)('takes as many years as its stages together: %s', (key) => {
    expect(stages.reduce((sum, { years }) => sum + years[key], 0)).toBe(roadmap.totalYears[key]);
  });

  it('ends when its last stage begins', () => {
    expect(last.cumulative).toEqual(roadmap.totalYears);
  });

  it('covers all six steps of the source guide', () => {
    const steps = stages.flatMap(({ guide }) => guide.step ?? []);
    expect([...new Set(steps)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('has the fellowship, which the guide leaves out', () => {
    const fellowship = stages.find(({ id }) => id === 'fellowship') as Stage;
    expect(fellowship.guide).toMatchObject({ step: null, says: null, verdict: 'missing' });
    expect(isLeftOut(fellowship)).toBe(true);
  });

  it('has milestones with ids of their own', () => {
    const milestones = stages.flatMap((stage) => stage.milestones.map(({ id }) => id));
    expect(new Set(milestones).size).toBe(milestones.length);
  });

  it('names entries of the glossary for its specialties, boards and permits', () => {
    const named = [...roadmap.specialties, ...roadmap.boards, ...roadmap.permits].flatMap(({ entry }) => entry ?? []);
    expect(named.filter((id) => !entries.has(id))).toEqual([]);
  });

  it('leads through every stage to the last', () => {
    const reached = new Set<string>();
    for (let next: string[] = [ids[0] as string]; next.length; ) {
      const id = next.pop() as string;
      if (reached.has(id)) continue;
      reached.add(id);
      next = [...next, ...(stages.find((stage) => stage.id === id)?.leadsTo ?? [])];
    }
    expect([...reached].sort()).toEqual([...ids].sort());
  });
});

describe.each(stages.map((stage, i) => [stage.id, stage, stages[i - 1]] as const))('the stage %s', (_, stage, before) => {
  it.each(['min', 'max', 'usual'] as const)('ends as many years after the one before as it takes: %s', (key) => {
    expect(stage.cumulative[key]).toBe((before?.cumulative[key] ?? 0) + stage.years[key]);
  });

  it('usually takes no less than its least and no more than its most', () => {
    const { min, usual, max } = stage.years;
    expect([min <= usual, usual <= max]).toEqual([true, true]);
  });

  it('leads to stages that exist, and not to itself', () => {
    expect(stage.leadsTo.filter((id) => !ids.includes(id) || id === stage.id)).toEqual([]);
  });

  it('leads on, unless it is the last', () => {
    expect(stage.leadsTo.length > 0).toBe(stage !== last);
  });

  it('has a short name for the popup', () => {
    expect(stage.short.length).toBeLessThanOrEqual(24);
  });

  it('has three milestones or more, whose ids can be stored', () => {
    expect(stage.milestones.length).toBeGreaterThanOrEqual(3);
    expect(stage.milestones.filter(({ id, label }) => !/^[a-z0-9-]{1,80}$/.test(id) || !label)).toEqual([]);
  });

  it('names entries of the glossary', () => {
    const named = [...stage.entries, ...stage.bodies.flatMap(({ entry }) => entry ?? [])];
    expect(named.filter((id) => !entries.has(id))).toEqual([]);
  });

  it('says what the guide says, where the guide has this step', () => {
    expect(stage.guide.says === null).toBe(stage.guide.step === null);
  });

  it('says what is so', () => {
    expect([stage.what, stage.guide.truth, stage.guide.verdict, stage.gate].filter((text) => !text)).toEqual([]);
  });

  it('has secure addresses', () => {
    expect(stage.bodies.flatMap(({ url }) => url ?? []).filter((url) => !url.startsWith('https://'))).toEqual([]);
  });
});
