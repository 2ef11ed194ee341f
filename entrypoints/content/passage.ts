/** A mark with the text of its block: what a sentence is cut from. */
import type { Passage } from '../../core/page-terms.ts';
import { containerOf } from './elements.ts';
import type { PlacedMatch } from './marks.ts';
import { readTree, textsBetween } from './page-text.ts';

/** UTF-16 units kept on each side of the term: no sentence needs more. */
const REACH = 400;

/** Undefined where the text is gone from the page. Blocks do not keep their text, so it is read again. */
export function passageOf({ startNode, startOffset, text: term }: PlacedMatch): Passage | undefined {
  const container = containerOf(startNode);
  if (!container) return undefined;
  const reader = readTree(container, { own: true, language: '', reads: () => true });
  for (let chunk = reader.next(); chunk; chunk = reader.next()) {
    const { text } = chunk;
    const own = textsBetween(chunk, 0, text.length).find(({ node }) => node === startNode);
    const start = (own?.start ?? Number.NEGATIVE_INFINITY) + startOffset;
    if (!text.startsWith(term, start)) continue;
    // U+0000 parts blocks, and stands for what is not read
    const from = Math.max(0, start - REACH, text.lastIndexOf('\0', start) + 1);
    const end = start + term.length;
    const next = text.indexOf('\0', end);
    return { text: text.slice(from, Math.min(end + REACH, next < 0 ? text.length : next)), start: start - from, end: end - from };
  }
  return undefined;
}
