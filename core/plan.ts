/** The reader's own way along the roadmap: degree, residency, pauses, and the year in which it begins. */
import type { Roadmap, Stage, Track, Years } from './roadmap.ts';

/** How somebody comes to residency: with an MD or a DO from the United States, or as an international graduate. */
export const PATHS = ['md', 'do', 'img'] as const;
export type Path = (typeof PATHS)[number];

export interface Plan {
  path: Path;
  /** Id of a residency's track; empty while that is open. */
  track: string;
  /** Years in between: before medical school, for international graduates before residency. */
  gap: number;
  /** Years of medical school abroad; US schools take what the roadmap says. */
  schoolYears: number;
  /** The stage that `year` belongs to. */
  from: string;
  /** Calendar year in which that stage begins; 0 while no dates are wanted. */
  year: number;
}

export const NO_PLAN: Plan = { path: 'md', track: '', gap: 0, schoolYears: 6, from: '', year: 0 };

/** What the numbers of a plan may be. */
export const PLAN_LIMITS = { gap: [0, 20], schoolYears: [3, 10], year: [1980, 2100] } as const;

/** A plan from whatever storage holds; what is not valid is as in `NO_PLAN`. */
export function readPlan(stored: unknown): Plan {
  const fields = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const number = (name: keyof typeof PLAN_LIMITS): number => {
    const value = fields[name];
    const [least, most] = PLAN_LIMITS[name];
    return Number.isInteger(value) && (value as number) >= least && (value as number) <= most ? (value as number) : NO_PLAN[name];
  };
  const id = (name: 'track' | 'from'): string => {
    const value = fields[name];
    return typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value) ? value : '';
  };
  const path = PATHS.find((known) => known === fields.path) ?? NO_PLAN.path;
  return { path, track: id('track'), gap: number('gap'), schoolYears: number('schoolYears'), from: id('from'), year: number('year') };
}

/** Every track of every residency, in the roadmap's order. */
export function tracksOf(roadmap: Roadmap): Track[] {
  return roadmap.specialties.flatMap(({ tracks }) => tracks);
}

const exactly = (years: number): Years => ({ min: years, max: years, usual: years });
const sum = (a: Years, b: Years): Years => ({ min: a.min + b.min, max: a.max + b.max, usual: a.usual + b.usual });

/**
 * The roadmap as a plan has it: lengths of its residency and school, the years in between, and everything that follows
 * from them. International graduates begin with medical school; what US colleges ask of applicants is not for them.
 */
export function planRoadmap(roadmap: Roadmap, plan: Plan): Roadmap {
  const abroad = plan.path === 'img';
  const track = tracksOf(roadmap).find(({ id }) => id === plan.track);
  const pauseBefore = abroad ? 'residency' : 'medical-school';
  const school = roadmap.stages.findIndex(({ id }) => id === 'medical-school');
  let end = exactly(0);
  const stages = (abroad ? roadmap.stages.slice(school) : roadmap.stages).map((stage): Stage => {
    let { years } = stage;
    if (stage.id === 'residency' && track) years = exactly(track.years);
    if (stage.id === 'medical-school' && abroad) years = exactly(plan.schoolYears);
    end = sum(sum(end, exactly(stage.id === pauseBefore ? plan.gap : 0)), years);
    return { ...stage, years, cumulative: end };
  });
  return { ...roadmap, stages, totalYears: end };
}

/** The stages that take years, for a sum; what lies in between comes last and has no name. */
export function planParts(planned: Roadmap, plan: Plan): { name: string | undefined; years: Years }[] {
  const parts = planned.stages
    .filter(({ years }) => years.max > 0)
    .map(({ short, years }) => ({ name: short as string | undefined, years }));
  return plan.gap > 0 ? [...parts, { name: undefined, years: exactly(plan.gap) }] : parts;
}
