/**
 * One value in extension storage, with a fallback and with changes told to every context. The 25 lines that the
 * content script needs of a storage library.
 */
import { browser } from 'wxt/browser';

export interface StorageItem<T> {
  /** The stored value, or the fallback. Not validated: whoever reads it does that. */
  getValue(): Promise<T>;
  /** Rejects when storage is full. */
  setValue(value: T): Promise<void>;
  /** Calls the listener with each new value, from whichever context it came. Returns a function that stops. */
  watch(listener: (value: T) => void): () => void;
}

export function defineItem<T>(area: 'local' | 'sync', key: string, fallback: T): StorageItem<T> {
  return {
    async getValue() {
      const stored = await browser.storage[area].get(key);
      return (stored[key] as T | undefined) ?? fallback;
    },
    async setValue(value) {
      await browser.storage[area].set({ [key]: value });
    },
    watch(listener) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, changed: string): void => {
        if (changed === area && Object.hasOwn(changes, key)) listener((changes[key]?.newValue as T | undefined) ?? fallback);
      };
      browser.storage.onChanged.addListener(onChanged as never);
      return () => browser.storage.onChanged.removeListener(onChanged as never);
    },
  };
}
