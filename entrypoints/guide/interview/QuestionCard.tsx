/** What a question for practice comes with: what a good answer covers, on request, one's own notes, and a tick. */
import type interview from '../../../data/guide/interview.json';
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
        <summary>What a good answer covers</summary>
        <ul class="bullets">
          {covers.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {note && <p class="item-note">{note}</p>}
      </details>
      <Note subject={`interview-${id}`} label="Your own notes" />
      <label class="check">
        <input type="checkbox" checked={practiced} onChange={onPracticed} />
        <span>Practiced</span>
      </label>
    </>
  );
}
