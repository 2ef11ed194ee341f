/** Practice: one question at a time, in an order that chance gives, those not practiced yet first. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { AnswerTimer } from '../../../components/AnswerTimer.tsx';
import { ProgressBar } from '../../../components/ProgressBar.tsx';
import { practiceOrder } from '../../../core/shuffle.ts';
import interview from '../../../data/guide/interview.json';
import { useTicks } from '../../../platform/hooks.ts';
import { practicedItem } from '../../../platform/storage.ts';
import { hrefOf } from '../router.ts';
import type { PageProps } from '../routes.ts';
import { type Question, QuestionCard } from './QuestionCard.tsx';

export function PracticePage({ headingRef }: PageProps) {
  const [practiced, tick] = useTicks(practicedItem);
  const [order, setOrder] = useState<readonly Question[]>(interview);
  const [at, setAt] = useState(0);
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
        <a href={hrefOf('interview')}>All questions</a>
      </p>
      <h1 tabIndex={-1} ref={headingRef}>
        Practice
      </h1>
      <ProgressBar
        done={interview.filter(({ id }) => practiced.has(id)).length}
        of={interview.length}
        text={`${interview.filter(({ id }) => practiced.has(id)).length} of ${interview.length} practiced`}
        label="Questions practiced"
      />
      <div class="practice" key={question.id}>
        <p class="item-aside practice-place">
          Question {at + 1} of {order.length}: {question.title}
        </p>
        <h2 tabIndex={-1} ref={asked} class="practice-question">
          {question.question}
        </h2>
        <AnswerTimer clock={Date.now} />
        <QuestionCard question={question} practiced={practiced.has(question.id)} onPracticed={() => tick(question.id)} />
      </div>
      <div class="buttons">
        <button type="button" class="button" onClick={() => go(at - 1)}>
          Previous
        </button>
        <button type="button" class="button button-main" onClick={() => go(at + 1)}>
          Next question
        </button>
        <button type="button" class="button" onClick={shuffle}>
          Shuffle
        </button>
      </div>
    </>
  );
}
