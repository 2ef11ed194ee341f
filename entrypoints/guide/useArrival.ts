/** What happens on arrival at a page: title, focus, scroll position. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { parseHash, type Visit } from './router.ts';

const TITLE = 'PainGloss guide';

/**
 * Gives the document the page's heading as its title. After a change of page it also moves the focus: on the way
 * forward to the heading of what the address names, on the way back to the link by which the page was left.
 * `ready` tells that the page shows its content and not a wait.
 */
export function useArrival(main: RefObject<HTMLElement | null>, visit: Visit, ready: boolean): void {
  const arrived = useRef<Visit | undefined>(undefined);
  useLayoutEffect(() => {
    const page = main.current;
    const heading = page?.querySelector<HTMLElement>('h1');
    document.title = heading ? `${heading.textContent} | ${TITLE}` : TITLE;
    if (!page || !ready || arrived.current === visit) return;
    arrived.current = visit;

    const { section, item } = parseHash(visit.hash);
    const named = item ? document.getElementById(`${section}-${item}`) : null;
    const left =
      visit.scroll === undefined ? undefined : [...page.querySelectorAll('a')].find((link) => link.hash && link.hash === visit.cameFrom);
    if (visit.cameFrom !== undefined || named) (left ?? named ?? heading)?.focus({ preventScroll: true });
    if (visit.scroll !== undefined) window.scrollTo(0, visit.scroll);
    else if (named) named.scrollIntoView();
    else if (visit.cameFrom !== undefined) window.scrollTo(0, 0);
  });
}
