/**
 * Saved terms in storage. What is saved, and in which order, is the list `saved`; what is known of each term lies under
 * a key of its own, so that an answer to a card writes a few hundred bytes and two pages that save do not meet.
 */
import { browser } from 'wxt/browser';
import { type Encounter, readRecord, type Study, type StudyRecord, saveTerm } from '../core/study.ts';
import { savedItem, toggled } from './storage.ts';

const PREFIX = 'study/';
const keyOf = (id: string): string => PREFIX + id;

/**
 * Saves a term, or takes it out where it was saved, with all that is known of it. `met` says where the reader met it.
 * Rejects when storage is full; then nothing has changed.
 */
export async function toggleSaved(id: string, met: Partial<Encounter> | undefined, now: number): Promise<void> {
  const saved = await savedItem.getValue();
  const next = toggled(saved, id);
  if (next.includes(id)) await browser.storage.local.set({ [keyOf(id)]: saveTerm(met, now), saved: next });
  else {
    await savedItem.setValue(next);
    await browser.storage.local.remove(keyOf(id));
  }
}

/** Every saved term with its record, the newest first. */
export async function getStudy(): Promise<Study> {
  const saved = await savedItem.getValue();
  const stored = await browser.storage.local.get(saved.map(keyOf));
  return new Map(saved.map((id) => [id, readRecord(stored[keyOf(id)])]));
}

/** Writes the records of saved terms. Rejects when storage is full; then nothing has changed. */
export async function setRecords(records: ReadonlyMap<string, StudyRecord>): Promise<void> {
  await browser.storage.local.set(Object.fromEntries([...records].map(([id, record]) => [keyOf(id), record])));
}

/** Adds terms with their records behind those that are saved. Rejects when storage is full; then nothing has changed. */
export async function addTerms(records: ReadonlyMap<string, StudyRecord>): Promise<void> {
  const saved = await savedItem.getValue();
  const all = [...new Set([...saved, ...records.keys()])];
  await browser.storage.local.set({
    saved: all,
    ...Object.fromEntries([...records].map(([id, record]) => [keyOf(id), record])),
  });
}

/** Calls the listener when a term was saved, taken out or answered, in whichever context. Returns a function that stops. */
export function watchStudy(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key === 'saved' || key.startsWith(PREFIX))) listener();
  };
  browser.storage.onChanged.addListener(onChanged as never);
  return () => browser.storage.onChanged.removeListener(onChanged as never);
}
