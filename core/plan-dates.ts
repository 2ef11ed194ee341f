/** A plan in calendar dates. Days are "YYYY-MM-DD", as calendars count them, without a time zone. */
import type { Plan } from './plan.ts';
import type { Roadmap, Season, Stage } from './roadmap.ts';

/** One thing in the dated plan. */
export interface PlanEvent {
  /** Stable: another export replaces the event and does not double it. */
  id: string;
  title: string;
  note: string;
  /** First and last day. */
  start: string;
  end: string;
  /** Where the first day is a guess: the season in which it lies. */
  about?: StageBegin;
}

const day = (year: number, month: number, date = 1): string => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
/** The last day before the first of a month. */
const dayBefore = (year: number, month: number): string => new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10);

/** The usual start of a stage, in years from the start of the first. */
const offsetOf = ({ cumulative, years }: Stage): number => cumulative.usual - years.usual;

/** The calendar year of the start of the axis; undefined while the plan has no year. `planned` comes from `planRoadmap`. */
export function firstYear(planned: Roadmap, plan: Plan): number | undefined {
  if (!plan.year) return undefined;
  const from = planned.stages.find(({ id, begins }) => id === plan.from && begins) ?? planned.stages[0];
  return from && plan.year - offsetOf(from);
}

interface Begin {
  year: number;
  month: number;
  season?: Season;
}

/** When a stage begins: in a month or season, from then on, or, for what has to be done by then, before. */
export interface StageBegin extends Begin {
  relation: 'in' | 'before' | 'from';
}

/** When a stage begins; a stage without a month of its own begins when the one before it ends. */
function beginOf(planned: Roadmap, stage: Stage, first: number): Begin {
  const year = first + offsetOf(stage);
  if (stage.begins) return { year, ...stage.begins };
  const next = planned.stages.slice(planned.stages.indexOf(stage)).find(({ begins }) => begins);
  if (next?.begins) return { year: first + offsetOf(next), ...next.begins };
  const last = planned.stages.filter(({ begins }) => begins).at(-1);
  return { year, month: last?.begins?.month ?? 1 };
}

/** The dates of a stage; undefined while the plan has no year. */
export function stageBegin(planned: Roadmap, plan: Plan, stage: Stage): StageBegin | undefined {
  const first = firstYear(planned, plan);
  if (first === undefined) return undefined;
  const isBefore = planned.stages.slice(planned.stages.indexOf(stage)).some(({ begins }) => begins);
  return { ...beginOf(planned, stage, first), relation: stage.begins ? 'in' : isBefore ? 'before' : 'from' };
}

/** The dated plan, in order: each stage that takes years, and the window in which to apply for the fellowship. */
export function planEvents(planned: Roadmap, plan: Plan): PlanEvent[] {
  const first = firstYear(planned, plan);
  if (first === undefined) return [];
  const { application } = planned;
  const dated = planned.stages.filter(({ begins }) => begins);
  const events = dated.map((stage, i): PlanEvent => {
    const { year, month, season } = beginOf(planned, stage, first);
    // the last one ends before the month in which it began; the others end, at the latest, when the next one begins
    const next = dated[i + 1];
    const until = next ? beginOf(planned, next, first) : { year: year + stage.years.usual, month };
    const end = dayBefore(until.year - (next ? offsetOf(next) - stage.cumulative.usual : 0), until.month);
    const event = { id: stage.id, title: stage.title, note: `${stage.gate}.`, start: day(year, month), end };
    return season ? { ...event, about: { relation: 'in', year, month, season } } : event;
  });
  const target = dated.find(({ id }) => id === application.stage);
  if (target) {
    const { year } = beginOf(planned, target, first);
    const { opens, closes } = application;
    events.push({
      id: 'fellowship-application',
      title: application.title,
      note: application.what,
      start: day(year - opens.yearsBefore, opens.month, opens.day),
      end: day(year - closes.yearsBefore, closes.month, closes.day),
    });
  }
  return events.sort((a, b) => (a.start < b.start ? -1 : 1));
}
