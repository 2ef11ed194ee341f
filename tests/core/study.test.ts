/** Records of saved terms: what is kept of an encounter, what is read from storage, how two become one. */
import { describe, expect, it } from 'vitest';
import { type Memory, mergeRecords, readRecord, type StudyRecord, saveTerm } from '../../core/study.ts';

const NOW = Date.UTC(2026, 10, 24);
const memory = (lastReview: number, more: Partial<Memory> = {}): Memory => ({
  due: NOW,
  stability: 3,
  difficulty: 5,
  scheduledDays: 3,
  learningSteps: 0,
  reps: 2,
  lapses: 0,
  state: 2,
  lastReview,
  ...more,
});
const met = { sentence: 'Allodynia is pain.', title: 'Pain', url: 'https://example.org/a' };

describe('a term that is saved', () => {
  it('keeps when and where, and remembers nothing yet', () => {
    expect(saveTerm(met, NOW)).toEqual({ ...met, saved: NOW, memory: {} });
  });

  it('may come from nowhere', () => {
    expect(saveTerm(undefined, NOW)).toEqual({ sentence: '', title: '', url: '', saved: NOW, memory: {} });
  });

  it.each([
    ['line breaks and runs of spaces', ' Pain \n\t is\u00a0\u00a0real. ', 'Pain is real.'],
    ['what is too long', `${'word '.repeat(100)}end`, `${'word '.repeat(100).slice(0, 399)}…`],
    ['half of a character at the cut', `${'x'.repeat(398)}😀😀`, `${'x'.repeat(398)}…`],
  ])('has a sentence without %s', (_, sentence, kept) => {
    expect(saveTerm({ sentence }, NOW).sentence).toBe(kept);
  });

  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['http://example.org/a#part', 'http://example.org/a'],
    ['https://me:secret@example.org/', 'https://example.org/'],
    ['file:///home/me/notes.html', ''],
    ['javascript:alert(1)', ''],
    ['data:text/html,hello', ''],
    [`https://example.org/${'x'.repeat(1000)}`, ''],
  ])('that was met on %s keeps the address “%s”', (url, kept) => {
    expect(saveTerm({ url }, NOW).url).toBe(kept);
  });
});

describe('a record from storage', () => {
  it('is what was stored', () => {
    const record = { ...saveTerm(met, NOW), memory: { meaning: memory(NOW - 5), term: memory(NOW) } };
    expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'allodynia'],
    ['a list', []],
    ['fields of other kinds', { sentence: 1, title: null, url: {}, saved: 'today', memory: 'none' }],
    ['a time before all time', { saved: -1 }],
  ])('is empty for %s', (_, stored) => {
    expect(readRecord(stored)).toEqual({ sentence: '', title: '', url: '', saved: 0, memory: {} });
  });

  it.each<[string, Partial<Record<keyof Memory, unknown>>]>([
    ['a text for a number', { due: '2026' }],
    ['no number', { due: Number.NaN }],
    ['no end', { stability: Number.POSITIVE_INFINITY }],
    ['no stability', { stability: 0 }],
    ['too much difficulty', { difficulty: 11 }],
    ['a state that there is not', { state: 4 }],
    ['no answer', { reps: 0 }],
    ['a negative number', { lapses: -1 }],
    ['a field too few', { lastReview: undefined }],
  ])('forgets a card with %s, and keeps the other', (_, fault) => {
    const stored = { ...saveTerm(met, NOW), memory: { meaning: { ...memory(NOW), ...fault }, term: memory(NOW) } };
    expect(readRecord(stored).memory).toEqual({ term: memory(NOW) });
  });
});

describe('two records of one term', () => {
  const record = (more: Partial<StudyRecord>): StudyRecord => ({ ...saveTerm(undefined, NOW), ...more });
  it.each<[string, Partial<StudyRecord>, Partial<StudyRecord>, Partial<StudyRecord>]>([
    ['keep my encounter', met, { ...met, title: 'Other' }, met],
    ['keep the other’s where I have none', {}, met, met],
    ['keep the earlier day', { saved: 9 }, { saved: 5 }, { saved: 5 }],
    ['keep a day rather than none', { saved: 0 }, { saved: 5 }, { saved: 5 }],
    ['keep the other day rather than none', { saved: 5 }, { saved: 0 }, { saved: 5 }],
    [
      'keep the later memory of each card',
      { memory: { meaning: memory(1), term: memory(9) } },
      { memory: { meaning: memory(2) } },
      { memory: { meaning: memory(2), term: memory(9) } },
    ],
  ])('%s', (_, mine, other, expected) => {
    expect(mergeRecords(record(mine), record(other))).toEqual(record(expected));
  });
});
