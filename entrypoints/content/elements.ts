/** What kinds of element there are, for reading: which part a text, which join it, which are not read at all. */
import { attributeOf, hasAny, isLike, own } from './own.ts';

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
for (const name of 'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb rp ruby s slot small span strike strong sub time tt u var wbr'.split(
  ' ',
))
  KINDS.set(name, INLINE);
KINDS.set('br', LINE_BREAK);
for (const name of 'script style noscript template link meta title head base param source track'.split(' ')) KINDS.set(name, NOTHING);
for (const name of 'code pre kbd samp textarea input select option datalist svg math canvas iframe frame object embed video audio img picture map progress meter rt sup xmp listing plaintext'.split(
  ' ',
))
  KINDS.set(name, UNREAD);

/** The kind of an element. Ruby text and raised text (which points to a note) are not read; an unknown element counts as a block. */
export function kindOf(element: Element): number {
  return kindOfName(element.localName);
}

/** The same by the element's local name, for whoever has it already. */
export function kindOfName(localName: string): number {
  return KINDS.get(localName) ?? BLOCK;
}

/** Is a node an element? */
export const isElement = (node: Node): node is Element => own(node, 'nodeType') === Node.ELEMENT_NODE;

/** Is a node text? In XHTML a CDATA section is text too. */
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;

/** True for what a line of text can go on through: anything but a block, or nothing at all. */
export function isInLine(node: Node | null): boolean {
  return node !== null && (isElement(node) ? kindOf(node) !== BLOCK : node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE);
}

const CLOSING = ['contenteditable', 'aria-hidden', 'hidden', 'role', 'data-pain-gloss'];

/** Does this value of an attribute (null where it is missing) say that the element's text is not for reading, or is being written? */
export function closes(attribute: string, value: string | null): boolean {
  switch (attribute) {
    case 'contenteditable':
      return value !== null && value !== 'false';
    case 'aria-hidden':
      return value === 'true';
    case 'role':
      return value === 'textbox';
    default:
      return value !== null;
  }
}

/** True where one of its attributes closes the element. */
export function isClosed(element: Element): boolean {
  if (!hasAny(element)) return false;
  for (const name of CLOSING) if (closes(name, attributeOf(element, name)) && !(name === 'role' && isReadOnly(element))) return true;
  return false;
}

/** Editors of articles that only show one keep the role (Tiptap, CKEditor): that is for reading. CodeMirror shows code. */
const isReadOnly = (element: Element): boolean => isLike(element, '[contenteditable="false"]:not(.cm-content)');

/** The attributes of `isClosed`, for the observer. */
export const WATCHED_ATTRIBUTES = ['contenteditable', 'aria-hidden', 'hidden', 'role', 'lang'];

/** What text belongs to: a block, or the shadow root that it stands right under. */
export type Container = Element | ShadowRoot;

/** The parent; of a shadow root its host. */
export function parentOf(node: Node): Node | null {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (node as ShadowRoot).host : own(node, 'parentNode');
}

/** The nearest block around a node (the node itself, if it is one), within its tree. */
export function containerOf(node: Node): Container | null {
  for (let at: Node | null = node; at; at = own(at, 'parentNode')) {
    if (isElement(at) ? kindOf(at) !== INLINE : at.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return at as Container;
  }
  return null;
}

/** True where this is not read, or something around it, outside its shadow tree too. */
export function isUnread(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (isElement(at) && isUnreadItself(at)) return true;
  return false;
}

/** True where the element is not read, whatever is around it. */
export function isUnreadItself(element: Element): boolean {
  const kind = kindOf(element);
  return kind === NOTHING || kind === UNREAD || isClosed(element);
}
