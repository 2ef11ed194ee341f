/** A session of flash cards. Every answer is stored as it is given: a session that is broken off loses nothing. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { waitText } from '../../../components/durations.ts';
import { FlashCard } from '../../../components/FlashCard.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { ProgressBar } from '../../../components/ProgressBar.tsx';
import { dueCards } from '../../../core/due.ts';
import { answer, answered, GRADES, type Grade, nextCard, type Session, startSession } from '../../../core/review.ts';
import { useStudy } from '../../../platform/study-hooks.ts';
import { t } from '../../../platform/text.ts';
import { hrefOf } from '../router.ts';
import type { PageProps } from '../routes.ts';
import { useAsks } from './WaysChoice.tsx';

/** Is the key meant for what has the focus? */
function isTaken({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches('input, textarea, select, button, a, summary, [contenteditable]');
}

export function CardsPage({ find, headingRef, item }: PageProps) {
  const { study, store } = useStudy();
  const [asks] = useAsks();
  const [session, setSession] = useState<Session>();
  const [turned, setTurned] = useState(false);
  // begun once, when the terms are there: an answer changes what is due, but not the session
  useEffect(() => {
    if (!study || session) return;
    const due = dueCards(study, asks, Date.now()).filter(({ id }) => find(id));
    setSession(startSession(due, Math.random));
  }, [study, session, asks, find]);

  const card = session?.queue.find(({ id }) => find(id) && study?.has(id));
  const entry = card && find(card.id);
  const record = card && study?.get(card.id);
  const shownAt = useMemo(() => Date.now(), [card, turned]);

  const grade = async (id: Grade): Promise<void> => {
    if (!card || !record || !session) return;
    const now = Date.now();
    const next = answered(record, card.ask, id, now);
    // a card whose answer could not be stored stays on the table
    if (!(await store(new Map([[card.id, next]])))) return;
    const memory = next.memory[card.ask];
    if (memory) setSession(nextCard({ ...session, queue: [card, ...session.queue.filter((other) => other !== card)] }, memory, now));
    setTurned(false);
  };

  const onKey = useRef<(event: KeyboardEvent) => void>(() => {});
  onKey.current = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const number = turned ? ['1', '2', '3', '4'].indexOf(event.key) : -1;
    if (number >= 0 && !(event.target as Element).matches('input, textarea, select')) void grade(GRADES[number] as Grade);
    else if (!turned && card && (event.key === ' ' || event.key === 'Enter') && !isTaken(event)) setTurned(true);
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey.current(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  if (item !== 'cards')
    return (
      <>
        <h1 tabIndex={-1} ref={headingRef}>
          {t('study.missing')}
        </h1>
        <p class="lead">
          <a href={hrefOf('study')}>{t('study.saved')}</a>
        </p>
      </>
    );
  return (
    <>
      <p class="crumb">
        <a href={hrefOf('study')}>{t('study.title')}</a>
      </p>
      <h1 tabIndex={-1} ref={headingRef}>
        {t('study.cards.title')}
      </h1>
      {session && (
        <ProgressBar
          done={session.given}
          of={session.given + session.queue.length}
          text={t('study.session.answers', session.given + session.queue.length, [session.given, session.given + session.queue.length])}
          label={t('study.session.progress')}
        />
      )}
      {card && entry && record && (
        <FlashCard
          entry={entry}
          ask={card.ask}
          met={record}
          turned={turned}
          onTurn={() => setTurned(true)}
          onGrade={(id) => void grade(id as Grade)}
          hrefOfEntry={(id) => hrefOf('glossary', id)}
          grades={GRADES.map((id) => ({
            id,
            name: t(`study.card.grade.${id}`),
            back: waitText(answer(record.memory[card.ask], id, shownAt).due - shownAt),
          }))}
        />
      )}
      {session && !card && (
        <Notice title={session.given > 0 ? t('study.session.done') : t('study.session.none')}>
          <p role="status">
            {session.given > 0 && `${t('study.session.given', session.given)} `}
            <a href={hrefOf('study')}>{t('study.session.back')}</a>
          </p>
        </Notice>
      )}
      <p class="item-note no-print">{t('study.session.keys')}</p>
    </>
  );
}
