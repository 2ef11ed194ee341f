/** The database with the glossary's entries, one record for each. */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';

const NAME = 'glossary';
export const ENTRIES = 'entries';
export const PACKS = 'packs';

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
export async function inDatabase<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
