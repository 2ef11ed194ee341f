/** Spaced repetition: what an answer does, which cards are due, how a session runs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardRef, dueCards, nextDue } from '../../core/due.ts';
import { answer, answered, GRADES, nextCard, SESSION_LIMIT, startSession } from '../../core/review.ts';
import { ASKS, type Memory, type Study, saveTerm } from '../../core/study.ts';

const NOW = Date.UTC(2026, 10, 24, 9);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const record = (memory: Partial<Record<'meaning' | 'term', Memory>> = {}) => ({ ...saveTerm(undefined, NOW), memory });
const known = (due: number): Memory => ({ ...answer(undefined, 'good', NOW - 3 * DAY), due });
const name = ({ id, ask }: CardRef): string => `${id}/${ask}`;

describe('the first answer to a card', () => {
  it('brings it back the later, the better it was known', () => {
    const dues = GRADES.map((grade) => answer(undefined, grade, NOW).due - NOW);
    expect(dues).toEqual([...dues].sort((a, b) => a - b));
    expect(new Set(dues).size).toBe(GRADES.length);
  });

  it.each([
    ['again', 0, 5 * MINUTE],
    ['good', MINUTE, 20 * MINUTE],
    ['easy', DAY, 30 * DAY],
  ] as const)('“%s” brings it back after %i to %i ms', (grade, least, most) => {
    const wait = answer(undefined, grade, NOW).due - NOW;
    expect([wait > least, wait <= most]).toEqual([true, true]);
  });

  it('is counted and dated', () => {
    expect(answer(undefined, 'good', NOW)).toMatchObject({ reps: 1, lapses: 0, lastReview: NOW });
  });

  it('is the same for the same clock', () => {
    expect(answer(undefined, 'easy', NOW)).toEqual(answer(undefined, 'easy', NOW));
  });
});

describe('further answers', () => {
  it('“good” each time it is due makes the pauses longer', () => {
    let memory = answer(undefined, 'good', NOW);
    const pauses: number[] = [];
    for (let i = 0; i < 6; i++) {
      const at = memory.due;
      memory = answer(memory, 'good', at);
      pauses.push(memory.due - at);
    }
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(pauses.at(-1)).toBeGreaterThan(30 * DAY);
  });

  it('“again” on a card that was known counts as a lapse and brings it back soon', () => {
    const learned = answer(undefined, 'easy', NOW);
    const lapsed = answer(learned, 'again', learned.due);
    expect(lapsed.lapses).toBe(1);
    expect(lapsed.due - learned.due).toBeLessThan(DAY);
    expect(lapsed.stability).toBeLessThan(learned.stability);
  });

  it('touch only the card that was answered', () => {
    const before = record({ term: known(NOW) });
    const after = answered(before, 'meaning', 'good', NOW);
    expect(after.memory.term).toEqual(before.memory.term);
    expect(after.memory.meaning).toEqual(answer(undefined, 'good', NOW));
    expect(before.memory.meaning).toBeUndefined();
  });
});

describe('the cards due', () => {
  const study: Study = new Map([
    ['new', record()],
    ['late', record({ meaning: known(NOW - 2 * DAY), term: known(NOW + 1) })],
    ['now', record({ meaning: known(NOW), term: known(NOW - 1) })],
    ['later', record({ meaning: known(NOW + DAY) })],
  ]);
  it.each([
    ['both ways', ASKS, ['late/meaning', 'now/term', 'now/meaning', 'new/meaning', 'new/term', 'later/term']],
    ['for meanings', ['meaning'] as const, ['late/meaning', 'now/meaning', 'new/meaning']],
    ['for terms', ['term'] as const, ['now/term', 'new/term', 'later/term']],
    ['no way', [] as const, []],
  ])('%s: overdue first, then new ones', (_, asks, expected) => {
    expect(dueCards(study, asks, NOW).map(name)).toEqual(expected);
  });

  it.each([
    ['both ways', ASKS, NOW + 1],
    ['for meanings', ['meaning'] as const, NOW + DAY],
  ])('%s tell when the next one comes', (_, asks, expected) => {
    expect(nextDue(study, asks, NOW)).toBe(expected);
  });

  it('tell of no next one where none waits', () => {
    expect(nextDue(new Map([['new', record()]]), ASKS, NOW)).toBeUndefined();
  });
});

describe('a session', () => {
  const cards = (count: number): CardRef[] => Array.from({ length: count }, (_, i) => ({ id: `t${i}`, ask: 'meaning' as const }));
  const stepping = (seed: number) => {
    let state = seed;
    return () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
  };

  it('has each card once, in an order that chance gives', () => {
    const { queue } = startSession(cards(10), stepping(7));
    expect([...queue].map(name).sort()).toEqual(cards(10).map(name).sort());
    expect(queue.map(name)).not.toEqual(cards(10).map(name));
    expect(queue.map(name)).not.toEqual(startSession(cards(10), stepping(8)).queue.map(name));
  });

  it('has so many cards at most, those that come first', () => {
    const { queue } = startSession(cards(50), () => 0);
    expect(queue).toHaveLength(SESSION_LIMIT);
    expect(queue.every(({ id }) => Number(id.slice(1)) < SESSION_LIMIT)).toBe(true);
  });

  it('never asks the same term twice in a row where another term can come between', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 2 ** 30 }), (terms, seed) => {
        const both = cards(terms).flatMap(({ id }) => ASKS.map((ask) => ({ id, ask })));
        const { queue } = startSession(both, stepping(seed));
        expect(new Set(queue.map(name)).size).toBe(both.length);
        expect(queue.filter(({ id }, i) => id === queue[i - 1]?.id)).toEqual([]);
      }),
    );
  });

  it.each([
    ['leaves when it is known', 'easy', 2],
    ['comes back at the end when it is not', 'again', 3],
  ] as const)('a card %s', (_, grade, left) => {
    const session = startSession(cards(3), () => 0.999);
    const [first] = session.queue;
    const after = nextCard(session, answer(undefined, grade, NOW), NOW);
    expect(after.queue).toHaveLength(left);
    expect(after.queue.at(-1) === first).toBe(grade === 'again');
    expect(after.given).toBe(1);
  });

  it('ends', () => {
    let session = startSession(cards(2), () => 0);
    while (session.queue.length > 0) session = nextCard(session, answer(undefined, 'easy', NOW), NOW);
    expect(session).toEqual({ queue: [], given: 2 });
  });
});
