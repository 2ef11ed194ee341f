/** The glossary's entries, in IndexedDB: one record per entry, and the index beside them in storage. */
import { type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { compile } from '../core/compile.ts';
import type { Entry, Pack } from '../core/entry.ts';
import { encodeIndex, INDEX_FORMAT } from '../core/index-format.ts';
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

/** One entry, or null. */
export async function getEntry(id: string): Promise<Entry | null> {
  await ensureGlossary();
  const db = await open();
  try {
    return ((await db.get(ENTRIES, id)) as Entry | undefined) ?? null;
  } finally {
    db.close();
  }
}

/** Every entry, by id. */
export async function getEntries(): Promise<Entry[]> {
  await ensureGlossary();
  const db = await open();
  try {
    return (await db.getAll(ENTRIES)) as Entry[];
  } finally {
    db.close();
  }
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
