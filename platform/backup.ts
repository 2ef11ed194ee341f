/** Everything that a reader has set or collected, out of storage and back into it. */
import { browser } from 'wxt/browser';
import type { Backup } from '../core/backup.ts';
import { readPlan } from '../core/plan.ts';
import { readTicks } from '../core/roadmap.ts';
import { readSelfCheck } from '../core/self-check.ts';
import { getAllNotes, isOfNote, storedNotes } from './notes.ts';
import { knownItem, planItem, practicedItem, savedItem, selfCheckItem, settingsItem, ticksItem } from './storage.ts';
import { addTerms, getStudy } from './study.ts';

export async function getBackup(): Promise<Backup> {
  return {
    settings: await settingsItem.getValue(),
    study: await getStudy(),
    known: await knownItem.getValue(),
    ticks: readTicks(await ticksItem.getValue()),
    guide: {
      plan: readPlan(await planItem.getValue()),
      practiced: readTicks(await practicedItem.getValue()),
      selfCheck: readSelfCheck(await selfCheckItem.getValue()),
      notes: Object.fromEntries(await getAllNotes()),
    },
  };
}

/** Puts a backup in the place of what is stored. Rejects when storage is full; then everything is as it was. */
export async function setBackup(backup: Backup): Promise<void> {
  const before = await getBackup();
  try {
    await write(backup);
  } catch (error) {
    await write(before);
    throw error;
  }
}

async function write({ settings, study, known, ticks, guide: { notes, ...guide } }: Backup): Promise<void> {
  await replaceSynced({
    settings,
    ticks,
    ...guide,
    ...knownItem.stored(known),
    ...storedNotes(new Map(Object.entries(notes))),
  });
  const gone = (await savedItem.getValue()).filter((id) => !study.has(id));
  await savedItem.setValue([...study.keys()]);
  await addTerms(study);
  await browser.storage.local.remove(gone.map((id) => `study/${id}`));
}

/** Writes all that syncs in one go, and takes away the pieces of known terms and notes that are no more. */
async function replaceSynced(items: Record<string, unknown>): Promise<void> {
  const { sync } = browser.storage;
  const inPieces = (key: string): boolean => knownItem.keys.includes(key) || isOfNote(key);
  const gone = Object.keys(await sync.get(null)).filter((key) => inPieces(key) && !Object.hasOwn(items, key));
  // other contexts never see half of it, unless what goes has to make room for what comes
  await sync.set(items).catch(async () => {
    await sync.remove(gone);
    await sync.set(items);
  });
  await sync.remove(gone);
}
