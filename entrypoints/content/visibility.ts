/** Which marks a reader could see by scrolling: not those in collapsed parts of the page. */
import type { PlacedMatch } from './marks.ts';
import { own } from './own.ts';

/** A test for marks that asks about each element once. Good until the page changes. */
export function createSight(): (match: PlacedMatch) => boolean {
  const known = new Map<Element, boolean>();
  return ({ startNode, block }) => {
    const element = startNode.parentElement ?? block.container;
    const seen = known.get(element) ?? isVisible(element);
    known.set(element, seen);
    // text of an element that has a shadow tree shows in a slot, or not at all
    return seen && !(startNode.parentElement && own(element, 'shadowRoot') && !startNode.assignedSlot);
  };
}

/** An element without a box of its own is as visible as the one around it. */
function isVisible(element: Element): boolean {
  if (own(element, 'checkVisibility')?.call(element, { visibilityProperty: true }) ?? true) return true;
  const parent = own(element, 'parentElement');
  return parent !== null && getComputedStyle(element).display === 'contents' && isVisible(parent);
}
