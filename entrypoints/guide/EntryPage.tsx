/** One entry on its own page, with the entries before and after it in the alphabet. */
import { useMemo } from 'preact/hooks';
import { EntryActions } from '../../components/EntryActions.tsx';
import { EntryLinks } from '../../components/EntryLinks.tsx';
import { EntryView } from '../../components/EntryView.tsx';
import { Icon } from '../../components/Icon.tsx';
import { ArrowLeft, ArrowRight } from '../../components/icons.ts';
import { RichText } from '../../components/RichText.tsx';
import { SafetyLine } from '../../components/SafetyLine.tsx';
import type { Entry } from '../../core/entry.ts';
import { alphabetical } from '../../core/listing.ts';
import { dangerOf } from '../../core/safety.ts';
import { useItem } from '../../platform/hooks.ts';
import { knownItem, toggled } from '../../platform/storage.ts';
import { useSaved } from '../../platform/study-hooks.ts';
import { CONTENT_LANGUAGE, t } from '../../platform/text.ts';
import { hrefOf } from './router.ts';
import type { PageProps } from './routes.ts';

export function EntryPage({ item = '', glossary, find, headingRef }: PageProps) {
  const [saved, toggleSaved] = useSaved();
  const [known, setKnown] = useItem(knownItem);
  const sorted = useMemo(() => (glossary.state === 'ready' ? alphabetical(glossary.entries) : []), [glossary]);
  const entry = find(item);
  if (!entry)
    return (
      <>
        <h1 tabIndex={-1} ref={headingRef}>
          {t('glossary.missing.title')}
        </h1>
        <p class="lead">
          <RichText text={t('glossary.missing.text')} parts={{ link: (text) => <a href={hrefOf('glossary')}>{text}</a> }} />
        </p>
      </>
    );
  const related = entry.related.map(find).filter((other) => other !== undefined);
  const at = sorted.indexOf(entry);
  const danger = dangerOf(entry);
  return (
    <>
      <p class="crumb">
        <a href={hrefOf('glossary')}>{t('glossary.back')}</a>
      </p>
      <EntryView
        entry={entry}
        level={1}
        headingRef={headingRef}
        actions={
          <EntryActions
            saved={saved?.includes(entry.id) ?? false}
            known={known?.includes(entry.id) ?? false}
            onSave={() => toggleSaved(entry.id)}
            onKnow={() => known && setKnown(toggled(known, entry.id))}
          />
        }
        related={related.length > 0 && <EntryLinks links={related} labelledBy="entry-related" hrefOf={(id) => hrefOf('glossary', id)} />}
      />
      {danger && <SafetyLine danger={danger} />}
      <Neighbors before={sorted[at - 1]} after={sorted[at + 1]} />
    </>
  );
}

function Neighbors({ before, after }: { before: Entry | undefined; after: Entry | undefined }) {
  return (
    <nav class="neighbors" aria-label={t('glossary.neighbors')}>
      {before && (
        <a class="neighbor" rel="prev" href={hrefOf('glossary', before.id)}>
          <Icon of={ArrowLeft} />
          <span class="visually-hidden">{t('glossary.before')}</span>
          <bdi class="headword" lang={CONTENT_LANGUAGE}>
            {before.headword}
          </bdi>
        </a>
      )}
      {after && (
        <a class="neighbor" rel="next" href={hrefOf('glossary', after.id)}>
          <span class="visually-hidden">{t('glossary.after')}</span>
          <bdi class="headword" lang={CONTENT_LANGUAGE}>
            {after.headword}
          </bdi>
          <Icon of={ArrowRight} />
        </a>
      )}
    </nav>
  );
}
