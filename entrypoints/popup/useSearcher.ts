/** The glossary's search on its way: reading it begins before anything is drawn. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Searcher } from '../../core/search.ts';

/** `failed` where the glossary cannot be read. */
export type Search = { state: 'reading' } | { state: 'ready'; searcher: Searcher } | { state: 'failed' };

export function useSearcher(reading: Promise<Searcher>): Search {
  const [search, setSearch] = useState<Search>({ state: 'reading' });
  useLayoutEffect(() => {
    reading.then(
      (searcher) => setSearch({ state: 'ready', searcher }),
      () => setSearch({ state: 'failed' }),
    );
  }, [reading]);
  return search;
}
