/** An entry as plain text, for the clipboard. */
import type { Entry } from './entry.ts';

/**
 * Term and gloss, the definition when it is wanted, then where it comes from: `originOf` says that in the reader's
 * language, given the sources in one line, or nothing for an entry without one.
 */
export function entryAsText(entry: Entry, withDefinition: boolean, originOf: (sources: string) => string): string {
  const sources = entry.sources.map(({ organisation, title, year, url }) =>
    [`${organisation}, ${title}${/\d/.test(year) ? ` (${year})` : ''}`, url].filter(Boolean).join(', '),
  );
  return [
    `${entry.headword}: ${entry.gloss}`,
    ...(withDefinition && entry.definition ? [entry.definition] : []),
    originOf(sources.join('; ')),
  ].join('\n\n');
}
