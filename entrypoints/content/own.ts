/**
 * What a node has of its own, whatever a form's fields are called: in Chromium (156) `<input name="parentNode">` hides its
 * form's parent from content scripts too, and a walk upwards would go round for ever.
 */

// kept, because to look for a property through `Reflect` each time takes twice as long
const getters = new Map<keyof HTMLElement, () => unknown>();

function keep(key: keyof HTMLElement): () => unknown {
  for (let at: object | null = HTMLElement.prototype; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, key);
    if (!found) continue;
    const getter = found.get ?? (() => found.value);
    getters.set(key, getter);
    return getter;
  }
  throw new TypeError(`no element has ${key}`);
}

/** A property as the browser defines it, for any node. Of methods the function: it is to be called with the node. */
export function own<K extends keyof HTMLElement>(node: Node, key: K): HTMLElement[K] {
  const getter = getters.get(key) ?? keep(key);
  return getter.call(node) as HTMLElement[K];
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
