/** Ours, decided: reading, scanning, page evidence and placing, all that is done before painting. */
import { decodeIndex, type Index, type StoredIndex } from '../../../core/index-format.ts';
import { createMarks } from '../../../entrypoints/content/marks.ts';
import { readTree } from '../../../entrypoints/content/page-text.ts';
import { type Candidate, readJson } from './candidate.ts';

let index: Index;

export const candidate: Candidate = {
  async prepare(address) {
    const decoded = decodeIndex(await readJson<StoredIndex>(address));
    if (!decoded) throw new Error('the index is of another format');
    index = decoded;
  },
  run() {
    let blocks = 0;
    const marks = createMarks(index, { blockChanged: () => blocks++, blockDropped: () => blocks-- });
    const reader = readTree(document.body, { language: 'en', reads: () => true });
    for (let chunk = reader.next(); chunk; chunk = reader.next()) marks.add(chunk);
    marks.settle();
    return blocks;
  },
};
