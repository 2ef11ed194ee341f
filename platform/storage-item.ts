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

/** Storage that syncs takes 8,192 bytes per key: so much of a list's JSON lies under one, which leaves room for the key. */
const PIECE = 7_500;
/** As many as all of that storage takes. */
const PIECES = 14;

/** What storage holds, as a value of the fallback's kind. Of a list what is text, each once; null stands for any object. */
function ofKind<T>(stored: unknown, fallback: T): T {
  if (Array.isArray(fallback)) return (Array.isArray(stored) ? [...new Set(stored.slice(0, LONGEST_LIST).filter(isText))] : fallback) as T;
  if (typeof fallback === 'string') return isText(stored) ? (stored as T) : fallback;
  return typeof stored === typeof fallback && stored !== null && !Array.isArray(stored) ? (stored as T) : fallback;
}

type Area = 'local' | 'sync';

/** What was asked for in this moment, and the answer on its way. */
const asked = new Map<Area, { keys: string[]; answer: Promise<Record<string, unknown>> }>();

/** What storage holds under some keys. Whatever is asked for before the next promise is one question to the browser. */
function read(area: Area, ...keys: string[]): Promise<Record<string, unknown>> {
  let question = asked.get(area);
  if (!question) {
    const all: string[] = [];
    const answer = Promise.resolve().then(() => {
      asked.delete(area);
      return browser.storage[area].get(all);
    });
    question = { keys: all, answer };
    asked.set(area, question);
  }
  question.keys.push(...keys);
  return question.answer;
}

/** @param fallback also says which kind of value is kept; the lists that are kept are lists of texts */
export function defineItem<T>(area: Area, key: string, fallback: T): StorageItem<T> {
  return {
    async getValue() {
      const stored = await read(area, key);
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

/** A list that is kept in pieces. */
export interface LongList extends StorageItem<string[]> {
  /** Every key that a piece of it may have. */
  keys: readonly string[];
  /** A list as storage holds it, by key. Throws where it is longer than all of the storage. */
  stored(list: readonly string[]): Record<string, string[]>;
}

/**
 * A list of ASCII texts in storage that syncs, which may be longer than what one key takes: the rest lies under "KEY/1",
 * "KEY/2" and so on.
 */
export function defineLongList(key: string): LongList {
  const keys = Array.from({ length: PIECES }, (_, i) => (i ? `${key}/${i}` : key));

  async function getValue(): Promise<string[]> {
    const stored = await read('sync', ...keys);
    return [...new Set(keys.flatMap((each) => ofKind<string[]>(stored[each], [])))];
  }

  function stored(list: readonly string[]): Record<string, string[]> {
    const pieces: string[][] = [[]];
    let bytes = 0;
    for (const text of list) {
      bytes += text.length + 3;
      if (bytes > PIECE) {
        pieces.push([]);
        bytes = text.length + 3;
      }
      pieces.at(-1)?.push(text);
    }
    if (pieces.length > PIECES) throw new Error(`"${key}" is longer than all of the storage`);
    return Object.fromEntries(pieces.map((piece, i) => [keys[i], piece]));
  }

  return {
    keys,
    stored,
    getValue,
    async setValue(list) {
      const items = stored(list);
      await browser.storage.sync.set(items);
      // what an older, longer list left behind
      await browser.storage.sync.remove(keys.filter((each) => !Object.hasOwn(items, each)));
    },
    watch(listener) {
      const onChanged = (changes: Record<string, unknown>, area: string): void => {
        if (area === 'sync' && keys.some((each) => Object.hasOwn(changes, each))) void getValue().then(listener);
      };
      browser.storage.onChanged.addListener(onChanged as never);
      return () => browser.storage.onChanged.removeListener(onChanged as never);
    },
  };
}
