/** The sentence around a term, out of the text of its block: what is kept beside a saved term. */

/** Further than this from the term, in UTF-16 units, nothing is taken: some texts have no full stops. */
const REACH = 180;

/**
 * The sentence that holds the half-open range `start` to `end` (UTF-16 units into `text`), with single spaces. A
 * sentence that goes on for too long is cut at a space on each side, and says so with an ellipsis.
 */
export function sentenceAround(text: string, start: number, end: number): string {
  // a window first: cutting a whole book into sentences would take longer than a click may
  const from = Math.max(0, start - 2 * REACH);
  // a line break in running text ends no sentence
  const window = text.slice(from, end + 2 * REACH).replace(/\s/g, ' ');
  let first = 0;
  let last = window.length;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(window)) {
    if (index <= start - from) first = index;
    if (index + segment.length >= end - from) {
      last = index + segment.length;
      break;
    }
  }
  const left = cutLeft(window, first, start - from, from > 0);
  const right = cutRight(window, last, end - from, from + window.length < text.length);
  return (left.mark + window.slice(left.at, right.at).trim() + right.mark).replace(/\s+/g, ' ');
}

interface Cut {
  at: number;
  mark: '' | '…';
}

/** Where the sentence is entered; `more` tells that the text goes on before the window. */
function cutLeft(window: string, first: number, term: number, more: boolean): Cut {
  if (term - first <= REACH && !(first === 0 && more)) return { at: first, mark: '' };
  const space = window.indexOf(' ', Math.max(0, term - REACH));
  return { at: space >= 0 && space < term ? space + 1 : term, mark: '…' };
}

/** Where the sentence is left; `more` tells that the text goes on after the window. */
function cutRight(window: string, last: number, term: number, more: boolean): Cut {
  if (last - term <= REACH && !(last === window.length && more)) return { at: last, mark: '' };
  const space = window.lastIndexOf(' ', term + REACH);
  return { at: Math.max(space, term), mark: '…' };
}
