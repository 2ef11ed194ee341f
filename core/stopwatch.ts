/** A stopwatch as plain data. Instants are milliseconds since 1970, durations milliseconds. */

export interface Stopwatch {
  /** When it was last started; undefined while it stands. */
  since: number | undefined;
  /** What had passed before that. */
  before: number;
}

export const STOPPED: Stopwatch = { since: undefined, before: 0 };

export function elapsed({ since, before }: Stopwatch, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

/** Started where it stands, stopped where it runs. */
export function startOrStop(watch: Stopwatch, now: number): Stopwatch {
  return { since: watch.since === undefined ? now : undefined, before: elapsed(watch, now) };
}

/** "1:05" */
export function clockText(duration: number): string {
  const [minutes, seconds] = minutesAndSeconds(duration);
  return `${minutes}:${String(seconds).padStart(2, '0')}`;
}

/** Whole minutes, and the seconds that are left. */
export function minutesAndSeconds(duration: number): [minutes: number, seconds: number] {
  const seconds = Math.floor(duration / 1000);
  return [Math.floor(seconds / 60), seconds % 60];
}
