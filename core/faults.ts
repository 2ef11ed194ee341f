/** What is wrong with a file, for the person who chose it: a place and a sentence, neither of them longer than one reads. */
import type * as v from 'valibot';

/** One thing that is wrong, and where: "entries.3.gloss"; the path is empty for the file as a whole. */
export interface Fault {
  path: string;
  message: string;
}

/** UTF-16 units of a path and a message at most: both may quote the file, which may hold a text without end. */
const LONGEST_PATH = 160;
const LONGEST_MESSAGE = 240;

/** At most `longest` units, the middle left out, never half a character at the cut. */
function clipped(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const half = (longest - 1) >> 1;
  return `${text.slice(0, half).replace(/[\uD800-\uDBFF]$/, '')}…${text.slice(-half).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

/** What the validator found, as a fault. @param parent path of what was validated, where it is part of a file */
export function toFault(issue: v.BaseIssue<unknown>, parent = ''): Fault {
  const own = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  return { path: clipped([parent, own].filter(Boolean).join('.'), LONGEST_PATH), message: clipped(issue.message, LONGEST_MESSAGE) };
}
