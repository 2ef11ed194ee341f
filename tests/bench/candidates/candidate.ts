/** What a candidate is: it gets its terms ready, then goes over a page once. One file each, each bundled by itself. */

export interface Candidate {
  /** Makes ready what the address gives: an index or a list of terms. Not part of the run. */
  prepare(address: string): Promise<void>;
  /** Goes over the document once. Returns how many matches it has found. */
  run(): number;
}

export async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

/** A walker over all text nodes of the page: the fastest way to them. */
export function textNodes(): TreeWalker {
  return document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
}

/** A match as every candidate that changes nothing reports it: the text node and UTF-16 offsets into it, half-open. */
export interface Found {
  node: Node;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]/u;

/** Does a match in `text` begin and end where words do? */
export function isWhole(text: string, start: number, end: number): boolean {
  return !(start > 0 && WORD.test(text.charAt(start - 1))) && !(end < text.length && WORD.test(text.charAt(end)));
}

/** The longest of overlapping matches that begin first; `found` in any order. */
export function leftmostLongest<T extends { start: number; end: number }>(found: readonly T[]): T[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  let from = 0;
  for (const match of sorted) {
    if (match.start < from) continue;
    kept.push(match);
    from = match.end;
  }
  return kept;
}

/** One expression for all terms, the longest first, whole words. */
export function alternation(terms: readonly string[]): RegExp {
  const sorted = [...terms].sort((a, b) => b.length - a.length);
  const escaped = sorted.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Small letters, without doubles: for candidates that know no capitals. */
export function small(terms: readonly string[]): string[] {
  return [...new Set(terms.map((term) => term.toLowerCase()))];
}
