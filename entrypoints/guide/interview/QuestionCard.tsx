/** What a question for practice comes with: what a good answer covers, on request, one's own notes, and a tick. */
import type interview from '../../../data/guide/interview.json';
import { CONTENT_LANGUAGE, t } from '../../../platform/text.ts';
import { Note } from '../Note.tsx';

export type Question = (typeof interview)[number];

interface QuestionCardProps {
  question: Question;
  practiced: boolean;
  onPracticed(): void;
}

export function QuestionCard({ question: { id, covers, note }, practiced, onPracticed }: QuestionCardProps) {
  return (
    <>
      <details class="covers">
        <summary>{t('interview.covers')}</summary>
        <ul class="bullets" lang={CONTENT_LANGUAGE}>
          {covers.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {note && (
          <p class="item-note" lang={CONTENT_LANGUAGE}>
            {note}
          </p>
        )}
      </details>
      <Note subject={`interview-${id}`} label={t('note.own')} />
      <label class="check">
        <input type="checkbox" checked={practiced} onChange={onPracticed} />
        <span>{t('interview.practiced')}</span>
      </label>
    </>
  );
}
