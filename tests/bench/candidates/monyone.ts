/** @monyone/aho-corasick, its fast automaton, text node by text node. */
import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { type Candidate, type Found, isWhole, leftmostLongest, readJson, small, textNodes } from './candidate.ts';

let automaton: AhoCorasick;

export const candidate: Candidate = {
  async prepare(address) {
    automaton = new AhoCorasick(small(await readJson<string[]>(address)));
  },
  run() {
    const found: Found[] = [];
    const walker = textNodes();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node as Text).data.toLowerCase();
      const whole = automaton.matchInText(text).filter(({ begin, end }) => isWhole(text, begin, end));
      if (!whole.length) continue;
      for (const { start, end } of leftmostLongest(whole.map(({ begin, end }) => ({ start: begin, end }))))
        found.push({ node, start, end });
    }
    return found.length;
  },
};
