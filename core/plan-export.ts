/** The plan as files: a calendar (RFC 5545) and a Markdown document. */
import ical from 'ical-generator';
import type { Plan } from './plan.ts';
import { monthText, planEvents, stageDate } from './plan-dates.ts';
import { formatYears, type Roadmap } from './roadmap.ts';
import { stageTime } from './timeline.ts';

const DAY = 86_400_000;

/** A calendar of whole days. `now`, in milliseconds since 1970, is when it was made. `planned` comes from `planRoadmap`. */
export function toCalendar(planned: Roadmap, plan: Plan, now: number): string {
  const calendar = ical({ name: planned.title, prodId: { company: 'PainGloss', product: 'roadmap' } });
  for (const { id, title, note, start, end } of planEvents(planned, plan))
    calendar.createEvent({
      id: `${id}@paingloss`,
      summary: title,
      description: note,
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
export function toMarkdown(planned: Roadmap, plan: Plan, { ticked, notes, choices }: PlanDetails): string {
  const events = planEvents(planned, plan);
  const lines = [`# ${planned.title}`, `${formatYears(planned.totalYears)} years in all${choices && `: ${choices}`}.`];
  if (events.length > 0)
    lines.push(events.map(({ title, start, end }) => `- ${title}: ${monthText(start)} to ${monthText(end)}`).join('\n'));
  for (const stage of planned.stages) {
    const date = stageDate(planned, plan, stage);
    lines.push(
      `## ${stage.title}`,
      [date, stageTime(stage)].filter(Boolean).join('; '),
      stage.what,
      `What opens the next stage: ${stage.gate}.`,
      stage.milestones.map(({ id, label }) => `- [${ticked.has(id) ? 'x' : ' '}] ${label}`).join('\n'),
      notes.get(stage.id)?.trim() ?? '',
    );
  }
  lines.push('PainGloss. Rules and dates change: ask the bodies named in the guide.');
  return `${lines.filter(Boolean).join('\n\n')}\n`;
}
