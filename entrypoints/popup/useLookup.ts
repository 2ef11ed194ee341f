/** A word that was selected to be looked up: opens its entry, or leaves it in the search box. */
import { useEffect } from 'preact/hooks';
import type { Searcher } from '../../core/search.ts';
import { normalize } from '../../core/search-index.ts';
import { useItem } from '../../platform/hooks.ts';
import { lookupItem } from '../../platform/storage.ts';

/** A side panel that opens later than this after the selection was not opened for it, in ms. */
const FRESH = 10_000;

/**
 * @param panel true in the side panel, which is told through storage; a window of its own has the word in its address
 * @param onFound is given the entry's id where the word is one of its names
 */
export function useLookup(
  panel: boolean,
  searcher: Searcher | undefined,
  onQuery: (query: string) => void,
  onFound: (id: string) => void,
): void {
  const [told] = useItem(lookupItem);
  const fresh = panel && told && Date.now() - told.at < FRESH ? told : undefined;
  const query = (panel ? fresh?.query : new URLSearchParams(location.search).get('q'))?.trim();
  // once for each word; `at` tells the same word again
  useEffect(() => {
    if (!query || !searcher) return;
    onQuery(query);
    const [first] = searcher.search(query, 1);
    if (first && normalize(first.name ?? first.headword) === normalize(query)) onFound(first.id);
  }, [query, fresh?.at, searcher]);
}
