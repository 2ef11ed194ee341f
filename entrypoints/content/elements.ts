/** What kinds of element there are, for reading: which part a text, which join it, which are not read at all. */

/** A piece of a line: text goes on through it. Every element that is not named here begins and ends a block. */
export const INLINE = 1;
/** A line break inside a block. */
export const LINE_BREAK = 2;
/** Not text for a reader; ends no block, because it takes no place in the line. */
export const NOTHING = 3;
/** Text that is not prose (code, fields, drawings): not read, and no term reaches across it. */
export const UNREAD = 4;
export const BLOCK = 0;

const KINDS = new Map<string, number>();
for (const name of 'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rp ruby s slot small span strike strong sub sup time tt u var wbr'.split(
  ' ',
))
  KINDS.set(name, INLINE);
KINDS.set('br', LINE_BREAK);
for (const name of 'script style noscript template link meta title head base param source track'.split(' ')) KINDS.set(name, NOTHING);
for (const name of 'code pre kbd samp textarea input select option datalist svg math canvas iframe frame object embed video audio img picture map progress meter rt'.split(
  ' ',
))
  KINDS.set(name, UNREAD);

/** The kind of an element. Ruby text is not read; an unknown element counts as a block. */
export function kindOf(element: Element): number {
  return KINDS.get(element.localName) ?? BLOCK;
}

/** True where attributes say that the element's text is not for reading, or is being written. */
export function isClosed(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return (
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('hidden') ||
    element.getAttribute('role') === 'textbox' ||
    element.hasAttribute('data-pain-gloss')
  );
}

/** The attributes of `isClosed`, for the observer. */
export const WATCHED_ATTRIBUTES = ['contenteditable', 'aria-hidden', 'hidden', 'role', 'lang'];

/** The nearest block around a node (the node itself, if it is one), within its tree. */
export function containerOf(node: Node): Element | null {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  while (element && kindOf(element) === INLINE) {
    const parent: Element | null = element.parentElement;
    if (!parent) return element; // at the top of a shadow tree: the text's own element will do
    element = parent;
  }
  return element;
}

/** True where this element or one around it is not read. */
export function isUnread(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const kind = kindOf(at);
    if (kind === NOTHING || kind === UNREAD || isClosed(at)) return true;
  }
  return false;
}
