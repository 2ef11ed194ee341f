/** The section that a text belongs to: what follows one heading, up to the next. */

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Siblings looked at for one answer, at most: a page may have thousands of paragraphs and no heading. */
const PATIENCE = 200;

/**
 * The heading that stands before an element, in whatever box; a nearer `article` or dialog is a section of its own.
 * The document where there is none. The element itself may be the heading.
 */
export function sectionOf(element: Element): Node {
  let patience = PATIENCE;
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    if (at.matches(HEADINGS)) return at;
    for (let before = at.previousElementSibling; before && patience-- > 0; before = before.previousElementSibling) {
      if (before.matches(HEADINGS)) return before;
      const inside = before.firstElementChild && before.querySelectorAll(HEADINGS);
      if (inside?.length) return inside[inside.length - 1] as Element;
    }
    if (at.matches('article, dialog, [role="dialog"]')) return at;
  }
  return document;
}
