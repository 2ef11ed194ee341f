/** Flash cards with spaced repetition: what an answer does to a card, and a session of cards. */
import { createEmptyCard, type Card as FsrsCard, type Grade as FsrsGrade, fsrs } from 'ts-fsrs';
import type { CardRef } from './due.ts';
import { shuffled } from './shuffle.ts';
import type { Ask, Memory, StudyRecord } from './study.ts';

/** How well a card was known, worst first. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof GRADES)[number];

// without fuzz: the same answers give the same dates, and nothing here rolls dice
const scheduler = fsrs({ enable_fuzz: false });

function toFsrs(memory: Memory | undefined, now: number): FsrsCard {
  if (!memory) return createEmptyCard(new Date(now));
  return {
    due: new Date(memory.due),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.scheduledDays,
    learning_steps: memory.learningSteps,
    reps: memory.reps,
    lapses: memory.lapses,
    state: memory.state,
    last_review: new Date(memory.lastReview),
  };
}

/** What a card remembers after an answer at `now`. `memory` is undefined for a card that was never answered. */
export function answer(memory: Memory | undefined, grade: Grade, now: number): Memory {
  const rating = (GRADES.indexOf(grade) + 1) as FsrsGrade;
  const { card } = scheduler.next(toFsrs(memory, now), new Date(now), rating);
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    lastReview: now,
  };
}

/** The record with one card answered. */
export function answered(record: StudyRecord, ask: Ask, grade: Grade, now: number): StudyRecord {
  return { ...record, memory: { ...record.memory, [ask]: answer(record.memory[ask], grade, now) } };
}

/** A session: the cards still to come, the first of them on the table. */
export interface Session {
  queue: readonly CardRef[];
  /** Answers given so far. */
  given: number;
}

/** Cards of one session at most: more tire more than they teach. */
export const SESSION_LIMIT = 20;
/** A card that is due again so soon, in milliseconds, comes back before the session ends. */
const SOON = 20 * 60_000;

/**
 * A session of the cards due, in an order that `random` gives (numbers from 0 up to 1). The second card of a term comes
 * in the second round, and never right after the first, which would have given it away.
 */
export function startSession(due: readonly CardRef[], random: () => number): Session {
  const cards = shuffled(due.slice(0, SESSION_LIMIT), random);
  const isFirst = (card: CardRef): boolean => cards.find(({ id }) => id === card.id) === card;
  const first = cards.filter(isFirst);
  const second = cards.filter((card) => !isFirst(card));
  if (second.length > 0 && first.at(-1)?.id === second[0]?.id) {
    if (second.length > 1) second.push(second.shift() as CardRef);
    else first.unshift(first.pop() as CardRef);
  }
  return { queue: [...first, ...second], given: 0 };
}

/** The session after its first card was answered: a card that is due again soon goes to the end. */
export function nextCard({ queue, given }: Session, memory: Memory, now: number): Session {
  const [first, ...rest] = queue;
  return { queue: first && memory.due - now <= SOON ? [...rest, first] : rest, given: given + 1 };
}
