/** Saved terms: the flash cards that are due, the list, and the list as files. */
import { useMemo, useState } from 'preact/hooks';
import { waitText } from '../../../components/durations.ts';
import { Notice } from '../../../components/Notice.tsx';
import { RichText } from '../../../components/RichText.tsx';
import { StudyList, type StudyRow } from '../../../components/StudyList.tsx';
import { dueCards, nextDue } from '../../../core/due.ts';
import { SESSION_LIMIT } from '../../../core/review.ts';
import { ASKS, type StudyRecord } from '../../../core/study.ts';
import type { StudyTerm } from '../../../core/study-export.ts';
import { useItem } from '../../../platform/hooks.ts';
import { dueShownItem } from '../../../platform/storage.ts';
import { useStudy } from '../../../platform/study-hooks.ts';
import { dateText, t } from '../../../platform/text.ts';
import { hrefOf } from '../router.ts';
import type { PageProps } from '../routes.ts';
import { StudyFiles } from './StudyFiles.tsx';
import { useAsks, WaysChoice } from './WaysChoice.tsx';

/** Where a term stands, in a sentence or two. */
function stateOf(record: StudyRecord, now: number): string {
  const saved = record.saved && t('study.savedOn', [dateText(new Date(record.saved).toISOString().slice(0, 10))]);
  const dues = ASKS.flatMap((ask) => record.memory[ask]?.due ?? []);
  const next = dues.length === 0 ? t('study.notStudied') : t('study.nextCard', [waitText(Math.min(...dues) - now)]);
  return [saved, next].filter(Boolean).join(' ');
}

export function StudyPage({ find, headingRef, glossary }: PageProps) {
  const { study, toggle, add } = useStudy();
  const [asks, setWays] = useAsks();
  const [dueShown, setDueShown] = useItem(dueShownItem);
  // one clock for all that is shown together
  const [opened] = useState(Date.now);
  const now = Math.max(opened, Date.now());
  const terms: StudyTerm[] = useMemo(
    () =>
      [...(study ?? [])].flatMap(([id, record]) => {
        const entry = find(id);
        return entry ? [{ entry, record }] : [];
      }),
    [study, find],
  );
  const known = useMemo(() => new Map(terms.map(({ entry, record }) => [entry.id, record])), [terms]);
  const due = dueCards(known, asks, now);
  const next = nextDue(known, asks, now);
  const rows: StudyRow[] = terms.map(({ entry: { id, headword, gloss }, record }) => ({
    id,
    headword,
    gloss,
    met: record,
    state: stateOf(record, now),
  }));
  const cards = Math.min(due.length, SESSION_LIMIT);
  return (
    <>
      <h1 tabIndex={-1} ref={headingRef}>
        {t('study.title')}
      </h1>
      <p class="lead">{t('study.lead')}</p>
      {study && rows.length === 0 && (
        <Notice title={t('study.none.title')}>
          <p>
            <RichText text={t('study.none.text')} parts={{ link: (text) => <a href={hrefOf('glossary')}>{text}</a> }} />
          </p>
        </Notice>
      )}
      {rows.length > 0 && (
        <section class="study-start" aria-labelledby="study-cards-heading">
          <h2 id="study-cards-heading">{t('study.cards.title')}</h2>
          <WaysChoice asks={asks} onChange={setWays} />
          {due.length > 0 ? (
            <p>
              <a class="button button-main" href={hrefOf('study', 'cards')}>
                {t('study.cards.start', cards)}
              </a>{' '}
              <span class="figure">{due.length > cards && t('study.cards.of', [due.length])}</span>
            </p>
          ) : (
            <p role="status">{next ? t('study.cards.next', [waitText(next - now)]) : t('study.cards.none')}</p>
          )}
          <label class="check">
            <input type="checkbox" checked={dueShown ?? false} onChange={(event) => setDueShown(event.currentTarget.checked)} />
            <span>{t('study.cards.tell')}</span>
          </label>
        </section>
      )}
      {rows.length > 0 && (
        <section class="study-saved" aria-labelledby="study-saved-heading">
          <h2 id="study-saved-heading" tabIndex={-1}>
            {t('study.saved')} <span class="figure">{rows.length}</span>
          </h2>
          <StudyList rows={rows} hrefOfEntry={(id) => hrefOf('glossary', id)} onRemove={toggle} />
        </section>
      )}
      {study && glossary.state === 'ready' && <StudyFiles terms={terms} study={known} find={find} add={add} />}
    </>
  );
}
