/** Stretches of time in words, as the reader's language has them. */
import { waitOf } from '../core/due.ts';
import { minutesAndSeconds } from '../core/stopwatch.ts';
import { language, t } from '../platform/text.ts';

/** "1 minute 5 seconds", for screen readers; milliseconds. */
export function spokenTime(duration: number): string {
  const [minutes, seconds] = minutesAndSeconds(duration);
  const say = (count: number, unit: string): string =>
    new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  const parts = [...(minutes ? [say(minutes, 'minute')] : []), ...(seconds || !minutes ? [say(seconds, 'second')] : [])];
  return new Intl.ListFormat(language(), { type: 'unit', style: 'narrow' }).format(parts);
}

/** "in 10 minutes", "in 4 days", or "now": how long until an instant, in milliseconds. */
export function waitText(milliseconds: number): string {
  const wait = waitOf(milliseconds);
  return wait ? new Intl.RelativeTimeFormat(language()).format(wait.count, wait.unit) : t('study.now');
}
