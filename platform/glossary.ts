/** The glossary: entries in IndexedDB, one record for each, and the indexes beside them in storage. */
import { browser } from 'wxt/browser';
import type { Entry } from '../core/entry.ts';
import { decodeIndex, INDEX_FORMAT } from '../core/index-format.ts';
import { createSearcher, type Searcher } from '../core/search.ts';
import { decodeSearchIndex, SEARCH_FORMAT, type SearchIndex } from '../core/search-index.ts';
import { isWholeEntry } from '../core/whole-entry.ts';
import { ENTRIES, inDatabase } from './glossary-database.ts';
import { indexItem, indexKeyItem, searchIndexItem } from './storage.ts';

/** One entry, or null. */
export async function getEntry(id: string): Promise<Entry | null> {
  const [entry] = await getSome([id]);
  return entry ?? null;
}

/** The entries of these ids, in their order, without those that are no more. */
export async function getSome(ids: readonly string[]): Promise<Entry[]> {
  const read = (): Promise<unknown[]> => inDatabase((db) => Promise.all(ids.map((id) => db.get(ENTRIES, id))));
  // side by side: mostly all is well
  const [current, found] = await Promise.all([isCurrent(), read()]);
  if (current && found.every(isWholeEntry)) return found;
  await ensureEntries(async () => (await read()).every((entry) => entry === undefined || isWholeEntry(entry)));
  return (await read()).filter(isWholeEntry);
}

/** Every entry, by id. */
export async function getEntries(): Promise<Entry[]> {
  const read = (): Promise<unknown[]> => inDatabase((db) => db.getAll(ENTRIES));
  const [current, entries] = await Promise.all([isCurrent(), read()]);
  if (current && entries.length && entries.every(isWholeEntry)) return entries;
  await ensureEntries(async () => (await read()).every(isWholeEntry));
  return (await read()).filter(isWholeEntry);
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
    if (await isDone()) return;
    const { compileGlossary } = await import('./compile-glossary.ts');
    await compileGlossary(currentKey());
  });
}

/** Reads the built-in pack, stores its entries and compiles the index, unless that was done for this version. */
export function ensureGlossary(): Promise<void> {
  return compileUnless(isCurrent);
}

/** The same, also where the browser has thrown the entries away, as it may when the disk is full, or some are damaged. */
function ensureEntries(areWhole: () => Promise<boolean>): Promise<void> {
  return compileUnless(async () => (await isCurrent()) && (await inDatabase((db) => db.count(ENTRIES))) > 0 && (await areWhole()));
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
