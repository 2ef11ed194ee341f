/** Search results for the tests of what shows them. */
import type { Hit } from '../../core/search.ts';

/** A result whose headword is its id. */
export function hit(id: string, more: Partial<Hit> = {}): Hit {
  return { id, headword: id, category: 'concept', gloss: 'A short text.', name: undefined, ranges: [], score: 0, ...more };
}

export const HITS = [hit('one'), hit('two'), hit('three')];
