/**
 * Finds a term under what lies over it and shows nothing, such as the link of a whole tile: the caret does not go through
 * it, a reader's eye does.
 */
import { isElement } from './elements.ts';
import type { Marks, PlacedMatch } from './marks.ts';
import { isLike, own } from './own.ts';

/** So many elements are looked through: each costs its style, each time the pointer moves. */
const LAYERS = 24;
/** An element with more marks of its own is not asked for each of their boxes. */
const MOST = 60;
/** What paints something, whatever its background is. */
const PICTURES = 'img, svg, canvas, video, iframe, embed, object, input, textarea, select, button, meter, progress, dialog, [popover]';
const CLEAR = 'rgba(0, 0, 0, 0)';

/**
 * @param x, y viewport CSS pixels
 * @param isAt does a match's text stand at this point?
 */
export function matchThroughCovers(marks: Marks, x: number, y: number, isAt: (match: PlacedMatch) => boolean): PlacedMatch | undefined {
  for (const element of Document.prototype.elementsFromPoint.call(document, x, y).slice(0, LAYERS)) {
    const found = marks.of(element);
    const match = found.length <= MOST ? found.find((each) => isAt(each) && isSeen(each)) : undefined;
    if (match) return match;
    if (!isSeeThrough(element)) return undefined;
  }
  return undefined;
}

/** Is nothing of the element itself to be seen, nor of its generated boxes? */
function isSeeThrough(element: Element): boolean {
  if (!isShown(element)) return true;
  return !isLike(element, PICTURES) && [undefined, '::before', '::after'].every((part) => isClear(getComputedStyle(element, part)));
}

function isClear({ backgroundColor, backgroundImage, backdropFilter }: CSSStyleDeclaration): boolean {
  return backgroundColor === CLEAR && backgroundImage === 'none' && (backdropFilter || 'none') === 'none';
}

const isShown = (element: Element): boolean =>
  own(element, 'checkVisibility').call(element, { visibilityProperty: true, opacityProperty: true });

function isSeen({ startNode }: PlacedMatch): boolean {
  const parent = own(startNode, 'parentNode');
  return parent !== null && isElement(parent) && isShown(parent);
}
