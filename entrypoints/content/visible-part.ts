/** Which of a block's many marks are in view: asked of the caret, which knows in a text of megabytes what a range's boxes tell slowly. */
import type { PlacedMatch } from './marks.ts';
import { boxOf, own } from './own.ts';

interface Caret {
  offsetNode: Node;
  offset: number;
}
type CaretFromPoint = (x: number, y: number, options: { shadowRoots: ShadowRoot[] }) => Caret | null;

/** Where the caret is asked for, as parts of the block's visible height: a header may cover the first line. */
const HEIGHTS = [0.02, 0.15, 0.5, 0.85, 0.98];

/**
 * Of marks in reading order, `most` around those in view; the first ones where the page does not tell.
 *
 * @param element what the marks stand in
 */
export function visiblePart(matches: readonly PlacedMatch[], element: Element, most: number): PlacedMatch[] {
  if (matches.length <= most) return [...matches];
  const places = caretsOver(element).map((caret) => firstAfter(matches, caret));
  const from = Math.min(...places);
  const to = Math.max(...places);
  if (!places.length) return matches.slice(0, most);
  // what room is left goes to both sides
  const start = Math.max(0, Math.min(from - ((most - (to - from)) >> 1), matches.length - most));
  return matches.slice(Math.min(start, from), Math.min(start, from) + most);
}

function caretsOver(element: Element): Caret[] {
  const caretFrom = (document as unknown as { caretPositionFromPoint?: CaretFromPoint }).caretPositionFromPoint;
  const { left, right, top, bottom } = boxOf(element);
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const from = Math.max(top, 0);
  const height = Math.min(bottom, innerHeight) - from;
  const shadowRoots = rootsAround(element);
  return HEIGHTS.flatMap((part) => {
    const caret = caretFrom?.call(document, x, from + height * part, { shadowRoots });
    return caret && own(element, 'contains').call(element, caret.offsetNode) ? [caret] : [];
  });
}

/** The number of the first match that ends after a caret. */
function firstAfter(matches: readonly PlacedMatch[], { offsetNode, offset }: Caret): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { endNode, endOffset } = matches[middle] as PlacedMatch;
    const before =
      endNode === offsetNode ? endOffset <= offset : offsetNode.compareDocumentPosition(endNode) & Node.DOCUMENT_POSITION_PRECEDING;
    if (before) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rootsAround(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = own(element, 'getRootNode').call(element); root instanceof ShadowRoot; root = root.host.getRootNode()) roots.push(root);
  return roots;
}
