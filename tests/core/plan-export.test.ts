/** The plan as a calendar and as a document. */
import { describe, expect, it } from 'vitest';
import { NO_PLAN, planRoadmap } from '../../core/plan.ts';
import { toCalendar, toMarkdown } from '../../core/plan-export.ts';
import type { Roadmap } from '../../core/roadmap.ts';
import data from '../../data/roadmap.json' with { type: 'json' };

const roadmap = data as Roadmap;
const NOW = Date.UTC(2026, 10, 24, 12);
const plan = { ...NO_PLAN, year: 2026, track: 'anesthesiology' };
const planned = planRoadmap(roadmap, plan);
/** Lines without their folding (RFC 5545, 3.1). */
const lines = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('the calendar', () => {
  const text = toCalendar(planned, plan, NOW);
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

  it('has no line over 75 bytes', () => {
    expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  it('names its events the same each time, so that a second import replaces them', () => {
    const uids = (from: string): string[] => lines(from).filter((line) => line.startsWith('UID:'));
    expect(new Set(uids(text)).size).toBe(5);
    expect(uids(toCalendar(planRoadmap(roadmap, { ...plan, year: 2027 }), { ...plan, year: 2027 }, NOW + 9))).toEqual(uids(text));
  });

  it('is empty without a year', () => {
    expect(toCalendar(planRoadmap(roadmap, NO_PLAN), NO_PLAN, NOW)).not.toContain('VEVENT');
  });
});

describe('the document', () => {
  const details = {
    ticked: new Set(['mcat-taken']),
    notes: new Map([['fellowship', '  Ask Dr. Lee.\nTwice. ']]),
    choices: 'MD, Anesthesiology',
  };
  const text = toMarkdown(planned, plan, details);
  it.each([
    ['its title', '# The road to becoming a pain management physician'],
    ['its sum and choices', '13 years in all: MD, Anesthesiology.'],
    ['its dates', '- Pain medicine fellowship: July 2038 to June 2039'],
    ['the window to apply in', '- Fellowship application window: December 2036 to May 2037'],
    ['each stage with its date', '## Pain medicine fellowship\n\nJuly 2038; 1 year, to year 13'],
    ['a milestone that is ticked', '- [x] MCAT taken'],
    ['a milestone that is not', '- [ ] MCAT date booked'],
    ['notes', 'Ask Dr. Lee.\nTwice.'],
  ])('has %s', (_, part) => {
    expect(text).toContain(part);
  });

  it('has no dates without a year', () => {
    const undated = toMarkdown(planRoadmap(roadmap, NO_PLAN), NO_PLAN, { ...details, choices: '' });
    expect(undated).toContain('12–14 years in all.');
    expect(undated).not.toMatch(/July 20\d\d to/);
  });
});
