/** The reader's own road: what is stored, what the choices do to lengths and totals, and the dates that follow. */
import { describe, expect, it } from 'vitest';
import { NO_PLAN, type Plan, planParts, planRoadmap, readPlan, tracksOf } from '../../core/plan.ts';
import { firstYear, planEvents, stageBegin } from '../../core/plan-dates.ts';
import { formatYears, type Roadmap, type Stage } from '../../core/roadmap.ts';
import data from '../../data/roadmap.json' with { type: 'json' };

const roadmap = data as Roadmap;
const plan = (more: Partial<Plan>): Plan => ({ ...NO_PLAN, ...more });
const planned = (more: Partial<Plan>): Roadmap => planRoadmap(roadmap, plan(more));
const stageOf = (road: Roadmap, id: string): Stage => road.stages.find((stage) => stage.id === id) as Stage;

describe('a plan from storage', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'md'],
    ['a list', [1]],
    ['another path', { path: 'phd' }],
    ['a track that is no id', { track: '<b>' }],
    ['a track that is a number', { track: 4 }],
    ['half a year', { year: 2026.5 }],
    ['a year of another age', { year: 1066 }],
    ['a year as a text', { year: '2026' }],
    ['a pause before time', { gap: -1 }],
    ['a pause of a lifetime', { gap: 60 }],
    ['a school without length', { schoolYears: 0 }],
    ['no number', { year: Number.NaN }],
  ])('is none for %s', (_, stored) => {
    expect(readPlan(stored)).toEqual(NO_PLAN);
  });

  it('is what was stored', () => {
    const mine = plan({ path: 'do', track: 'neurology-child', gap: 2, schoolYears: 5, from: 'residency', year: 2031 });
    expect(readPlan(JSON.parse(JSON.stringify(mine)))).toEqual(mine);
  });
});

describe('the tracks', () => {
  it('have ids of their own', () => {
    const ids = tracksOf(roadmap).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of each residency reach from its least to its most years', () => {
    for (const { years, tracks } of roadmap.specialties)
      expect([Math.min(...tracks.map((track) => track.years)), Math.max(...tracks.map((track) => track.years))]).toEqual([
        years.min,
        years.max,
      ]);
  });

  it.each([
    ['anesthesiology', 13],
    ['physical-medicine-rehabilitation', 13],
    ['neurology-adult', 13],
    ['neurology-child', 14],
    ['psychiatry', 13],
    ['emergency-medicine-3', 12],
    ['emergency-medicine-4', 13],
    ['family-medicine', 12],
    ['radiology-diagnostic', 14],
    ['radiology-interventional', 15],
  ])('%s makes %i years in all', (track, years) => {
    expect(planned({ track }).totalYears).toEqual({ min: years, max: years, usual: years });
  });

  it('that are not decided, or not known any more, leave the range', () => {
    expect(planned({}).totalYears).toEqual(roadmap.totalYears);
    expect(planned({ track: 'phrenology' }).totalYears).toEqual(roadmap.totalYears);
  });
});

describe('the roadmap without a plan', () => {
  it('is as it was', () => {
    expect(planned({}).stages).toEqual(roadmap.stages);
  });
});

describe('years in between', () => {
  it('come before medical school, and move what follows', () => {
    const road = planned({ gap: 2 });
    expect(stageOf(road, 'bachelor').cumulative.usual).toBe(4);
    expect(stageOf(road, 'mcat').cumulative.usual).toBe(4);
    expect(stageOf(road, 'medical-school').cumulative.usual).toBe(10);
    expect(formatYears(road.totalYears)).toBe('14–16');
  });

  it('come before residency for graduates from abroad', () => {
    const road = planned({ path: 'img', gap: 2 });
    expect(stageOf(road, 'medical-school').cumulative.usual).toBe(6);
    expect(stageOf(road, 'residency').cumulative.usual).toBe(12);
  });

  it('are part of the sum', () => {
    const mine = plan({ gap: 1, track: 'psychiatry' });
    const road = planRoadmap(roadmap, mine);
    const parts = planParts(road, mine);
    expect(parts.map(({ name, years }) => `${years.usual} ${name ?? 'in between'}`)).toEqual([
      "4 Bachelor's degree",
      '4 Medical school',
      '4 Residency',
      '1 Pain fellowship',
      '1 in between',
    ]);
    expect(parts.reduce((sum, { years }) => sum + years.usual, 0)).toBe(road.totalYears.usual);
  });
});

describe('graduates from abroad', () => {
  it('begin with medical school, as long as theirs is', () => {
    const road = planned({ path: 'img', schoolYears: 5, track: 'anesthesiology' });
    expect(road.stages.map(({ id }) => id)).toEqual([
      'medical-school',
      'residency',
      'fellowship',
      'license-and-certification',
      'staying-certified',
    ]);
    expect(road.totalYears).toEqual({ min: 10, max: 10, usual: 10 });
  });

  it('alone say how long their school is', () => {
    expect(planned({ path: 'do', schoolYears: 9 }).totalYears).toEqual(roadmap.totalYears);
  });
});

describe('dates', () => {
  /** "fall 2026", "from 7/2039" */
  const dateOf = (...of: Parameters<typeof stageBegin>): string | undefined => {
    const begin = stageBegin(...of);
    if (!begin) return undefined;
    const when = begin.season ? `${begin.season} ${begin.year}` : `${begin.month}/${begin.year}`;
    return begin.relation === 'in' ? when : `${begin.relation} ${when}`;
  };
  const datesOf = (more: Partial<Plan>): Record<string, string | undefined> => {
    const mine = plan(more);
    const road = planRoadmap(roadmap, mine);
    return Object.fromEntries(road.stages.map((stage) => [stage.id, dateOf(road, mine, stage)]));
  };

  it('of a college that begins in 2026 lead to a fellowship in July 2038', () => {
    expect(datesOf({ year: 2026, track: 'anesthesiology' })).toEqual({
      bachelor: 'fall 2026',
      mcat: 'before fall 2030',
      'medical-school': 'fall 2030',
      residency: '7/2034',
      fellowship: '7/2038',
      'license-and-certification': 'from 7/2039',
      'staying-certified': 'from 7/2039',
    });
  });

  it.each<[string, Partial<Plan>, string]>([
    ['a residency of three years', { year: 2026, track: 'family-medicine' }, '7/2037'],
    ['a residency of six', { year: 2026, track: 'radiology-interventional' }, '7/2040'],
    ['a residency that is not decided', { year: 2026 }, '7/2038'],
    ['two years in between', { year: 2026, gap: 2 }, '7/2040'],
    ['a medical school that began in 2024', { year: 2024, from: 'medical-school' }, '7/2032'],
    ['a residency that began in 2025', { year: 2025, from: 'residency', track: 'emergency-medicine-3' }, '7/2028'],
    ['a stage without a beginning of its own', { year: 2026, from: 'mcat' }, '7/2038'],
    ['a stage that is not known', { year: 2026, from: 'kindergarten' }, '7/2038'],
    ['a school abroad', { year: 2026, path: 'img', schoolYears: 6, track: 'psychiatry' }, '7/2036'],
  ])('of %s: the fellowship', (_, more, expected) => {
    expect(datesOf(more).fellowship).toBe(expected);
  });

  it('are none without a year', () => {
    expect(Object.values(datesOf({}))).toEqual(roadmap.stages.map(() => undefined));
    expect(firstYear(planned({}), plan({}))).toBeUndefined();
    expect(planEvents(planned({}), plan({}))).toEqual([]);
  });
});

describe('the dated plan', () => {
  const mine = plan({ year: 2026, gap: 1, track: 'anesthesiology' });
  const events = planEvents(planRoadmap(roadmap, mine), mine);
  it('has each stage from its first day to its last, and the window to apply in', () => {
    expect(events.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['bachelor', '2026-09-01', '2030-07-31'],
      ['medical-school', '2031-08-01', '2035-06-30'],
      ['residency', '2035-07-01', '2039-06-30'],
      ['fellowship-application', '2037-12-01', '2038-05-31'],
      ['fellowship', '2039-07-01', '2040-06-30'],
    ]);
  });

  it('says of a school that its day is not known', () => {
    expect(events.map(({ about }) => about && [about.season, about.year])).toEqual([
      ['fall', 2026],
      ['fall', 2031],
      undefined,
      undefined,
      undefined,
    ]);
  });
});
