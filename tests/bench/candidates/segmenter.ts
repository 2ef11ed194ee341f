/** The browser's own word cutter on each text node, and a Map of words that leads from one to the next. */
import { type Candidate, type Found, readJson, small, textNodes } from './candidate.ts';

interface Step {
  next: Map<string, Step>;
  ends: boolean;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const root: Step = { next: new Map(), ends: false };

interface Word {
  text: string;
  start: number;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) if (isWordLike) words.push({ text: segment, start: index });
  return words;
}

export const candidate: Candidate = {
  async prepare(address) {
    for (const term of small(await readJson<string[]>(address))) {
      let step = root;
      for (const { text } of wordsOf(term)) {
        const next = step.next.get(text) ?? { next: new Map(), ends: false };
        step.next.set(text, next);
        step = next;
      }
      step.ends = true;
    }
  },
  run() {
    const found: Found[] = [];
    const walker = textNodes();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = wordsOf((node as Text).data.toLowerCase());
      for (let i = 0; i < words.length; i++) {
        let step: Step | undefined = root;
        let last = -1;
        for (let k = i; k < words.length; k++) {
          step = step.next.get((words[k] as Word).text);
          if (!step) break;
          if (step.ends) last = k;
        }
        if (last < 0) continue;
        const { text, start } = words[last] as Word;
        found.push({ node, start: (words[i] as Word).start, end: start + text.length });
        i = last;
      }
    }
    return found.length;
  },
};
