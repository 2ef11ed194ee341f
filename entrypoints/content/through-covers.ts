/**
 * Finds a term under what lies over it and shows nothing, such as the link of a whole tile: the caret does not go through
 * it, a reader's eye does.
 */
import { isElement } from './elements.ts';
import type { Marks, PlacedMatch } from './marks.ts';
import { isLike, own } from './own.ts';

/** So many elements are looked through: each costs its style, each time the pointer moves where no letters are. */
const LAYERS = 24;
/** An element with more marks of its own is not asked for each of their boxes. */
const MOST = 60;
/** What paints something, whatever its background is. */
const PICTURES = 'img, svg, canvas, video, iframe, embed, object, input, textarea, select, button, meter, progress, dialog, [popover]';
const CLEAR = 'rgba(0, 0, 0, 0)';

type Root = Document | ShadowRoot;

/** The elements at a point, the foremost first; of a shadow tree in `roots` those before their host. */
function* elementsAt(x: number, y: number, roots: readonly ShadowRoot[], root: Root = document): Generator<Element> {
  for (const element of (root === document ? Document : ShadowRoot).prototype.elementsFromPoint.call(root, x, y)) {
    if (root !== document && own(element, 'getRootNode').call(element) !== root) continue;
    const inner = roots.find(({ host }) => host === element);
    if (inner) yield* elementsAt(x, y, roots, inner);
    yield element;
  }
}

/**
 * @param x, y viewport CSS pixels
 * @param roots the shadow roots that are read
 * @param isAt does a match's text stand at this point?
 */
export function matchThroughCovers(
  marks: Marks,
  x: number,
  y: number,
  roots: readonly ShadowRoot[],
  isAt: (match: PlacedMatch) => boolean,
): PlacedMatch | undefined {
  let layers = 0;
  for (const element of elementsAt(x, y, roots)) {
    if (++layers > LAYERS) return undefined;
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
