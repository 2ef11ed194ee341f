/** Where the card's text comes from, and when it was checked: on every card, short at first, in full with the detail. */
import type { Entry, Source } from '../core/entry.ts';
import { CONTENT_LANGUAGE, dateText, t } from '../platform/text.ts';

/** Sources named in the short line. */
const SHORT_LIMIT = 2;

function SourceLink({ source, full }: { source: Source; full: boolean }) {
  const dated = /\d/.test(source.year) ? ` (${source.year})` : '';
  const name = full ? `${source.organisation}, ${source.title}${dated}` : `${source.organisation}${dated}`;
  return (
    <>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noopener noreferrer" lang={CONTENT_LANGUAGE} title={full ? undefined : source.title}>
          {name}
        </a>
      ) : (
        <span lang={CONTENT_LANGUAGE}>{name}</span>
      )}
      {full && !source.read && `, ${t('card.notRead')}`}
    </>
  );
}

export function CardSources({ entry, full }: { entry: Entry; full: boolean }) {
  const checked = t('card.checked', [dateText(entry.checked)]);
  if (!entry.sources.length)
    return (
      <p class="sources">
        {t('card.noSource')} {checked}
      </p>
    );
  // what was read goes before what is only named
  const sources = [...entry.sources].sort((a, b) => Number(b.read) - Number(a.read));
  const shown = full ? sources : sources.slice(0, SHORT_LIMIT);
  const more = sources.length - shown.length;
  const label = !sources.some((source) => source.read) ? 'card.reference' : sources.length > 1 ? 'card.sources' : 'card.source';
  return (
    <p class="sources">
      <span class="label">{t(label)}</span>{' '}
      {shown.map((source, i) => (
        <span key={`${source.organisation} ${source.title}`}>
          {i > 0 && '; '}
          <SourceLink source={source} full={full} />
        </span>
      ))}
      {more > 0 && ` ${t('card.moreSources', more)}`}
      {'. '}
      {checked}
    </p>
  );
}
