/** Looks for text that does not fit: over the edge of the page, or cut off by the box around it. Runs inside the page. */

/**
 * What does not fit, each with the element and some of its text. Left alone: what is hidden from the eye, what ends
 * with an ellipsis by intention, and what scrolls in a box of its own.
 */
export function misfits(root: ParentNode, width: number): string[] {
  const found = new Set<string>();
  const named = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 60)}”`;
  const isHidden = (element: Element): boolean =>
    !element.checkVisibility({ visibilityProperty: true }) || element.getBoundingClientRect().width <= 1;
  /** Does the text go on in a box that scrolls, or end with an ellipsis? */
  const goesOn = (element: Element): boolean => {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, textOverflow } = getComputedStyle(at);
      if (textOverflow === 'ellipsis') return true;
      if ((overflowX === 'auto' || overflowX === 'scroll') && at.scrollWidth > at.clientWidth) return true;
    }
    return false;
  };
  for (const element of root.querySelectorAll('*')) {
    if (isHidden(element)) continue;
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    if (textOverflow === 'ellipsis') continue;
    if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) found.add(`cut off: ${named(element)}`);
    if (cuts(overflowY) && element.clientHeight > 1 && element.scrollHeight > element.clientHeight + 2)
      found.add(`cut off below: ${named(element)}`);
  }
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!node.nodeValue?.trim() || !element || isHidden(element) || goesOn(element) || element.closest('[class*="hidden"], .unseen'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, width: wide } of range.getClientRects())
      if (wide > 1 && (right > width + 1 || left < -1)) found.add(`over the edge: ${named(element)}`);
  }
  return [...found];
}
