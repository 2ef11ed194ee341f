/** The glossary's search, typed letter by letter. */
import type { Entry } from '../../../core/entry.ts';
import { createSearcher, type Searcher } from '../../../core/search.ts';
import { type Candidate, readJson } from './candidate.ts';

let entries: Entry[];
let searcher: Searcher;

export const candidate: Candidate = {
  async prepare(address) {
    entries = await readJson<Entry[]>(address);
  },
  run() {
    searcher = createSearcher(entries);
    return entries.length;
  },
};

/** Milliseconds of each keystroke while the words are typed one after the other. */
export function type(words: readonly string[]): number[] {
  return words.flatMap((word) =>
    Array.from(word, (_, i) => {
      const begun = performance.now();
      searcher.search(word.slice(0, i + 1));
      return performance.now() - begun;
    }),
  );
}
