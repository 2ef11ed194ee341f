/** The career path: its shape (`data/roadmap.json`), and what the ticks add up to. */

export interface Years {
  min: number;
  max: number;
  usual: number;
}

/** Seasons in which a stage begins whose month is not fixed. */
export type Season = 'fall';

export interface Milestone {
  id: string;
  label: string;
}

export interface Stage {
  id: string;
  title: string;
  /** At most 24 characters, for the popup. */
  short: string;
  /** Zero where the stage takes months or has no length of its own. */
  years: Years;
  /** Years after high school at the end of the stage. */
  cumulative: Years;
  /** When in the year the stage begins; absent where that is not fixed. `season` stands where only that is. */
  begins?: { month: number; season?: Season };
  what: string;
  requirements: string[];
  exams: { name: string; note: string }[];
  /** Only what a source gives, with the year that it holds for. */
  costs: Cost[];
  bodies: { name: string; role: string; entry?: string; url?: string }[];
  /** What opens the next stage. */
  gate: string;
  leadsTo: string[];
  milestones: Milestone[];
  /** What the source guide says of this stage, and what is so. */
  guide: { step: number | number[] | null; says: string | null; verdict: string; truth: string; verdicts?: Record<string, string> };
  entries: string[];
  sources: string[];
}

export interface Cost {
  what: string;
  amount: string;
  /** "2024", "fee set in 2020" */
  asOf: string;
  sources: string[];
}

/** What differs between the ways to residency, told for each. */
export interface PathFact {
  /** The stage that it belongs to. */
  stage: string;
  label: string;
  md: string;
  do: string;
  img: string;
  sources: string[];
}

/** A window for applications, in years before the stage that it is for begins. */
export interface Application {
  title: string;
  what: string;
  stage: string;
  opens: { yearsBefore: number; month: number; day: number };
  closes: { yearsBefore: number; month: number; day: number };
  sources: string[];
}

export interface Roadmap {
  title: string;
  summary: string;
  checked: string;
  totalYears: Years;
  stages: Stage[];
  specialties: Specialty[];
  boards: Board[];
  permits: Permit[];
  paths: { id: 'md' | 'do' | 'img'; name: string; long: string }[];
  pathFacts: PathFact[];
  application: Application;
}

/** One way through a residency, with a length of its own. */
export interface Track {
  id: string;
  name: string;
  years: number;
}

/** A residency that leads to the fellowship; `years` includes the internship. */
export interface Specialty {
  id: string;
  name: string;
  years: { min: number; max: number };
  tracks: Track[];
  board: string;
  note: string;
  entry?: string;
  sources: string[];
}

export interface Board {
  id: string;
  name: string;
  role: string;
  entry?: string;
  sources: string[];
}

export interface Permit {
  name: string;
  what: string;
  entry?: string;
  sources: string[];
}

/** "4", "3–5", "12–14"; an empty text for a stage without a length. */
export function formatYears(years: Pick<Years, 'min' | 'max'>): string {
  if (years.max === 0) return '';
  return years.min === years.max ? String(years.min) : `${years.min}–${years.max}`;
}

export interface StageProgress {
  done: number;
  of: number;
  complete: boolean;
}

export function stageProgress(stage: Stage, ticked: ReadonlySet<string>): StageProgress {
  const done = stage.milestones.filter((milestone) => ticked.has(milestone.id)).length;
  return { done, of: stage.milestones.length, complete: done === stage.milestones.length };
}

/** Over the whole path. */
export function roadmapProgress(roadmap: Roadmap, ticked: ReadonlySet<string>): StageProgress {
  const all = roadmap.stages.map((stage) => stageProgress(stage, ticked));
  const done = all.reduce((sum, stage) => sum + stage.done, 0);
  const of = all.reduce((sum, stage) => sum + stage.of, 0);
  return { done, of, complete: done === of };
}

/** Ticks from whatever storage holds: what can be the id of a milestone, each once. Progress ignores those that are none. */
export function readTicks(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  return [...new Set(stored.filter((id): id is string => typeof id === 'string' && /^[a-z0-9-]{1,80}$/.test(id)))];
}

/** The ticks with one turned over. */
export function toggleTick(ticks: readonly string[], id: string): string[] {
  return ticks.includes(id) ? ticks.filter((tick) => tick !== id) : [...ticks, id];
}
