/** What happens on arrival at a page: title, focus, scroll position. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/text.ts';
import { parseHash, type Visit } from './router.ts';

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/**
 * Scrolls a page that was seen before to where it was, and gives the link by which it was left. A long list lays out
 * only the part in view, so its old scroll position may be another place now: there the link comes first. Where the
 * address names a part of the page, only a link in view counts, for several may lead to the same place.
 */
function returnTo(page: HTMLElement, { hash, cameFrom, scroll = 0 }: Visit): HTMLElement | undefined {
  const links = [...page.querySelectorAll('a')].filter((link) => link.hash && link.hash === cameFrom);
  const [first] = parseHash(hash).item ? [] : links;
  first?.scrollIntoView({ block: 'center' });
  window.scrollTo(0, scroll);
  const seen = links.find(isInView);
  if (!seen) first?.scrollIntoView({ block: 'center' });
  return seen ?? first;
}

/**
 * Gives the document the page's heading as its title. After a change of page it also moves the focus: on the way
 * forward to the heading of what the address names, on the way back to the link by which the page was left; not where
 * the reader has meanwhile begun to use the page. `ready` tells that the page shows its content and not a wait.
 */
export function useArrival(main: RefObject<HTMLElement | null>, visit: Visit, ready: boolean): void {
  const arrived = useRef<Visit | undefined>(undefined);
  /** Where the focus was when the visit began. */
  const began = useRef<{ visit: Visit; focus: Element | null } | undefined>(undefined);
  useLayoutEffect(() => {
    const page = main.current;
    const heading = page?.querySelector<HTMLElement>('h1');
    document.title = [heading?.textContent, t('guide.title')].filter(Boolean).join(' | ');
    if (began.current?.visit !== visit) began.current = { visit, focus: document.activeElement };
    if (!page || !ready || arrived.current === visit) return;
    arrived.current = visit;
    const { activeElement } = document;
    if (activeElement !== began.current.focus && page !== activeElement && page.contains(activeElement)) return;

    const { section, item } = parseHash(visit.hash);
    const named = item ? document.getElementById(`${section}-${item}`) : null;
    const left = visit.scroll === undefined ? undefined : returnTo(page, visit);
    if (visit.scroll === undefined && named) named.scrollIntoView();
    else if (visit.scroll === undefined && visit.cameFrom !== undefined) window.scrollTo(0, 0);
    // a page that is never scrolled tells of no end of scrolling; it was seen all the same
    history.replaceState({ scroll: window.scrollY }, '');
    if (visit.cameFrom !== undefined || named) (left ?? named ?? heading)?.focus({ preventScroll: true });
  });
}
