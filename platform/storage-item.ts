/**
 * One value in extension storage, with a fallback and with changes told to every context. The few lines that the
 * content script needs of a storage library.
 */
import { browser } from 'wxt/browser';

export interface StorageItem<T> {
  /** The stored value where it is of the fallback's kind, else the fallback. What is in an object is for its reader to check. */
  getValue(): Promise<T>;
  /** Rejects when storage is full. */
  setValue(value: T): Promise<void>;
  /** Calls the listener with each new value, from whichever context it came. Returns a function that stops. */
  watch(listener: (value: T) => void): () => void;
}

/** Longer texts and lists are damage: ids have 80 characters at most, and no list of them comes near. */
const LONGEST_TEXT = 1000;
const LONGEST_LIST = 20_000;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;

/** What storage holds, as a value of the fallback's kind. Of a list what is text, each once; null stands for any object. */
function ofKind<T>(stored: unknown, fallback: T): T {
  if (Array.isArray(fallback)) return (Array.isArray(stored) ? [...new Set(stored.slice(0, LONGEST_LIST).filter(isText))] : fallback) as T;
  if (typeof fallback === 'string') return isText(stored) ? (stored as T) : fallback;
  return typeof stored === typeof fallback && stored !== null && !Array.isArray(stored) ? (stored as T) : fallback;
}

/** @param fallback also says which kind of value is kept; the lists that are kept are lists of texts */
export function defineItem<T>(area: 'local' | 'sync', key: string, fallback: T): StorageItem<T> {
  return {
    async getValue() {
      const stored = await browser.storage[area].get(key);
      return ofKind(stored[key], fallback);
    },
    async setValue(value) {
      await browser.storage[area].set({ [key]: value });
    },
    watch(listener) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, changed: string): void => {
        if (changed === area && Object.hasOwn(changes, key)) listener(ofKind(changes[key]?.newValue, fallback));
      };
      browser.storage.onChanged.addListener(onChanged as never);
      return () => browser.storage.onChanged.removeListener(onChanged as never);
    },
  };
}
