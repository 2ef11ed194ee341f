/**
 * Saved terms for study: where each was met, and what its two flash cards remember. Light enough for the content
 * script, which saves; the scheduling is in `review.ts`. Instants are milliseconds since 1970.
 */

/** Where a reader met a term. Empty texts where that is not known, as for a term saved from the search. */
export interface Encounter {
  /** The sentence that the term stood in. */
  sentence: string;
  /** The page's title. */
  title: string;
  /** The page's address, http(s) only, without its fragment. */
  url: string;
}

/** What a card asks for: the meaning of a term, or the term for a meaning. */
export const ASKS = ['meaning', 'term'] as const;
export type Ask = (typeof ASKS)[number];

/** A card's place in spaced repetition, as FSRS counts it. */
export interface Memory {
  /** When the card is to be shown next. */
  due: number;
  /** Days until the chance of recall has fallen to 90 %. */
  stability: number;
  /** From 1 (easy) to 10. */
  difficulty: number;
  scheduledDays: number;
  learningSteps: number;
  reps: number;
  lapses: number;
  /** 0 new, 1 learning, 2 review, 3 relearning. */
  state: number;
  lastReview: number;
}

/** One saved term. */
export interface StudyRecord extends Encounter {
  /** When it was saved; 0 for a term of which only that is known. */
  saved: number;
  /** By what the card asks for; a card that was never answered is not in it. */
  memory: Partial<Record<Ask, Memory>>;
}

/** Saved terms by the id of their entry, the newest first. */
export type Study = ReadonlyMap<string, StudyRecord>;

/** Storage is finite, and a sentence is a reminder, not an archive. Lengths in UTF-16 units. */
const LONGEST: Record<keyof Encounter, number> = { sentence: 400, title: 200, url: 1000 };

/** Single spaces, at most so long, never ending in half a character. */
function trimmed(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  return `${plain.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The address without fragment, user name and password; empty where it is no web address or too long to keep. */
function webAddress(address: string): string {
  if (!/^https?:\/\//i.test(address)) return '';
  const plain = address.replace(/#.*$/s, '').replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
  return plain.length <= LONGEST.url ? plain : '';
}

/** The record of a term that is saved at `now`. */
export function saveTerm(met: Partial<Encounter> | undefined, now: number): StudyRecord {
  return {
    saved: now,
    sentence: trimmed(met?.sentence ?? '', LONGEST.sentence),
    title: trimmed(met?.title ?? '', LONGEST.title),
    url: webAddress(met?.url ?? ''),
    memory: {},
  };
}

const MEMORY_FIELDS = [
  'due',
  'stability',
  'difficulty',
  'scheduledDays',
  'learningSteps',
  'reps',
  'lapses',
  'state',
  'lastReview',
] as const;

function readMemory(stored: unknown): Memory | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const fields = stored as Record<string, unknown>;
  const numbers = MEMORY_FIELDS.map((field) => fields[field]);
  if (!numbers.every((value): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0)) return undefined;
  const memory = Object.fromEntries(MEMORY_FIELDS.map((field, i) => [field, numbers[i]])) as unknown as Memory;
  const possible = memory.state <= 3 && memory.difficulty <= 10 && memory.stability > 0 && memory.reps > 0;
  return possible ? memory : undefined;
}

/** A record from whatever storage holds; a damaged part is as if it had never been stored. */
export function readRecord(stored: unknown): StudyRecord {
  const fields = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const text = (name: keyof Encounter): string => (typeof fields[name] === 'string' ? fields[name] : '');
  const record = saveTerm({ sentence: text('sentence'), title: text('title'), url: text('url') }, 0);
  if (typeof fields.saved === 'number' && fields.saved > 0 && Number.isFinite(fields.saved)) record.saved = fields.saved;
  const memories = (typeof fields.memory === 'object' && fields.memory !== null ? fields.memory : {}) as Record<string, unknown>;
  for (const ask of ASKS) {
    const memory = readMemory(memories[ask]);
    if (memory) record.memory[ask] = memory;
  }
  return record;
}

/** Two records of one term as one: each card's later memory, and an encounter rather than none. */
export function mergeRecords(mine: StudyRecord, other: StudyRecord): StudyRecord {
  const met = mine.sentence || !other.sentence ? mine : other;
  const merged: StudyRecord = { ...met, saved: Math.min(mine.saved || other.saved, other.saved || mine.saved), memory: {} };
  for (const ask of ASKS) {
    const memories = [mine.memory[ask], other.memory[ask]].filter((memory) => memory !== undefined);
    const [latest] = memories.sort((a, b) => b.lastReview - a.lastReview);
    if (latest) merged.memory[ask] = latest;
  }
  return merged;
}
