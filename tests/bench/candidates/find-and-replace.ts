/** findAndReplaceDOMText with one expression for all terms, set for prose; it wraps what it finds. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import { alternation, type Candidate, readJson } from './candidate.ts';

let terms: RegExp;

export const candidate: Candidate = {
  async prepare(address) {
    terms = alternation(await readJson<string[]>(address));
  },
  run() {
    findAndReplaceDOMText(document.body, { preset: 'prose', find: terms, wrap: 'mark' });
    return document.body.getElementsByTagName('mark').length;
  },
};
