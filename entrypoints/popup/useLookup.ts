/** A word that was selected to be looked up: opens its entry, or leaves it in the search box. */
import { useEffect } from 'preact/hooks';
import type { Entry } from '../../core/entry.ts';
import { createSearcher, normalize } from '../../core/search.ts';
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
  entries: readonly Entry[] | undefined,
  onQuery: (query: string) => void,
  onFound: (id: string) => void,
): void {
  const [told] = useItem(lookupItem);
  const fresh = panel && told && Date.now() - told.at < FRESH ? told : undefined;
  const query = (panel ? fresh?.query : new URLSearchParams(location.search).get('q'))?.trim();
  // once for each word; `at` tells the same word again
  useEffect(() => {
    if (!query || !entries) return;
    onQuery(query);
    const [first] = createSearcher(entries).search(query, 1);
    if (first && normalize(first.name ?? first.headword) === normalize(query)) onFound(first.id);
  }, [query, fresh?.at, entries]);
}
