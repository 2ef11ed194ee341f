/**
 * Words → the texts that hold them. A typed word means the known words that it begins, that it is another spelling or
 * the plural of, or, where there is none of these, those that Fuse.js takes for the same with a typo.
 */
import Fuse from 'fuse.js';
import { singularOf, spellingsOf } from './spelling.ts';
import type { WordTable } from './word-table.ts';

/** What a typed word has to do with a known one. */
export interface Meaning {
  /** 0 for the word itself, below 0.5 always. */
  cost: number;
  /** The letters that agree, as half-open ranges into the known word. */
  ranges: [number, number][];
}

export type Meanings = ReadonlyMap<string, Meaning>;

interface Tally {
  weight: Float32Array;
  cost: Float32Array;
  count: Uint8Array;
  /** Number of the last typed word found in a text, + 1. */
  last: Uint8Array;
}

export interface WordIndex {
  /** Room to count in, text by text; whoever uses it leaves `last` at zero. Kept, because a glossary may have a million names. */
  tally: Tally;
  /** The known words that a typed word may mean; `forgiving` (the default) takes typos for words. */
  meanings(typed: string, forgiving?: boolean): Meanings;
  /** Numbers of the texts that hold a known word, rising. */
  textsWith(word: string): ArrayLike<number>;
}

/** Of Fuse.js's 0–1: how unlike a word may be. 0.3 forgives one letter in four, two in seven. */
const THRESHOLD = 0.3;
/** How fast a late start counts: "arthritus" is not osteoarthritis, because five letters late is 5 / 10 worse. */
const DISTANCE = 10;
/** Shorter words have too many neighbors. */
const SHORTEST_TYPO = 4;

const NOTHING: readonly number[] = [];

/** The index over a table of words. @param size how many texts there are */
export function createWordIndex({ words: vocabulary, starts, texts }: WordTable, size: number): WordIndex {
  /** By first letter: few typos are in it, and the search is a tenth of the work. */
  const typos = new Map<string, Fuse<string>>();

  function typosOf(letter: string): Fuse<string> {
    let fuse = typos.get(letter);
    if (!fuse) {
      const words = letter ? vocabulary.filter((word) => word.startsWith(letter)) : vocabulary;
      fuse = new Fuse(words, { includeScore: true, includeMatches: true, threshold: THRESHOLD, distance: DISTANCE });
      typos.set(letter, fuse);
    }
    return fuse;
  }

  /** Where words begin that are not before `word`. */
  function firstFrom(word: string): number {
    let low = 0;
    let high = vocabulary.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((vocabulary[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function meanings(typed: string, forgiving = true): Meanings {
    const found = new Map<string, Meaning>();
    for (const [i, spelling] of spellings(typed).entries()) {
      for (let at = firstFrom(spelling); vocabulary[at]?.startsWith(spelling); at++) {
        const word = vocabulary[at] as string;
        const cost = (i ? 0.01 : 0) + (word === spelling ? 0 : 0.02 + Math.min(0.1, (word.length - spelling.length) / 100));
        if (cost < (found.get(word)?.cost ?? 1)) found.set(word, { cost, ranges: [[0, spelling.length]] });
      }
    }
    if (found.size || !forgiving || typed.length < SHORTEST_TYPO) return found;
    const near = typosOf(typed.charAt(0)).search(typed, { limit: 20 });
    for (const { item, score = 1, matches } of near.length ? near : typosOf('').search(typed, { limit: 20 })) {
      const ranges = (matches?.[0]?.indices ?? []).map(([from, to]): [number, number] => [from, to + 1]);
      found.set(item, { cost: 0.1 + score + Math.min(0.1, Math.abs(item.length - typed.length) / 20), ranges });
    }
    return found;
  }

  function textsWith(word: string): ArrayLike<number> {
    const at = firstFrom(word);
    return vocabulary[at] === word ? texts.subarray(starts[at], starts[at + 1]) : NOTHING;
  }

  const tally: Tally = {
    weight: new Float32Array(size),
    cost: new Float32Array(size),
    count: new Uint8Array(size),
    last: new Uint8Array(size),
  };
  return { tally, meanings, textsWith };
}

/** A word as typed, in other spellings, and in the singular. */
export function spellings(typed: string): string[] {
  const all = [typed, ...spellingsOf(typed)];
  const singular = singularOf(typed);
  return singular ? [...all, singular, ...spellingsOf(singular)] : all;
}
