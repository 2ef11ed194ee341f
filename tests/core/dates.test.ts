/** Dates as a reader sees them. */
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../core/dates.ts';

describe('a date', () => {
  it.each([
    ['2026-11-24', 'November 24, 2026'],
    ['2020-01-01', 'January 1, 2020'],
    ['1999-12-31', 'December 31, 1999'],
    ['2026-13-01', '2026-13-01'],
    ['2026-00-10', '2026-00-10'],
    ['2022', '2022'],
    ['2009-2016', '2009-2016'],
    ['current', 'current'],
    ['', ''],
    ['2026-11-24T10:00', '2026-11-24T10:00'],
  ])('"%s" is shown as "%s"', (iso, expected) => {
    expect(formatDate(iso, 'en-US')).toBe(expected);
  });
});
