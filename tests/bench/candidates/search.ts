/** The glossary's search, read as the background has stored it, and typed letter by letter. */
import type { Entry } from '../../../core/entry.ts';
import { createSearcher, type Searcher } from '../../../core/search.ts';
import {
  decodeSearchIndex,
  encodeSearchIndex,
  type SearchIndex,
  type StoredSearchIndex,
  searchIndexOf,
} from '../../../core/search-index.ts';
import { type Candidate, readJson } from './candidate.ts';

let stored: StoredSearchIndex;
let searcher: Searcher;

export const candidate: Candidate = {
  async prepare(address) {
    stored = encodeSearchIndex(searchIndexOf(await readJson<Entry[]>(address)));
  },
  run() {
    searcher = createSearcher(decodeSearchIndex(stored) as SearchIndex);
    return searcher.size;
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
