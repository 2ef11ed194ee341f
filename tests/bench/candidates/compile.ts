/** Entries → index, as the background does it once per change of the glossary. */
import { compile } from '../../../core/compile.ts';
import type { Entry } from '../../../core/entry.ts';
import { encodeIndex } from '../../../core/index-format.ts';
import { type Candidate, readJson } from './candidate.ts';

let entries: Entry[];

export const candidate: Candidate = {
  async prepare(address) {
    entries = await readJson<Entry[]>(address);
  },
  run: () => encodeIndex(compile(entries, 'bench')).bytes.length,
};
