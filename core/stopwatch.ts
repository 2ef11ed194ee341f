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
  const seconds = Math.floor(duration / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "1 minute 5 seconds", for screen readers. */
export function spokenTime(duration: number): string {
  const seconds = Math.floor(duration / 1000);
  const count = (number: number, name: string): string => (number === 0 ? '' : `${number} ${name}${number === 1 ? '' : 's'}`);
  return [count(Math.floor(seconds / 60), 'minute'), count(seconds % 60, 'second')].filter(Boolean).join(' ') || '0 seconds';
}
