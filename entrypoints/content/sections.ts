/** The section that a text belongs to: what follows one heading, up to the next. */
import { isLike, own } from './own.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Siblings looked at for one answer, at most: a page may have thousands of paragraphs and no heading. */
const PATIENCE = 200;

/**
 * The heading that stands before an element, in whatever box; a nearer `article` or dialog is a section of its own.
 * The document where there is none. The element itself may be the heading.
 */
export function sectionOf(element: Element): Node {
  let patience = PATIENCE;
  for (let at: Element | null = element; at && at !== document.body; at = own(at, 'parentElement')) {
    if (isLike(at, HEADINGS)) return at;
    for (let before = own(at, 'previousElementSibling'); before && patience-- > 0; before = own(before, 'previousElementSibling')) {
      if (isLike(before, HEADINGS)) return before;
      const inside = own(before, 'firstElementChild') && own(before, 'querySelectorAll').call(before, HEADINGS);
      if (inside?.length) return inside[inside.length - 1] as Element;
    }
    if (isLike(at, 'article, dialog, [role="dialog"]')) return at;
  }
  return document;
}
