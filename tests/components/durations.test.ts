/** Stretches of time in words, in English and in Spanish. */
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { spokenTime, waitText } from '../../components/durations.ts';
import { beginText, monthText } from '../../entrypoints/guide/career/plan-dates.ts';
import { getEnglish } from '../language/english.ts';
import { getMessageFrom, type Messages } from '../language/get-message.ts';
import { readLanguage } from '../language/locales.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

const spanish: Messages = Object.fromEntries(
  [...(await readLanguage('es'))].map(([key, { forms }]) => [key.replaceAll('.', '_'), { message: Object.values(forms).join(' | ') }]),
);

type GetMessage = typeof fakeBrowser.i18n.getMessage;
const speakSpanish = (): void => {
  fakeBrowser.i18n.getMessage = getMessageFrom({ ...spanish, '@@ui_locale': { message: 'es_MX' } }) as GetMessage;
};
afterEach(() => {
  fakeBrowser.i18n.getMessage = getEnglish as GetMessage;
});

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
