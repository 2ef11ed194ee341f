/** Practice: one question at a time, in an order that chance gives, those not practiced yet first. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { AnswerTimer } from '../../../components/AnswerTimer.tsx';
import { ProgressBar } from '../../../components/ProgressBar.tsx';
import { RichText } from '../../../components/RichText.tsx';
import { practiceOrder } from '../../../core/shuffle.ts';
import interview from '../../../data/guide/interview.json';
import { useTicks } from '../../../platform/hooks.ts';
import { practicedItem } from '../../../platform/storage.ts';
import { CONTENT_LANGUAGE, t } from '../../../platform/text.ts';
import { hrefOf } from '../router.ts';
import type { PageProps } from '../routes.ts';
import { type Question, QuestionCard } from './QuestionCard.tsx';

export function PracticePage({ headingRef }: PageProps) {
  const [practiced, tick] = useTicks(practicedItem);
  const [order, setOrder] = useState<readonly Question[]>(interview);
  const [at, setAt] = useState(0);
  const done = interview.filter(({ id }) => practiced.has(id)).length;
  const question = order[at] as Question;
  const asked = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // the question that comes takes the focus; the first one leaves it to the page
  useEffect(() => {
    if (moved.current) asked.current?.focus({ preventScroll: true });
  }, [question.id]);
  const go = (to: number): void => {
    moved.current = true;
    setAt((to + order.length) % order.length);
  };
  const shuffle = (): void => {
    setOrder(practiceOrder(interview, practiced, Math.random));
    go(0);
  };
  return (
    <>
      <p class="crumb">
        <a href={hrefOf('interview')}>{t('interview.all')}</a>
      </p>
      <h1 tabIndex={-1} ref={headingRef}>
        {t('interview.practice')}
      </h1>
      <ProgressBar
        done={done}
        of={interview.length}
        text={t('interview.practicedOf', [done, interview.length])}
        label={t('interview.progress')}
      />
      <div class="practice" key={question.id}>
        <p class="item-aside practice-place">
          <RichText
            text={t('interview.place', [at + 1, order.length, question.title])}
            parts={{ topic: (text) => <span lang={CONTENT_LANGUAGE}>{text}</span> }}
          />
        </p>
        <h2 tabIndex={-1} ref={asked} class="practice-question" lang={CONTENT_LANGUAGE}>
          {question.question}
        </h2>
        <AnswerTimer clock={Date.now} />
        <QuestionCard question={question} practiced={practiced.has(question.id)} onPracticed={() => tick(question.id)} />
      </div>
      <div class="buttons">
        <button type="button" class="button" onClick={() => go(at - 1)}>
          {t('interview.previous')}
        </button>
        <button type="button" class="button button-main" onClick={() => go(at + 1)}>
          {t('interview.next')}
        </button>
        <button type="button" class="button" onClick={shuffle}>
          {t('interview.shuffle')}
        </button>
      </div>
    </>
  );
}
