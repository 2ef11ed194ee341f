/** Whether an element shows, now or by scrolling. */

/** True where it is drawn at all. An element without a box of its own is as visible as the one around it. */
export function isVisible(element: Element): boolean {
  if (element.checkVisibility?.({ visibilityProperty: true }) ?? true) return true;
  const parent = element.parentElement;
  return parent !== null && getComputedStyle(element).display === 'contents' && isVisible(parent);
}
