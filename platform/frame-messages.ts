/** What passes over the line between the popup and a page's frames, and the checks of it. */
import { CATEGORIES, type Category } from '../core/entry.ts';
import type { PageTerms, Passage } from '../core/page-terms.ts';

/** What a frame tells of itself. */
export interface FrameState {
  /** Chosen at random by each frame. */
  frame: string;
  /** True for the page itself. */
  top: boolean;
  /** Host of the page (not of the frame); empty for files. */
  host: string;
  /** False where settings or the page's kind keep it unmarked. */
  on: boolean;
  /** Why a page that is on is unmarked: it has a password field, or is in a language that no pack covers. */
  quiet: 'password' | 'language' | undefined;
  terms: PageTerms;
}

/** What the popup asks of frames: to show a term, or where each was met. */
export type Request = { reveal: string; frame: string } | { passages: true };

/** Where a frame's terms were met. */
export interface FramePassages {
  frame: string;
  top: boolean;
  title: string;
  url: string;
  passages: [id: string, passage: Passage][];
}

/** What a frame tells is checked: its process is the page's, and the popup merges it with others'. */
export function isFrameState(message: unknown): message is FrameState {
  if (typeof message !== 'object' || message === null) return false;
  const { frame, top, host, on, quiet, terms } = message as Record<keyof FrameState, unknown>;
  if (typeof frame !== 'string' || typeof top !== 'boolean' || typeof host !== 'string' || typeof on !== 'boolean') return false;
  if (quiet !== undefined && quiet !== null && quiet !== 'password' && quiet !== 'language') return false;
  const { total, terms: list } = (terms ?? {}) as Record<keyof PageTerms, unknown>;
  return Number.isInteger(total) && Array.isArray(list) && list.every(isPageTerm);
}

function isPageTerm(term: unknown): boolean {
  if (typeof term !== 'object' || term === null) return false;
  const { id, headword, category, count, order } = term as Record<keyof PageTerms['terms'][number], unknown>;
  return (
    typeof id === 'string' &&
    typeof headword === 'string' &&
    CATEGORIES.includes(category as Category) &&
    Number.isInteger(count) &&
    Number.isInteger(order)
  );
}

/** The same for the answer about passages. */
export function isFramePassages(message: unknown): message is FramePassages {
  if (typeof message !== 'object' || message === null) return false;
  const { frame, top, title, url, passages } = message as Record<keyof FramePassages, unknown>;
  if (typeof frame !== 'string' || typeof top !== 'boolean' || typeof title !== 'string' || typeof url !== 'string') return false;
  return Array.isArray(passages) && passages.every((pair) => Array.isArray(pair) && typeof pair[0] === 'string' && isPassage(pair[1]));
}

function isPassage(value: unknown): boolean {
  const { text, start, end } = (value ?? {}) as Record<keyof Passage, unknown>;
  return typeof text === 'string' && Number.isInteger(start) && Number.isInteger(end);
}
