/** The glossary in storage: made once, made again where it is lost or damaged, and the last good one kept until then. */
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { decodeIndex } from '../../core/index-format.ts';
import { scan } from '../../core/scan.ts';
import { ensureGlossary, getEntries, getEntry, getSearcher, getSome, refreshGlossary, repairIndex } from '../../platform/glossary.ts';
import { indexItem, indexKeyItem } from '../../platform/storage.ts';
import { makePack } from '../core/make-pack.ts';

const SOURCE = { organisation: 'NIH', title: 'Pain', year: '2020', url: 'https://example.org/', read: true };

let fetched: number;
let pack: unknown;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await deleteDB('glossary');
  fetched = 0;
  pack = makePack();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => `chrome-extension://us${path}`) as never);
  vi.stubGlobal('fetch', async () => {
    fetched++;
    return { json: async () => pack };
  });
});

/** Does a page that reads the stored index find "pain"? */
const finds = async (): Promise<boolean> => {
  const index = decodeIndex(await indexItem.getValue());
  return index !== undefined && scan(index, 'pain').length === 1;
};

async function loseEntries(): Promise<void> {
  const db = await openDB('glossary', 1);
  await db.clear('entries');
  db.close();
}

describe('the glossary', () => {
  it('is made once, whoever asks and however often', async () => {
    await Promise.all([ensureGlossary(), getEntry('pain'), getEntries(), getSearcher(), repairIndex(), ensureGlossary()]);
    await ensureGlossary();
    expect(fetched).toBe(1);
    expect(await finds()).toBe(true);
  });

  it('is made again by another version of the extension', async () => {
    await ensureGlossary();
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
    await ensureGlossary();
    expect(fetched).toBe(2);
  });

  it('is made again when that is asked for', async () => {
    await ensureGlossary();
    await refreshGlossary();
    expect(fetched).toBe(2);
  });

  it('is searched without its entries being read', async () => {
    await ensureGlossary();
    await deleteDB('glossary');
    expect((await getSearcher()).search('pain')).toMatchObject([{ id: 'pain', gloss: 'It hurts.' }]);
    expect(fetched).toBe(1);
  });

  it('gives some entries in the order that is asked for, without what is not there', async () => {
    expect((await getSome(['gone', 'pain'])).map(({ id }) => id)).toEqual(['pain']);
    expect(await getSome([])).toEqual([]);
  });

  it('has no entry by a name that every object has', async () => {
    expect(await getEntry('pain')).toMatchObject({ id: 'pain' });
    expect(await getEntry('constructor')).toBeNull();
  });
});

describe('what is lost or damaged is made again:', () => {
  it.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
    ['entries that the browser has thrown away', loseEntries, () => getEntry('pain')],
    ['the whole database', () => deleteDB('glossary'), () => getEntry('pain')],
    ['a database of a newer version', () => openDB('glossary', 7, { upgrade: () => {} }).then((db) => db.close()), () => getEntry('pain')],
    ['an entry that was half written', () => spoilEntry({ gloss: undefined }), () => getEntry('pain')],
    ['an entry whose names are no list', () => spoilEntry({ synonyms: 'ache' }), () => getEntry('pain')],
    ['an entry that leads to a script', () => spoilEntry({ sources: [{ ...SOURCE, url: 'javascript:alert(1)' }] }), getEntries],
    ['an entry of no category', () => spoilEntry({ category: '__proto__' }), () => getSome(['pain', 'gone'])],
    ['an index that is gone', () => fakeBrowser.storage.local.remove('index'), repairIndex],
    ['an index that is a text', () => fakeBrowser.storage.local.set({ index: 'index' }), repairIndex],
    ['an index of a newer format', () => spoilIndex({ format: 99 }), repairIndex],
    ['an index that was half written', () => spoilIndex({ bytes: 'AAAA' }), repairIndex],
    ['an index whose bytes are no base64', () => spoilIndex({ bytes: '\ud800' }), repairIndex],
    ['a search index that is gone', () => fakeBrowser.storage.local.remove('searchIndex'), getSearcher],
    ['a search index of a newer format', () => fakeBrowser.storage.local.set({ searchIndex: { format: 99 } }), getSearcher],
    ['a key that is no text', () => fakeBrowser.storage.local.set({ indexKey: { '0.1.0': 1 } }), ensureGlossary],
  ])('%s', async (_, spoil, use) => {
    await ensureGlossary();
    await spoil();
    await use();
    expect(fetched).toBe(2);
    expect(await finds()).toBe(true);
    expect(await getEntry('pain')).toMatchObject({ headword: 'pain', gloss: 'It hurts.', synonyms: [], category: 'concept' });
  });

  async function spoilEntry(change: object): Promise<void> {
    const db = await openDB('glossary', 1);
    await db.put('entries', { ...(await db.get('entries', 'pain')), ...change });
    db.close();
  }

  async function spoilIndex(change: object): Promise<void> {
    await fakeBrowser.storage.local.set({ index: { ...(await indexItem.getValue()), ...change } });
  }

  it('once, although many pages ask', async () => {
    await ensureGlossary();
    await fakeBrowser.storage.local.remove('index');
    await Promise.all(Array.from({ length: 20 }, repairIndex));
    expect(fetched).toBe(2);
  });
});

describe('a background that stops on the way', () => {
  const full = new Error('QUOTA_BYTES quota exceeded');

  /** Makes the n-th write to storage (from 0) fail, as when the worker is killed or storage is full. */
  function stopAt(n: number): void {
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    let writes = 0;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(((items: never) =>
      writes++ === n ? Promise.reject(full) : set(items)) as never);
  }

  it.each([0, 1, 2])('before write %i leaves it to the next one', async (n) => {
    stopAt(n);
    await expect(ensureGlossary()).rejects.toThrow('quota');
    expect(await indexKeyItem.getValue()).toBe('');
    await ensureGlossary();
    expect(await finds()).toBe(true);
    expect(await getEntry('pain')).not.toBeNull();
  });

  it.each([0, 1, 2])('before write %i of an update leaves the last good index to pages', async (n) => {
    await ensureGlossary();
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.2.0' } as never);
    stopAt(n);
    await expect(ensureGlossary()).rejects.toThrow('quota');
    expect(await finds()).toBe(true);
  });

  it('in the middle of the entries keeps those that were there', async () => {
    await ensureGlossary();
    const changed = makePack();
    changed.entries[0].gloss = 'Another gloss.';
    changed.entries.push({ ...changed.entries[0], id: 'second' });
    pack = changed;
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: { id: string }) {
      const request = put.call(this, value);
      if (value.id === 'second') queueMicrotask(() => this.transaction.abort());
      return request;
    });
    await expect(refreshGlossary()).rejects.toThrow();
    vi.restoreAllMocks();
    const db = await openDB('glossary', 1);
    expect(await db.get('entries', 'pain')).toMatchObject({ gloss: 'It hurts.' });
    db.close();
  });
});

describe('a pack that is at fault', () => {
  it('is told with the path, and what was there stays', async () => {
    await ensureGlossary();
    const spoiled = makePack();
    spoiled.entries[0].gloss = '';
    pack = spoiled;
    await expect(refreshGlossary()).rejects.toThrow('built-in pack: entries.0.gloss: must not be empty');
    expect(await finds()).toBe(true);
    expect(await getEntry('pain')).toMatchObject({ gloss: 'It hurts.' });
    expect(await indexKeyItem.getValue()).toMatch(/^0\.1\.0\//);
  });
});
