/** The words of many texts, and which texts hold each: made once for a glossary, and kept in storage. */
import { type Numbers, narrow } from './packed-arrays.ts';

export interface WordTable {
  /** Every word once, in the order of its UTF-16 units. */
  words: readonly string[];
  /** The texts that hold word w stand in `texts` from `starts[w]` to `starts[w + 1]`, by rising number. */
  starts: Numbers;
  texts: Numbers;
}

/** The words of a text that is normalized already (see `normalize` in search-index.ts). */
export function wordsIn(normalized: string): string[] {
  return normalized.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The table of texts that are normalized already. */
export function wordTableOf(normalized: readonly string[]): WordTable {
  const holders = new Map<string, number[]>();
  normalized.forEach((text, number) => {
    for (const word of wordsIn(text)) {
      const known = holders.get(word);
      if (!known) holders.set(word, [number]);
      else if (known[known.length - 1] !== number) known.push(number);
    }
  });
  const words = [...holders.keys()].sort();
  const starts = [0];
  const texts: number[] = [];
  for (const word of words) {
    for (const text of holders.get(word) as number[]) texts.push(text);
    starts.push(texts.length);
  }
  return { words, starts: narrow(starts), texts: narrow(texts) };
}
