/** Puts a pack together from its folder: pack.json, sources.json and one file of entries per category. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFile } from '../core/pack.ts';

const readJson = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Entries are sorted by id, so that the order of files does not matter. Checked by `parsePack`, not here. */
export function assemblePack(folder: string): PackFile {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'pack.json' && name !== 'sources.json');
  const entries = files.flatMap((name) => readJson(folder, name) as PackFile['entries']);
  entries.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    ...(readJson(folder, 'pack.json') as Omit<PackFile, 'sources' | 'entries'>),
    sources: readJson(folder, 'sources.json') as PackFile['sources'],
    entries,
  };
}
