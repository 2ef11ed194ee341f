/**
 * Makes the glossary from the built-in pack: entries, index and search index. Loaded where that is to be done, which is
 * once for each version: what checks and compiles a pack is as large as all else that a page of the extension loads.
 */
import { browser } from 'wxt/browser';
import { compile } from '../core/compile.ts';
import type { Pack } from '../core/entry.ts';
import { encodeIndex } from '../core/index-format.ts';
import { parsePack } from '../core/pack.ts';
import { encodeSearchIndex, searchIndexOf } from '../core/search-index.ts';
import { ENTRIES, inDatabase, PACKS } from './glossary-database.ts';
import { indexKeyItem, storeIndexes } from './storage.ts';

type PackInfo = Omit<Pack, 'entries'>;

/** The built-in pack, a file of the extension. */
const BUILT_IN = '/packs/pain-medicine.json';

/** Stores all of it, the key last. Rejects where the pack is at fault or storage is full; then the last good one is kept. */
export async function compileGlossary(key: string): Promise<void> {
  const response = await fetch(browser.runtime.getURL(BUILT_IN as never));
  const parsed = parsePack(await response.json());
  if (!parsed.ok) {
    const [first] = parsed.faults;
    throw new Error(`built-in pack: ${first?.path}: ${first?.message}`);
  }
  const { entries, ...info } = parsed.pack;
  // first: whoever stops between here and the end leaves work to be done again
  await indexKeyItem.setValue('');
  await inDatabase(async (db) => {
    const change = db.transaction([ENTRIES, PACKS], 'readwrite');
    const store = change.objectStore(ENTRIES);
    // all or nothing: one that fails takes the others back
    await Promise.all([
      store.clear(),
      ...entries.map((entry) => store.put(entry)),
      change.objectStore(PACKS).put(info satisfies PackInfo),
      change.done,
    ]);
  });
  await storeIndexes(encodeIndex(compile(entries, key, [info.language])), encodeSearchIndex(searchIndexOf(entries)));
  // last: whoever sees the key finds the indexes and the entries
  await indexKeyItem.setValue(key);
}
