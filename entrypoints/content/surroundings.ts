/** What holds of an element's text because of what is around it: asked once for all children of a parent, until the page changes. */
import { type Container, isElement, isUnread, isUnreadItself, parentOf } from './elements.ts';
import { languageOf, ownLanguage } from './language.ts';

export interface Surroundings {
  /** True where the container is not read, or something around it. */
  unread: boolean;
  /** What is said of it; empty where nothing is. */
  language: string;
}

export interface SurroundingsMemory {
  of(container: Container): Surroundings;
  /** The page has changed. */
  clear(): void;
}

export function createSurroundings(): SurroundingsMemory {
  const within = new Map<Node, Surroundings>();

  function inside(parent: Node): Surroundings {
    const known = within.get(parent);
    if (known) return known;
    const found = { unread: isUnread(parent), language: languageOf(parent) };
    within.set(parent, found);
    return found;
  }

  return {
    of(container) {
      const parent = parentOf(container);
      if (!parent) return { unread: isUnread(container), language: languageOf(container) };
      const around = inside(parent);
      if (!isElement(container)) return around;
      return { unread: around.unread || isUnreadItself(container), language: ownLanguage(container) ?? around.language };
    },
    clear: () => within.clear(),
  };
}
