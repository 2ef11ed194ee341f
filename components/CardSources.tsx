/** Where the card's text comes from, and when it was checked: on every card, in one or two lines. */

import { formatDate } from '../core/dates.ts';
import type { Entry } from '../core/entry.ts';

export function CardSources({ entry }: { entry: Entry }) {
  const date = formatDate(entry.checked);
  if (!entry.sources.length) return <p class="sources">Not yet sourced. Text checked {date}.</p>;
  return (
    <p class="sources">
      <span class="label">Source</span>{' '}
      {entry.sources.map((source, i) => (
        <span key={source.title}>
          {i > 0 && '; '}
          {source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.organisation}, {source.title}
            </a>
          ) : (
            `${source.organisation}, ${source.title}`
          )}
          {/\d/.test(source.year) && ` (${source.year})`}
          {!source.read && <span title="Named for reference: this text has not been compared with that page."> [reference]</span>}
        </span>
      ))}
      . Checked {date}.
    </p>
  );
}
