/** Saved terms: the flash cards that are due, the list, and the list as files. */
import { useMemo, useState } from 'preact/hooks';
import { Notice } from '../../../components/Notice.tsx';
import { StudyList, type StudyRow } from '../../../components/StudyList.tsx';
import { dueCards, nextDue } from '../../../core/due.ts';
import { SESSION_LIMIT, untilText } from '../../../core/review.ts';
import { ASKS, type StudyRecord } from '../../../core/study.ts';
import type { StudyTerm } from '../../../core/study-export.ts';
import { useItem } from '../../../platform/hooks.ts';
import { dueShownItem } from '../../../platform/storage.ts';
import { useStudy } from '../../../platform/study-hooks.ts';
import { dateText } from '../../../platform/text.ts';
import { hrefOf } from '../router.ts';
import type { PageProps } from '../routes.ts';
import { StudyFiles } from './StudyFiles.tsx';
import { useAsks, WaysChoice } from './WaysChoice.tsx';

/** Where a term stands, in a sentence or two. */
function stateOf(record: StudyRecord, now: number): string {
  const saved = record.saved ? `Saved ${dateText(new Date(record.saved).toISOString().slice(0, 10))}. ` : '';
  const dues = ASKS.flatMap((ask) => record.memory[ask]?.due ?? []);
  if (dues.length === 0) return `${saved}Not studied yet.`;
  const wait = Math.min(...dues) - now;
  return `${saved}Next card ${wait <= 0 ? 'now' : `in ${untilText(wait)}`}.`;
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
        Study
      </h1>
      <p class="lead">
        Terms that you saved while reading, with the sentence in which each was met, and flash cards that come back shortly before they
        would be forgotten.
      </p>
      {study && rows.length === 0 && (
        <Notice title="Nothing saved yet">
          <p>
            Press “Save” in the card of a term on any page, or in an entry of the <a href={hrefOf('glossary')}>glossary</a>. A list that was
            exported before can be brought back below.
          </p>
        </Notice>
      )}
      {rows.length > 0 && (
        <section class="study-start" aria-labelledby="study-cards-heading">
          <h2 id="study-cards-heading">Flash cards</h2>
          <WaysChoice asks={asks} onChange={setWays} />
          {due.length > 0 ? (
            <p>
              <a class="button button-main" href={hrefOf('study', 'cards')}>
                Study {cards === 1 ? '1 card' : `${cards} cards`}
              </a>{' '}
              <span class="figure">{due.length > cards && `of ${due.length} due`}</span>
            </p>
          ) : (
            <p role="status">No card is due{next ? `; the next one comes in ${untilText(next - now)}` : ''}.</p>
          )}
          <label class="check">
            <input type="checkbox" checked={dueShown ?? false} onChange={(event) => setDueShown(event.currentTarget.checked)} />
            <span>Tell in the toolbar popup how many cards are due</span>
          </label>
        </section>
      )}
      {rows.length > 0 && (
        <section class="study-saved" aria-labelledby="study-saved-heading">
          <h2 id="study-saved-heading" tabIndex={-1}>
            Saved terms <span class="figure">{rows.length}</span>
          </h2>
          <StudyList rows={rows} hrefOfEntry={(id) => hrefOf('glossary', id)} onRemove={toggle} />
        </section>
      )}
      {study && glossary.state === 'ready' && <StudyFiles terms={terms} study={known} find={find} add={add} />}
    </>
  );
}
