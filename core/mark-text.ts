/** Marks a plain text in one go: what the content script does with a page, without a page. */
import { createEvidence, decide, isOnce, learn, UNDECIDED } from './evidence.ts';
import type { Index } from './index-format.ts';
import { scan } from './scan.ts';

export interface Match {
  /** UTF-16 offsets into the text, half-open. */
  start: number;
  end: number;
  /** The entry's id. */
  entry: string;
  /** As it stands in the text. */
  form: string;
}

/** The marks of a text that is a whole page. Each line is a block: a heading, a paragraph, a list item. */
export function markText(index: Index, text: string): Match[] {
  const blocks: { from: number; text: string; found: ReturnType<typeof scan> }[] = [];
  const evidence = createEvidence();
  let from = 0;
  for (const line of text.split(/(\n)/)) {
    if (line.trim()) {
      const found = scan(index, line);
      if (found.length) learn(evidence, index, line, found);
      blocks.push({ from, text: line, found });
    }
    from += line.length;
  }
  const once = new Set<number>();
  return blocks.flatMap((block) =>
    block.found.flatMap((candidate) => {
      const form = block.text.slice(candidate.start, candidate.end);
      const sense = decide(index, evidence, candidate, form);
      if (sense === UNDECIDED) return [];
      const number = index.senseEntry[sense] as number;
      if (isOnce(index, sense)) {
        if (once.has(number)) return [];
        once.add(number);
      }
      const entry = index.entries[number]?.id as string;
      return [{ start: block.from + candidate.start, end: block.from + candidate.end, entry, form }];
    }),
  );
}
