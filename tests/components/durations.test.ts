/** Stretches of time in words, in English and in Spanish. */
import { afterEach, describe, expect, it } from 'vitest';
import { spokenTime, waitText } from '../../components/durations.ts';
import { stageTimeText } from '../../components/stage-time.ts';
import type { Stage } from '../../core/roadmap.ts';
import { beginText, monthText } from '../../entrypoints/guide/career/plan-dates.ts';
import { speakEnglish, speakSpanish } from '../language/spanish.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

afterEach(speakEnglish);

describe('how long until an instant', () => {
  it.each([
    [-DAY, 'now', 'ahora'],
    [0, 'now', 'ahora'],
    [29 * SECOND, 'now', 'ahora'],
    [MINUTE, 'in 1 minute', 'dentro de 1 minuto'],
    [10 * MINUTE, 'in 10 minutes', 'dentro de 10 minutos'],
    [90 * MINUTE, 'in 2 hours', 'dentro de 2 horas'],
    [DAY, 'in 1 day', 'dentro de 1 día'],
    [4 * DAY, 'in 4 days', 'dentro de 4 días'],
    [45 * DAY, 'in 1 month', 'dentro de 1 mes'],
    [60 * DAY, 'in 2 months', 'dentro de 2 meses'],
    [800 * DAY, 'in 2 years', 'dentro de 2 años'],
  ])('%i ms is “%s”, “%s”', (wait, english, inSpanish) => {
    expect(waitText(wait)).toBe(english);
    speakSpanish();
    // Mexican Spanish says "en", other Spanish "dentro de"
    expect(waitText(wait).replace(/^en /, 'dentro de ')).toBe(inSpanish);
  });
});

describe('a time that is read out', () => {
  it.each([
    [0, '0 seconds', '0 segundos'],
    [999, '0 seconds', '0 segundos'],
    [SECOND, '1 second', '1 segundo'],
    [65 * SECOND, '1 minute 5 seconds', '1 minuto 5 segundos'],
    [2 * MINUTE, '2 minutes', '2 minutos'],
    [60 * MINUTE, '60 minutes', '60 minutos'],
  ])('%i ms is “%s”, “%s”', (duration, english, inSpanish) => {
    expect(spokenTime(duration)).toBe(english);
    speakSpanish();
    expect(spokenTime(duration)).toBe(inSpanish);
  });
});

describe('when a stage begins', () => {
  it.each([
    [{ relation: 'in', year: 2026, month: 9, season: 'fall' }, 'fall 2026', 'otoño de 2026'],
    [{ relation: 'in', year: 2038, month: 7 }, 'July 2038', 'julio de 2038'],
    [{ relation: 'before', year: 2030, month: 8, season: 'fall' }, 'before fall 2030', 'antes de otoño de 2030'],
    [{ relation: 'from', year: 2039, month: 7 }, 'from July 2039', 'desde julio de 2039'],
  ] as const)('%j is “%s”, “%s”', (begin, english, inSpanish) => {
    expect(beginText(begin)).toBe(english);
    speakSpanish();
    expect(beginText(begin)).toBe(inSpanish);
  });

  it.each([
    ['2038-07-01', 'July 2038'],
    ['2030-01-01', 'January 2030'],
    ['2030-12-31', 'December 2030'],
  ])('the month of %s is %s, in any time zone', (date, expected) => {
    expect(monthText(date)).toBe(expected);
  });
});

describe('the time of a stage', () => {
  const years = (min: number, max: number, usual: number): Stage['years'] => ({ min, max, usual });
  const stage = (length: Stage['years'], end: Stage['years'], leadsTo = ['next']): Stage =>
    ({ years: length, cumulative: end, leadsTo }) as unknown as Stage;
  const none = years(0, 0, 0);

  it.each([
    [stage(years(3, 5, 4), years(11, 13, 12)), '3 to 5 years, to year 12', 'de 3 a 5 años, hasta el año 12'],
    [stage(years(4, 4, 4), years(8, 8, 8)), '4 years, to year 8', '4 años, hasta el año 8'],
    [stage(years(1, 1, 1), years(12, 14, 13)), '1 year, to year 13', '1 año, hasta el año 13'],
    [stage(none, years(4, 4, 4)), 'around year 4', 'hacia el año 4'],
    [stage(none, years(12, 14, 13), []), 'from year 13 on', 'a partir del año 13'],
  ])('%# is “%s”', (of, english, inSpanish) => {
    expect(stageTimeText(of)).toBe(english);
    speakSpanish();
    expect(stageTimeText(of)).toBe(inSpanish);
  });
});
