/** Ours, bare: the page's blocks, each scanned for candidates. What the speed of reading and scanning is measured by. */
import { decodeIndex, type Index, type StoredIndex } from '../../../core/index-format.ts';
import { type Candidate as Match, scan } from '../../../core/scan.ts';
import { type Block, readTree } from '../../../entrypoints/content/page-text.ts';
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
    const found: { block: Block; match: Match }[] = [];
    for (let block = reader.next(); block; block = reader.next()) for (const match of scan(index, block.text)) found.push({ block, match });
    return found.length;
  },
};
