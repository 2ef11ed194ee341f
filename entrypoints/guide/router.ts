/**
 * The guide's addresses: `#/section` and `#/section/item`. Where a reader had scrolled to is kept in the history entry
 * itself, so that "back" finds the place again.
 */
import { useEffect, useState } from 'preact/hooks';

/** The skip link's target: a place on the page, not a page. */
export const SKIP = '#main';

export interface Address {
  section: string;
  item: string | undefined;
}

export interface Visit {
  hash: string;
  /** The hash before this one; undefined for the first page. */
  cameFrom: string | undefined;
  /** Where the page was scrolled to when it was left, in CSS pixels; undefined on a page not seen before. */
  scroll: number | undefined;
}

/** "#/glossary/crps" → glossary, crps. Anything that is no address has an empty section. */
export function parseHash(hash: string): Address {
  const [, section = '', item] = /^#\/([a-z]+)(?:\/([^/]+))?\/?$/.exec(hash) ?? [];
  return { section, item };
}

/** The address of a section or of an item in it. */
export function hrefOf(section: string, item?: string): string {
  return item ? `#/${section}/${item}` : `#/${section}`;
}

function visit(cameFrom: string | undefined): Visit {
  const scroll = (history.state as { scroll?: unknown } | null)?.scroll;
  return { hash: location.hash, cameFrom, scroll: typeof scroll === 'number' ? scroll : undefined };
}

/** The page that is asked for. */
export function useVisit(): Visit {
  const [current, setCurrent] = useState(() => visit(undefined));
  useEffect(() => {
    history.scrollRestoration = 'manual';
    let shown = location.hash;
    const onHashChange = (): void => {
      if (location.hash === SKIP) {
        history.replaceState(history.state, '', shown || location.pathname);
        return;
      }
      const cameFrom = shown;
      shown = location.hash;
      setCurrent(visit(cameFrom));
    };
    const onScrollEnd = (): void => {
      // between a change of address and its event, the position is still that of the page before
      if (location.hash === shown) history.replaceState({ scroll: window.scrollY }, '');
    };
    window.addEventListener('hashchange', onHashChange);
    document.addEventListener('scrollend', onScrollEnd);
    return () => {
      window.removeEventListener('hashchange', onHashChange);
      document.removeEventListener('scrollend', onScrollEnd);
    };
  }, []);
  return current;
}
