/** One expression for all terms, on each text node. */
import { alternation, type Candidate, type Found, readJson, textNodes } from './candidate.ts';

let terms: RegExp;

export const candidate: Candidate = {
  async prepare(address) {
    terms = alternation(await readJson<string[]>(address));
  },
  run() {
    const found: Found[] = [];
    const walker = textNodes();
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const match of (node as Text).data.matchAll(terms)) found.push({ node, start: match.index, end: match.index + match[0].length });
    return found.length;
  },
};
