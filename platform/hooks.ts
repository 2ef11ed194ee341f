/** Preact hooks over storage and the glossary. */
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Entry } from '../core/entry.ts';
import { readTicks, toggleTick } from '../core/roadmap.ts';
import { changedSettings, readSettings, type Settings } from '../core/settings.ts';
import { getEntries, getEntry } from './glossary.ts';
import { settingsItem, ticksItem } from './storage.ts';

interface Item<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  watch(listener: (value: T) => void): () => void;
}

/** Those who want to know that a value could not be stored. */
const troubled = new Set<() => void>();

/** Tells that something could not be stored. */
export function tellTrouble(): void {
  for (const tell of troubled) tell();
}

/** Whether something could not be stored, and a function that puts the matter aside. */
export function useStorageTrouble(): [boolean, () => void] {
  const [trouble, setTrouble] = useState(false);
  useEffect(() => {
    const onTrouble = (): void => setTrouble(true);
    troubled.add(onTrouble);
    return () => void troubled.delete(onTrouble);
  }, []);
  return [trouble, useCallback(() => setTrouble(false), [])];
}

/**
 * A storage item as state: undefined until it is read; follows changes made anywhere. A value that cannot be stored
 * gives way to the stored one again, and `useStorageTrouble` tells of it.
 */
export function useItem<T>(item: Item<T>): [T | undefined, (value: T) => void] {
  const [value, setValue] = useState<T>();
  // before the paint: all items of a page are read at once
  useLayoutEffect(() => {
    let live = true;
    void item.getValue().then((stored) => live && setValue(() => stored));
    const stop = item.watch((changed) => setValue(() => changed));
    return () => {
      live = false;
      stop();
    };
  }, [item]);
  const write = useCallback(
    (next: T) => {
      setValue(() => next);
      item.setValue(next).catch(async () => {
        tellTrouble();
        const stored = await item.getValue();
        setValue(() => stored);
      });
    },
    [item],
  );
  return [value, write];
}

/** The settings with defaults, and a function that stores them. Undefined until they are read. */
export function useSettings(): [Settings | undefined, (settings: Settings) => void] {
  const [stored, write] = useItem(settingsItem);
  const store = useCallback((settings: Settings) => write(changedSettings(settings)), [write]);
  return [stored === undefined ? undefined : readSettings(stored), store];
}

/** The ticked milestones, or other ids of an item, and a function that ticks or unticks one. */
export function useTicks(item: Item<string[]> = ticksItem): [ReadonlySet<string>, (id: string) => void] {
  const [stored, write] = useItem(item);
  const ticks = readTicks(stored);
  // a tick set before the others are read would be stored in their place
  return [new Set(ticks), (id) => stored && write(toggleTick(ticks, id))];
}

/** The glossary's entries on their way: `failed` where the pack cannot be read. */
export type Glossary = { state: 'reading' } | { state: 'ready'; entries: Entry[] } | { state: 'failed' };

/**
 * The entry of this id; while it is read, the one that was shown before. Null where there is none; undefined where none
 * is asked for, or none was shown before.
 */
export function useEntry(id: string | undefined): Entry | null | undefined {
  const [entry, setEntry] = useState<Entry | null>();
  useEffect(() => {
    let live = true;
    const show = (read: Entry | null | undefined): void => void (live && setEntry(read));
    if (id === undefined) show(undefined);
    else getEntry(id).then(show, () => show(null));
    return () => {
      live = false;
    };
  }, [id]);
  return id === undefined ? undefined : entry;
}

/** Every entry of the glossary, read once. */
export function useGlossary(): Glossary {
  const [glossary, setGlossary] = useState<Glossary>({ state: 'reading' });
  useEffect(() => {
    getEntries().then(
      (entries) => setGlossary({ state: 'ready', entries }),
      () => setGlossary({ state: 'failed' }),
    );
  }, []);
  return glossary;
}
