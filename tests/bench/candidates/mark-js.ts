/** mark.js with one expression for all terms, as its makers advise for many; it wraps what it finds. */
import Mark from 'mark.js';
import { alternation, type Candidate, readJson } from './candidate.ts';

let terms: RegExp;

export const candidate: Candidate = {
  async prepare(address) {
    terms = alternation(await readJson<string[]>(address));
  },
  run() {
    let count = 0;
    new Mark(document.body).markRegExp(terms, { done: (total) => (count = total) });
    return count;
  },
};
