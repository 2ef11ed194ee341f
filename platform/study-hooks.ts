/** Preact hooks over the saved terms. */
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Encounter, Study, StudyRecord } from '../core/study.ts';
import { tellTrouble } from './hooks.ts';
import { savedItem } from './storage.ts';
import { addTerms, getStudy, setRecords, toggleSaved, watchStudy } from './study.ts';

interface StudyState {
  /** Undefined until it is read. */
  study: Study | undefined;
  /** Each resolves to whether it was stored; where it was not, `useStorageTrouble` tells of it. */
  toggle(id: string): Promise<boolean>;
  store(records: ReadonlyMap<string, StudyRecord>): Promise<boolean>;
  add(records: ReadonlyMap<string, StudyRecord>): Promise<boolean>;
}

async function stored(writing: Promise<void>): Promise<boolean> {
  try {
    await writing;
    return true;
  } catch {
    tellTrouble();
    return false;
  }
}

const take = (id: string): Promise<boolean> => stored(toggleSaved(id, undefined, Date.now()));
const store = (records: ReadonlyMap<string, StudyRecord>): Promise<boolean> => stored(setRecords(records));
const add = (records: ReadonlyMap<string, StudyRecord>): Promise<boolean> => stored(addTerms(records));

/** Every saved term; follows changes made anywhere. */
export function useStudy(): StudyState {
  const [study, setStudy] = useState<Study>();
  useEffect(() => {
    let live = true;
    const read = (): void => void getStudy().then((all) => live && setStudy(all));
    read();
    const stop = watchStudy(read);
    return () => {
      live = false;
      stop();
    };
  }, []);
  return { study, toggle: take, store, add };
}

/** The ids of the saved terms, undefined until they are read, and a function that saves one or takes it out. */
export function useSaved(): [readonly string[] | undefined, (id: string, met?: Partial<Encounter>) => void] {
  const [saved, setSaved] = useState<readonly string[]>();
  useLayoutEffect(() => {
    let live = true;
    void savedItem.getValue().then((ids) => live && setSaved(ids));
    const stop = savedItem.watch((ids) => setSaved(ids));
    return () => {
      live = false;
      stop();
    };
  }, []);
  const change = useCallback((id: string, met?: Partial<Encounter>) => void stored(toggleSaved(id, met, Date.now())), []);
  return [saved, change];
}
