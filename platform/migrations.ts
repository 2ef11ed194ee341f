/** Brings what an older version has stored up to date; the steps are in core/migrations.ts. */
import { browser } from 'wxt/browser';
import { migrate, STORAGE_VERSION } from '../core/migrations.ts';

const KEY = 'storageVersion';

/**
 * Runs the steps that are due. The version is written last: where it stops on the way, the steps run again, and each is
 * harmless on what it has done. Rejects when storage is full; what is stored then still serves, damaged parts as defaults.
 */
export async function migrateStorage(): Promise<void> {
  const { [KEY]: version } = await browser.storage.local.get(KEY);
  if (typeof version === 'number' && version >= STORAGE_VERSION) return;
  // not the index, which is large and has a version of its own
  const local = await browser.storage.local.get(['saved', 'recent']);
  const changes = migrate({ sync: await browser.storage.sync.get(null), local }, version);
  if (changes.sync) await browser.storage.sync.set(changes.sync);
  await browser.storage.local.set({ ...changes.local, [KEY]: STORAGE_VERSION });
}
