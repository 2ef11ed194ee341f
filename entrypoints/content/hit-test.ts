/** Which marked term is under a point? The caret's place answers in microseconds; the browser's own query for highlights takes milliseconds. */
import { isText } from './elements.ts';
import type { Marks, PlacedMatch } from './marks.ts';
import { matchThroughCovers } from './through-covers.ts';

interface CaretOptions {
  shadowRoots: ShadowRoot[];
}

interface CaretPlace {
  offsetNode: Node;
  offset: number;
}

type CaretFromPoint = (x: number, y: number, options?: CaretOptions) => CaretPlace | null;

/** Pixels by which a pointer may miss the letters. */
const SLACK = 2;

/**
 * @param x, y viewport CSS pixels
 * @param roots the shadow roots that are read: the caret is looked for inside them
 */
export function hitTest(marks: Marks, x: number, y: number, roots: ShadowRoot[]): PlacedMatch | undefined {
  const caretFrom = (document as unknown as { caretPositionFromPoint?: CaretFromPoint }).caretPositionFromPoint;
  if (!caretFrom) return undefined;
  const caret = caretFrom.call(document, x, y, { shadowRoots: roots });
  const text = caret && isText(caret.offsetNode) ? caret.offsetNode : undefined;
  const match = text && marks.at(text, (caret as CaretPlace).offset);
  // the caret snaps to text that is far away: the letters themselves must be there
  const isAt = (each: PlacedMatch): boolean => rectsOf(each).some((rect) => contains(rect, x, y));
  if (match && isAt(match)) return match;
  // mostly the pointer is on other letters: nothing covers them, and to look through what lies there costs three times as much
  if (text && isOnLetters(text, (caret as CaretPlace).offset, x, y)) return undefined;
  return matchThroughCovers(marks, x, y, roots, isAt);
}

/** Do the letters beside a caret stand at the point? */
function isOnLetters(text: Text, offset: number, x: number, y: number): boolean {
  const range = document.createRange();
  range.setStart(text, Math.max(0, offset - 1));
  range.setEnd(text, Math.min(text.length, offset + 1));
  return Array.from(range.getClientRects()).some((rect) => contains(rect, x, y));
}

/** A live range over a match, or undefined when its text has changed under it. Live ranges tax the page: keep none. */
export function liveRange(match: PlacedMatch): Range | undefined {
  const range = document.createRange();
  try {
    range.setStart(match.startNode, match.startOffset);
    range.setEnd(match.endNode, match.endOffset);
  } catch {
    return undefined;
  }
  const same = match.startNode !== match.endNode || range.toString() === match.text;
  return match.startNode.isConnected && same ? range : undefined;
}

/** The boxes of a match, one per line; viewport CSS pixels. */
export function rectsOf(match: PlacedMatch): DOMRect[] {
  const range = liveRange(match);
  return range ? [...range.getClientRects()].filter((rect) => rect.width > 0) : [];
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;
}
