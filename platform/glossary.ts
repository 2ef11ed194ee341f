/** The glossary's entries, in IndexedDB: one record per entry, and the indexes beside them in storage. */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { compile } from '../core/compile.ts';
import type { Entry, Pack } from '../core/entry.ts';
import { decodeIndex, encodeIndex, INDEX_FORMAT } from '../core/index-format.ts';
import { parsePack } from '../core/pack.ts';
import { createSearcher, type Searcher } from '../core/search.ts';
import { decodeSearchIndex, encodeSearchIndex, SEARCH_FORMAT, type SearchIndex, searchIndexOf } from '../core/search-index.ts';
import { indexItem, indexKeyItem, searchIndexItem, storeIndexes } from './storage.ts';

const NAME = 'glossary';
const ENTRIES = 'entries';
const PACKS = 'packs';

type PackInfo = Omit<Pack, 'entries'>;

/** The built-in pack, a file of the extension. */
const BUILT_IN = '/packs/pain-medicine.json';

function openNow(): Promise<IDBPDatabase> {
  return openDB(NAME, 1, {
    upgrade(db) {
      db.createObjectStore(ENTRIES, { keyPath: 'id' });
      db.createObjectStore(PACKS, { keyPath: 'id' });
    },
  });
}

/** The database. One that does not open, being damaged or a newer version's, is thrown away: all in it can be made again. */
async function open(): Promise<IDBPDatabase> {
  try {
    return await openNow();
  } catch {
    await deleteDB(NAME);
    return openNow();
  }
}

/** Works in the database, and closes it. */
async function inDatabase<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** One entry, or null. */
export async function getEntry(id: string): Promise<Entry | null> {
  const [entry] = await getSome([id]);
  return entry ?? null;
}

/** The entries of these ids, in their order, without those that are no more. */
export async function getSome(ids: readonly string[]): Promise<Entry[]> {
  const read = (): Promise<(Entry | undefined)[]> => inDatabase((db) => Promise.all(ids.map((id) => db.get(ENTRIES, id))));
  // side by side: mostly all is well
  const [current, found] = await Promise.all([isCurrent(), read()]);
  const isEntry = (entry: Entry | undefined): entry is Entry => entry !== undefined;
  if (current && found.every(isEntry)) return found;
  await ensureEntries();
  return (await read()).filter(isEntry);
}

/** Every entry, by id. */
export async function getEntries(): Promise<Entry[]> {
  await ensureEntries();
  return inDatabase((db) => db.getAll(ENTRIES) as Promise<Entry[]>);
}

/** Names the state of what the index is compiled from: another version of the extension compiles afresh. */
function currentKey(): string {
  return `${browser.runtime.getManifest().version}/${INDEX_FORMAT}/${SEARCH_FORMAT}`;
}

const isCurrent = async (): Promise<boolean> => (await indexKeyItem.getValue()) === currentKey();

/** Compiles unless that is done. Several contexts may ask at the same moment: one does the work, the others wait. */
async function compileUnless(isDone: () => Promise<boolean>): Promise<void> {
  if (await isDone()) return;
  await navigator.locks.request('compile-glossary', async () => {
    if (!(await isDone())) await compileGlossary();
  });
}

/** Reads the built-in pack, stores its entries and compiles the index, unless that was done for this version. */
export function ensureGlossary(): Promise<void> {
  return compileUnless(isCurrent);
}

/** The same, also where the browser has thrown the entries away, as it may when the disk is full. */
function ensureEntries(): Promise<void> {
  return compileUnless(async () => (await isCurrent()) && (await inDatabase((db) => db.count(ENTRIES))) > 0);
}

/** The same for a page that could not read the index, also where it is there and damaged. */
export function repairIndex(): Promise<void> {
  return compileUnless(async () => (await isCurrent()) && decodeIndex(await indexItem.getValue()) !== undefined);
}

/** The search over the glossary. Rejects where the glossary cannot be read. */
export async function getSearcher(): Promise<Searcher> {
  const read = async (): Promise<SearchIndex | undefined> => {
    const [current, stored] = await Promise.all([isCurrent(), searchIndexItem.getValue()]);
    return current ? decodeSearchIndex(stored) : undefined;
  };
  let index = await read();
  if (!index) {
    await compileUnless(async () => (await read()) !== undefined);
    index = await read();
  }
  if (!index) throw new Error('the search index cannot be read');
  return createSearcher(index);
}

/** Does it all again: the extension was installed or updated, or reloaded while its content is worked on. */
export function refreshGlossary(): Promise<void> {
  return compileUnless(async () => false);
}

async function compileGlossary(): Promise<void> {
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
  await storeIndexes(encodeIndex(compile(entries, currentKey(), [info.language])), encodeSearchIndex(searchIndexOf(entries)));
  // last: whoever sees the key finds the indexes and the entries
  await indexKeyItem.setValue(currentKey());
}
