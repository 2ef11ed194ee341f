/**
 * What a node has of its own, whatever a form's fields are called: in Chromium (156) `<input name="parentNode">` hides its
 * form's parent from content scripts too, and a walk upwards would go round for ever.
 */

/** A property as the browser defines it, for any node. Of methods the function: it is to be called with the node. */
export function own<K extends keyof HTMLElement>(node: Node, key: K): HTMLElement[K] {
  return Reflect.get(HTMLElement.prototype, key, node);
}

// asked for every element with attributes: these are found once
const { getAttribute, getBoundingClientRect, hasAttributes, matches } = Element.prototype;

/** An attribute's value; null where it is missing. */
export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);

/** Has an element any attributes? */
export const hasAny = (element: Element): boolean => hasAttributes.call(element);

/** Does an element match a selector? */
export const isLike = (element: Element, selector: string): boolean => matches.call(element, selector);

/** The box of an element; viewport CSS pixels. */
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
