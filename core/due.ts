/** Which flash cards are due. Apart from the scheduling, which the popup can do without. */
import { ASKS, type Ask, type Study } from './study.ts';

/** One card: a saved term, asked one way. */
export interface CardRef {
  /** The entry's id. */
  id: string;
  ask: Ask;
}

/** The cards to be shown at `now`: those to be repeated, the longest overdue first, then those never answered. */
export function dueCards(study: Study, asks: readonly Ask[], now: number): CardRef[] {
  const repeated: (CardRef & { due: number })[] = [];
  const fresh: CardRef[] = [];
  for (const [id, { memory }] of study)
    for (const ask of ASKS.filter((known) => asks.includes(known))) {
      const due = memory[ask]?.due;
      if (due === undefined) fresh.push({ id, ask });
      else if (due <= now) repeated.push({ id, ask, due });
    }
  repeated.sort((a, b) => a.due - b.due);
  return [...repeated.map(({ id, ask }) => ({ id, ask })), ...fresh];
}

/** When the next card falls due after `now`; undefined where none is waiting. */
export function nextDue(study: Study, asks: readonly Ask[], now: number): number | undefined {
  const later = [...study.values()].flatMap(({ memory }) => asks.flatMap((ask) => memory[ask]?.due ?? [])).filter((due) => due > now);
  return later.length > 0 ? Math.min(...later) : undefined;
}

export type WaitUnit = 'year' | 'month' | 'day' | 'hour' | 'minute';

const UNITS: [milliseconds: number, unit: WaitUnit][] = [
  [365.25 * 86_400_000, 'year'],
  [30.4 * 86_400_000, 'month'],
  [86_400_000, 'day'],
  [3_600_000, 'hour'],
  [60_000, 'minute'],
];

/** How long until an instant, in the largest unit that fits: 10 minutes, 4 days, 2 months. Undefined for now. */
export function waitOf(milliseconds: number): { count: number; unit: WaitUnit } | undefined {
  for (const [size, unit] of UNITS) {
    const count = Math.round(milliseconds / size);
    if (count >= 1) return { count, unit };
  }
  return undefined;
}
