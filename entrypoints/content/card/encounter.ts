/** Where the reader met a term: kept with it when it is saved. */
import { sentenceAround } from '../../../core/sentence.ts';
import type { Encounter } from '../../../core/study.ts';
import { liveRange } from '../hit-test.ts';
import type { PlacedMatch } from '../marks.ts';
import { own } from '../own.ts';

/** The text of the term's block up to one of its ends. */
function textBeside(match: PlacedMatch, side: 'before' | 'after'): string {
  const range = document.createRange();
  range.selectNodeContents(
    match.startNode.getRootNode() === own(match.block.container, 'getRootNode').call(match.block.container)
      ? match.block.container
      : match.startNode,
  );
  if (side === 'before') range.setEnd(match.startNode, match.startOffset);
  else range.setStart(match.endNode, match.endOffset);
  return range.toString();
}

/** The page, and the sentence around the term; without `match` the page alone. */
export function encounterOf(match?: PlacedMatch): Encounter {
  const page = { title: document.title, url: location.href };
  if (!match || !liveRange(match)) return { ...page, sentence: '' };
  const before = textBeside(match, 'before');
  const text = before + match.text + textBeside(match, 'after');
  return { ...page, sentence: sentenceAround(text, before.length, before.length + match.text.length) };
}
