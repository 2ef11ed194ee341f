/** A match with its place in the page, and the block that it stands in. */

import { type Lesson, UNDECIDED } from '../../core/evidence.ts';
import { classOf, WORD } from '../../core/fold.ts';
import type { Candidate } from '../../core/scan.ts';
import { containerOf } from './elements.ts';
import { type Chunk, textsBetween } from './page-text.ts';

/** A candidate with its text nodes. */
export interface PlacedMatch {
  block: MarkedBlock;
  candidate: Candidate;
  conditional: boolean;
  /** Row of `Index.sense…` that the page means, or UNDECIDED. */
  sense: number;
  /** Marked: decided, and wanted by the reader's settings. */
  shown: boolean;
  /** As it stands on the page. */
  text: string;
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
}

export interface MarkedBlock {
  /** The element that the text stands in. */
  container: Element;
  matches: PlacedMatch[];
  /** The text nodes that hold matches. */
  nodes: Set<Text>;
  /** Within this an entry is marked once, where the reader wants that; found when it is first asked for. */
  section?: Node;
  /** What the block says about ambiguous forms. */
  lesson: Lesson;
}

/**
 * Puts a candidate of a block to the text nodes of its chunk. Undefined where the page has changed them since: it will
 * be read again.
 * @param from where the block begins in the chunk; the candidate's offsets count from there
 * @param onNode called with every text node that the match touches
 */
export function placeMatch(
  chunk: Chunk,
  from: number,
  block: MarkedBlock,
  candidate: Candidate,
  conditional: boolean,
  onNode: (node: Text, match: PlacedMatch) => void,
): PlacedMatch | undefined {
  const start = from + candidate.start;
  const end = from + candidate.end;
  const texts = textsBetween(chunk, start, end);
  const [first] = texts;
  const last = texts.at(-1);
  if (!first || !last) return undefined;
  const match: PlacedMatch = {
    block,
    candidate,
    conditional,
    sense: UNDECIDED,
    shown: false,
    text: copyOf(chunk.text.slice(start, end)),
    startNode: first.node,
    startOffset: start - first.start,
    endNode: last.node,
    endOffset: end - last.start,
  };
  if (chunk.late && !fits(match)) return undefined;
  for (const { node } of texts) {
    block.nodes.add(node);
    onNode(node, match);
  }
  return match;
}

/** A string of its own: a slice would keep the whole chunk in memory. */
function copyOf(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** Does the text still stand where it was found, as words of their own? */
export function fits({ startNode, startOffset, endNode, endOffset, text, block }: PlacedMatch): boolean {
  if (!startNode.isConnected || !endNode.isConnected) return false;
  const container = containerOf(startNode);
  if (container !== block.container && (container as ShadowRoot | null)?.host !== block.container) return false;
  const { data } = startNode;
  const stands =
    startNode === endNode
      ? data.slice(startOffset, endOffset) === text
      : text.startsWith(data.slice(startOffset)) && text.endsWith(endNode.data.slice(0, endOffset)) && data.length > startOffset;
  return stands && !isInWord(data, startOffset - 1) && !isInWord(endNode.data, endOffset);
}

function isInWord(text: string, i: number): boolean {
  return i >= 0 && i < text.length && classOf(text.charCodeAt(i)) === WORD;
}

/** The same place in the page, even when its block has been read again since. */
export function isSame(a: PlacedMatch, b: PlacedMatch | undefined): boolean {
  return a === b || (b !== undefined && a.startNode === b.startNode && a.startOffset === b.startOffset && a.text === b.text);
}
