/** Search as one types: a keystroke costs less than a frame, so that the letter and its hits show together. */
import { useMemo } from 'preact/hooks';
import type { Hit, Searcher } from '../../core/search.ts';

export interface Answer {
  /** The trimmed query that the hits answer. */
  query: string;
  hits: Hit[];
}

/**
 * The answer to what is typed; undefined where nothing is, or the searcher is on its way: it may come later than the
 * first letters.
 */
export function useAnswer(searcher: Searcher | undefined, typed: string): Answer | undefined {
  const query = typed.trim();
  return useMemo(() => (query && searcher ? { query, hits: searcher.search(query) } : undefined), [query, searcher]);
}
