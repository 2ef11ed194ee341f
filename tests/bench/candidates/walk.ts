/** The limit: one pass over the text nodes, reading each. */
import { type Candidate, textNodes } from './candidate.ts';

export const candidate: Candidate = {
  async prepare() {},
  run() {
    const walker = textNodes();
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
    return length;
  },
};
