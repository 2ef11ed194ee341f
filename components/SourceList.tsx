/** Where a text comes from, and when it was last held against its facts. */
import { ExternalLink } from 'lucide';
import type { Source } from '../core/entry.ts';
import { CONTENT_LANGUAGE, dateText, language, t } from '../platform/text.ts';
import { Icon } from './Icon.tsx';
import { RichText } from './RichText.tsx';

export function SourceList({ sources, labelledBy }: { sources: readonly Source[]; labelledBy?: string }) {
  return (
    <ul class="sources" aria-labelledby={labelledBy}>
      {sources.map((source) => (
        <li key={`${source.organisation} ${source.title} ${source.url}`}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ source }: { source: Source }) {
  const { organisation, title, year, url, read } = source;
  return (
    <>
      <span lang={CONTENT_LANGUAGE} dir="auto">
        <span class="source-organisation">{organisation.replace(/\.$/, '')}</span>.{' '}
        {url ? (
          <a href={url} target="_blank" rel="noopener">
            {title}
            <Icon of={ExternalLink} size={13} />
            <span class="visually-hidden" lang={language()}>
              {' '}
              {t('link.newTab')}
            </span>
          </a>
        ) : (
          <cite>{title}</cite>
        )}
        {/\d/.test(year) && `, ${year}`}.
      </span>
      {!read && <span class="source-note"> {t('entry.notRead')}</span>}
    </>
  );
}

/** "Checked November 24, 2026"; `date` is YYYY-MM-DD. */
export function Checked({ date }: { date: string }) {
  return (
    <span class="checked">
      <RichText text={t('entry.checked', [dateText(date)])} parts={{ date: (text) => <time dateTime={date}>{text}</time> }} />
    </span>
  );
}
