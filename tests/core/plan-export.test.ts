/** The plan as a calendar and as a document. */
import { describe, expect, it } from 'vitest';
import { NO_PLAN, planRoadmap } from '../../core/plan.ts';
import { type PlanWords, toCalendar, toMarkdown } from '../../core/plan-export.ts';
import type { Roadmap } from '../../core/roadmap.ts';
import data from '../../data/roadmap.json' with { type: 'json' };

const roadmap = data as Roadmap;
const WORDS: PlanWords = {
  total: ({ min, max }) => `${min} to ${max} years`,
  span: (start, end) => `${start} to ${end}`,
  begin: ({ year, month }) => `in ${year}/${month}`,
  time: ({ years }) => `takes ${years.usual}`,
  gate: (what) => `Then: ${what}`,
  about: ({ season, year }) => `About ${season} ${year}.`,
  foot: 'The end.',
};
const NOW = Date.UTC(2026, 10, 24, 12);
const plan = { ...NO_PLAN, year: 2026, track: 'anesthesiology' };
const planned = planRoadmap(roadmap, plan);
/** Lines without their folding (RFC 5545, 3.1). */
const lines = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('the calendar', () => {
  const text = toCalendar(planned, plan, WORDS, NOW);
  const events = text.split('BEGIN:VEVENT').slice(1).map(lines);

  it('is one, with an event for each dated thing', () => {
    expect(lines(text)[0]).toBe('BEGIN:VCALENDAR');
    expect(lines(text)).toContain('VERSION:2.0');
    expect(events).toHaveLength(5);
  });

  it('has the fellowship on whole days, the end being the day after', () => {
    const fellowship = events.find((event) => event.includes('UID:fellowship@paingloss'));
    expect(fellowship).toEqual(
      expect.arrayContaining([
        'SUMMARY:Pain medicine fellowship',
        'DTSTART;VALUE=DATE:20380701',
        'DTEND;VALUE=DATE:20390701',
        'DTSTAMP:20261124T120000Z',
      ]),
    );
  });

  it('says of a day that is a guess in which season it lies', () => {
    const guesses = events.map((event) => event.find((line) => line.startsWith('DESCRIPTION:'))?.match(/About .*/)?.[0]);
    expect(guesses.filter(Boolean)).toEqual(['About fall 2026.', 'About fall 2030.']);
  });

  it('has no line over 75 bytes', () => {
    expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  it('names its events the same each time, so that a second import replaces them', () => {
    const uids = (from: string): string[] => lines(from).filter((line) => line.startsWith('UID:'));
    expect(new Set(uids(text)).size).toBe(5);
    expect(uids(toCalendar(planRoadmap(roadmap, { ...plan, year: 2027 }), { ...plan, year: 2027 }, WORDS, NOW + 9))).toEqual(uids(text));
  });

  it('is empty without a year', () => {
    expect(toCalendar(planRoadmap(roadmap, NO_PLAN), NO_PLAN, WORDS, NOW)).not.toContain('VEVENT');
  });
});

describe('the document', () => {
  const details = {
    ticked: new Set(['mcat-taken']),
    notes: new Map([['fellowship', '  Ask Dr. Lee.\nTwice. ']]),
    choices: 'MD, Anesthesiology',
  };
  const text = toMarkdown(planned, plan, WORDS, details);
  it.each([
    ['its title', '# The road to becoming a pain management physician'],
    ['its sum and choices', '13 to 13 years: MD, Anesthesiology.'],
    ['its dates', '- Pain medicine fellowship: 2038-07-01 to 2039-06-30'],
    ['the window to apply in', '- Fellowship application window: 2036-12-01 to 2037-05-31'],
    ['each stage with its date', '## Pain medicine fellowship\n\nin 2038/7; takes 1'],
    ['what opens the next stage', `Then: ${planned.stages[0]?.gate}`],
    ['its origin at the end', '\n\nThe end.\n'],
    ['a milestone that is ticked', '- [x] MCAT taken'],
    ['a milestone that is not', '- [ ] MCAT date booked'],
    ['notes', 'Ask Dr. Lee.\nTwice.'],
  ])('has %s', (_, part) => {
    expect(text).toContain(part);
  });

  it('has no dates without a year', () => {
    const undated = toMarkdown(planRoadmap(roadmap, NO_PLAN), NO_PLAN, WORDS, { ...details, choices: '' });
    expect(undated).toContain('12 to 14 years.');
    expect(undated).not.toMatch(/ to 20\d\d-|in 20\d\d/);
  });
});
