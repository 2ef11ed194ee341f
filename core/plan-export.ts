/** The plan as files: a calendar (RFC 5545) and a Markdown document. */
import ical from 'ical-generator';
import type { Plan } from './plan.ts';
import { planEvents, type StageBegin, stageBegin } from './plan-dates.ts';
import type { Roadmap, Stage, Years } from './roadmap.ts';

const DAY = 86_400_000;

/** What the files say around the roadmap's own words, in the reader's language. */
export interface PlanWords {
  /** "12–14 years in all" */
  total(years: Pick<Years, 'min' | 'max'>): string;
  /** "July 2038 to June 2039", from two days. */
  span(start: string, end: string): string;
  /** "July 2038" */
  begin(begin: StageBegin): string;
  /** "4 years, to year 4" */
  time(stage: Stage): string;
  /** "What opens the next stage: a degree." */
  gate(what: string): string;
  /** "Begins in fall 2026; the day is the school’s." */
  about(begin: StageBegin): string;
  /** What the document says of itself at its end. */
  foot: string;
}

/** A calendar of whole days. `now`, in milliseconds since 1970, is when it was made. `planned` comes from `planRoadmap`. */
export function toCalendar(planned: Roadmap, plan: Plan, words: PlanWords, now: number): string {
  const calendar = ical({ name: planned.title, prodId: { company: 'PainGloss', product: 'roadmap' } });
  for (const { id, title, note, start, end, about } of planEvents(planned, plan))
    calendar.createEvent({
      id: `${id}@paingloss`,
      summary: title,
      description: about ? `${note} ${words.about(about)}` : note,
      start: new Date(start),
      // a calendar's end is the day after
      end: new Date(Date.parse(end) + DAY),
      allDay: true,
      stamp: new Date(now),
    });
  return calendar.toString();
}

export interface PlanDetails {
  ticked: ReadonlySet<string>;
  /** By the id of the stage. */
  notes: ReadonlyMap<string, string>;
  /** "MD, anesthesiology", or empty. */
  choices: string;
}

/** The plan with its dates, milestones and notes. */
export function toMarkdown(planned: Roadmap, plan: Plan, words: PlanWords, { ticked, notes, choices }: PlanDetails): string {
  const events = planEvents(planned, plan);
  const lines = [`# ${planned.title}`, `${words.total(planned.totalYears)}${choices && `: ${choices}`}.`];
  if (events.length > 0) lines.push(events.map(({ title, start, end }) => `- ${title}: ${words.span(start, end)}`).join('\n'));
  for (const stage of planned.stages) {
    const begin = stageBegin(planned, plan, stage);
    lines.push(
      `## ${stage.title}`,
      [begin && words.begin(begin), words.time(stage)].filter(Boolean).join('; '),
      stage.what,
      words.gate(stage.gate),
      stage.milestones.map(({ id, label }) => `- [${ticked.has(id) ? 'x' : ' '}] ${label}`).join('\n'),
      notes.get(stage.id)?.trim() ?? '',
    );
  }
  lines.push(words.foot);
  return `${lines.filter(Boolean).join('\n\n')}\n`;
}
