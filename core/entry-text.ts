/** An entry as plain text, for the clipboard. */
import { formatDate } from './dates.ts';
import type { Entry } from './entry.ts';

/** Term and gloss, the definition when it is wanted, then where it comes from. */
export function entryAsText(entry: Entry, withDefinition: boolean): string {
  const sources = entry.sources.map(({ organisation, title, year, url }) =>
    [`${organisation}, ${title}${/\d/.test(year) ? ` (${year})` : ''}`, url].filter(Boolean).join(', '),
  );
  return [
    `${entry.headword}: ${entry.gloss}`,
    ...(withDefinition && entry.definition ? [entry.definition] : []),
    `PainGloss, checked ${formatDate(entry.checked, 'en-US')}. ${sources.length ? `For reference: ${sources.join('; ')}` : 'Not yet sourced'}.`,
  ].join('\n\n');
}
