/** Ours, bare: the page's text in chunks, each scanned for candidates. What the speed of reading and scanning is measured by. */
import { decodeIndex, type Index, type StoredIndex } from '../../../core/index-format.ts';
import { type Candidate as Match, scan } from '../../../core/scan.ts';
import { type Chunk, readTree } from '../../../entrypoints/content/page-text.ts';
import { type Candidate, readJson } from './candidate.ts';

let index: Index;

export const candidate: Candidate = {
  async prepare(address) {
    const decoded = decodeIndex(await readJson<StoredIndex>(address));
    if (!decoded) throw new Error('the index is of another format');
    index = decoded;
  },
  run() {
    const reader = readTree(document.body, { language: 'en', reads: () => true });
    const found: { chunk: Chunk; match: Match }[] = [];
    for (let chunk = reader.next(); chunk; chunk = reader.next()) for (const match of scan(index, chunk.text)) found.push({ chunk, match });
    return found.length;
  },
};
