/** modern-ahocorasick, its fast automaton, text node by text node. */
import AhoCorasick from 'modern-ahocorasick/fast';
import { type Candidate, type Found, readJson, small, textNodes } from './candidate.ts';

let automaton: AhoCorasick;

export const candidate: Candidate = {
  async prepare(address) {
    automaton = new AhoCorasick(small(await readJson<string[]>(address)), { boundary: 'unicode' });
  },
  run() {
    const found: Found[] = [];
    const walker = textNodes();
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { start, end } of automaton.search((node as Text).data.toLowerCase(), { strategy: 'leftmost-longest' }))
        found.push({ node, start, end });
    return found.length;
  },
};
