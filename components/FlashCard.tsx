/** One flash card: what it asks, the answer once it is turned, and how well it was known. */
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../core/entry.ts';
import type { Ask, Encounter } from '../core/study.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';
import { categoryName } from './category-name.ts';
import { Met } from './Met.tsx';

export interface GradeChoice {
  id: string;
  name: string;
  /** When the card comes back: "in 10 minutes". */
  back: string;
}

interface FlashCardProps {
  entry: Entry;
  ask: Ask;
  met: Encounter;
  turned: boolean;
  grades: readonly GradeChoice[];
  onTurn(): void;
  onGrade(id: string): void;
  hrefOfEntry(id: string): string;
}

export function FlashCard({ entry, ask, met, turned, grades, onTurn, onGrade, hrefOfEntry }: FlashCardProps) {
  const front = useRef<HTMLElement>(null);
  const back = useRef<HTMLElement>(null);
  const began = useRef(false);
  // what is new to read takes the focus: the answer, then the next question; the first one leaves it to the page
  useEffect(() => {
    if (began.current) (turned ? back : front).current?.focus({ preventScroll: true });
    began.current = true;
  }, [turned, entry.id, ask]);
  const term = (
    <p class="flash-term headword" lang={CONTENT_LANGUAGE} dir="auto">
      {entry.headword}
    </p>
  );
  const meaning = (
    <p class="flash-meaning" lang={CONTENT_LANGUAGE} dir="auto">
      {entry.gloss}
    </p>
  );
  return (
    <div class="flash">
      <section class="flash-side" tabIndex={-1} ref={front} aria-label={t('study.card.question')}>
        <p class="part">{ask === 'meaning' ? t('study.card.meaning') : t('study.card.term')}</p>
        {ask === 'meaning' ? term : meaning}
        <p class="category">{categoryName(entry.category)}</p>
      </section>
      {turned ? (
        <>
          <section class="flash-side" tabIndex={-1} ref={back} aria-label={t('study.card.answer')}>
            {ask === 'meaning' ? meaning : term}
            <Met met={met} />
            <p>
              <a href={hrefOfEntry(entry.id)}>{t('study.card.entry')}</a>
            </p>
          </section>
          <fieldset class="flash-grades">
            <legend class="part">{t('study.card.grades')}</legend>
            {grades.map(({ id, name, back: wait }, i) => (
              <button key={id} type="button" class="button" aria-keyshortcuts={String(i + 1)} onClick={() => onGrade(id)}>
                <span>
                  <span class="key" aria-hidden="true">
                    {i + 1}
                  </span>{' '}
                  {name}
                </span>
                <span class="flash-wait">
                  <span class="visually-hidden">, {t('study.card.back')} </span>
                  {wait}
                </span>
              </button>
            ))}
          </fieldset>
        </>
      ) : (
        <p>
          <button type="button" class="button" aria-keyshortcuts="Space" onClick={onTurn}>
            {t('study.card.show')}
          </button>
        </p>
      )}
    </div>
  );
}
