/** From term to term in reading order, for the keyboard. */
import { rectsOf } from './hit-test.ts';
import { isSame, type PlacedMatch } from './marks.ts';
import { own } from './own.ts';

export interface Step {
  match: PlacedMatch;
  /** Its place among all marks of the page, from 1. */
  place: number;
  of: number;
}

/**
 * The next (or previous) mark after `from`; without one, the first (or last) at or below the top of the viewport.
 * Wraps around. Marks without a box (in collapsed parts of the page) are passed over.
 */
export function stepFrom(matches: readonly PlacedMatch[], from: PlacedMatch | undefined, by: 1 | -1): Step | undefined {
  const of = matches.length;
  if (!of) return undefined;
  const here = from ? matches.findIndex((match) => isSame(match, from)) : -1;
  let at = here >= 0 ? here + by : firstInView(matches, by);
  for (let tries = 0; tries < of; tries++, at += by) {
    const place = ((at % of) + of) % of;
    const match = matches[place] as PlacedMatch;
    if (rectsOf(match).length) return { match, place: place + 1, of };
  }
  return undefined;
}

function firstInView(matches: readonly PlacedMatch[], by: 1 | -1): number {
  const below = matches.findIndex((match) => rectsOf(match).some((rect) => rect.top >= 0));
  if (below < 0) return by > 0 ? 0 : matches.length - 1;
  return by > 0 ? below : below - 1;
}

/** Opens what is collapsed around a match and brings it into view. */
export function bringIntoView(match: PlacedMatch): void {
  const element = match.startNode.parentElement;
  if (!element) return;
  for (let at: Element | null = element; at; at = own(at, 'parentElement')) if (at instanceof HTMLDetailsElement) at.open = true;
  if (inView(match)) return;
  own(element, 'scrollIntoView').call(element, { block: 'center', behavior: 'instant' });
  // a paragraph taller than the window: its middle is not where the term is
  const rect = rectsOf(match)[0];
  if (rect && !inView(match)) scrollBy({ top: rect.top - innerHeight / 3, behavior: 'instant' });
}

/** Pixels at the top and bottom where a fixed header or the card would have no room. */
const MARGIN = 40;

function inView(match: PlacedMatch): boolean {
  const rect = rectsOf(match)[0];
  return rect !== undefined && rect.top >= MARGIN && rect.bottom <= innerHeight - MARGIN;
}
