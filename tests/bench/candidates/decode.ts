/** The stored index → one that can be scanned with, as every page does it. */
import { decodeIndex, type StoredIndex } from '../../../core/index-format.ts';
import { type Candidate, readJson } from './candidate.ts';

let stored: StoredIndex;

export const candidate: Candidate = {
  async prepare(address) {
    stored = await readJson<StoredIndex>(address);
  },
  run() {
    const index = decodeIndex(stored);
    if (!index) throw new Error('the index is of another format');
    return index.entries.length;
  },
};
