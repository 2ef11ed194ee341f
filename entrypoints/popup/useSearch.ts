/** Search as one types: the letter shows first, its hits come after the paint. */
import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.ts';
import { createSearcher, type Hit, type Searcher } from '../../core/search.ts';

export interface Answer {
  /** The trimmed query that the hits answer. */
  query: string;
  hits: Hit[];
}

interface Search {
  /** Undefined while the box is empty or the first answer is on its way. */
  answer: Answer | undefined;
  /** Answers at once. */
  searchNow(): Hit[];
}

/** `entries` may come later than the first letters: the answer follows as soon as both are there. */
export function useSearch(entries: readonly Entry[] | undefined, typed: string): Search {
  const query = typed.trim();
  const [searcher, setSearcher] = useState<Searcher>();
  const [answer, setAnswer] = useState<Answer>();
  // building it takes longer than a frame: what is recent and saved shows first
  useEffect(() => setSearcher(entries && createSearcher(entries)), [entries]);
  useEffect(() => {
    setAnswer(query && searcher ? { query, hits: searcher.search(query) } : undefined);
  }, [query, searcher]);
  return { answer: query ? answer : undefined, searchNow: () => (query && searcher?.search(query)) || [] };
}
