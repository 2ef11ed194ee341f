/** The glossary's entries, in IndexedDB: one record per entry, and the index beside them in storage. */
import { type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { compile } from '../core/compile.ts';
import type { Entry, Pack } from '../core/entry.ts';
import { decodeIndex, encodeIndex, INDEX_FORMAT } from '../core/index-format.ts';
import { parsePack } from '../core/pack.ts';
import { indexItem, indexKeyItem } from './storage.ts';

const NAME = 'glossary';
const ENTRIES = 'entries';
const PACKS = 'packs';

type PackInfo = Omit<Pack, 'entries'>;

/** The built-in pack, a file of the extension. */
const BUILT_IN = '/packs/pain-medicine.json';

function open(): Promise<IDBPDatabase> {
  return openDB(NAME, 1, {
    upgrade(db) {
      db.createObjectStore(ENTRIES, { keyPath: 'id' });
      db.createObjectStore(PACKS, { keyPath: 'id' });
    },
  });
}

/** Reads from the entries; where there are none, as after the browser has thrown them away, they are made again first. */
async function readEntries<T>(read: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  await ensureGlossary();
  let db = await open();
  try {
    if ((await db.count(ENTRIES)) === 0) {
      db.close();
      await refreshGlossary();
      db = await open();
    }
    return await read(db);
  } finally {
    db.close();
  }
}

/** One entry, or null. */
export function getEntry(id: string): Promise<Entry | null> {
  return readEntries(async (db) => ((await db.get(ENTRIES, id)) as Entry | undefined) ?? null);
}

/** Every entry, by id. */
export function getEntries(): Promise<Entry[]> {
  return readEntries((db) => db.getAll(ENTRIES) as Promise<Entry[]>);
}

/** Names the state of what the index is compiled from: another version of the extension compiles afresh. */
function currentKey(): string {
  return `${browser.runtime.getManifest().version}/${INDEX_FORMAT}`;
}

/** Reads the built-in pack, stores its entries and compiles the index, unless that was done for this version. */
export async function ensureGlossary(): Promise<void> {
  const isCurrent = async (): Promise<boolean> => (await indexKeyItem.getValue()) === currentKey();
  if (await isCurrent()) return;
  // several contexts may ask at the same moment of the first run: one does the work
  await navigator.locks.request('compile-glossary', async () => {
    if (!(await isCurrent())) await compileGlossary();
  });
}

/** Does it all again: the extension was installed or updated, or reloaded while its content is worked on. */
export async function refreshGlossary(): Promise<void> {
  await indexKeyItem.setValue('');
  await ensureGlossary();
}

/** For a page that could not read the index: makes it, or makes it again where it is there and damaged. */
export async function repairIndex(): Promise<void> {
  await ensureGlossary();
  if (!decodeIndex(await indexItem.getValue())) await refreshGlossary();
}

async function compileGlossary(): Promise<void> {
  const response = await fetch(browser.runtime.getURL(BUILT_IN as never));
  const parsed = parsePack(await response.json());
  if (!parsed.ok) {
    const [first] = parsed.faults;
    throw new Error(`built-in pack: ${first?.path}: ${first?.message}`);
  }
  const { entries, ...info } = parsed.pack;
  const db = await open();
  try {
    const change = db.transaction([ENTRIES, PACKS], 'readwrite');
    await change.objectStore(ENTRIES).clear();
    for (const entry of entries) change.objectStore(ENTRIES).put(entry);
    change.objectStore(PACKS).put(info satisfies PackInfo);
    await change.done;
  } finally {
    db.close();
  }
  await indexItem.setValue(encodeIndex(compile(entries, currentKey(), [info.language])));
  // last: whoever sees the key finds the index and the entries
  await indexKeyItem.setValue(currentKey());
}
