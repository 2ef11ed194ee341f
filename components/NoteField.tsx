/** A field for the reader's own notes. It says whether the text is stored, and keeps a text that could not be. */
import { t } from '../platform/text.ts';
import { RichText } from './RichText.tsx';

interface NoteFieldProps {
  /** DOM id of the field. */
  id: string;
  label: string;
  text: string;
  state: 'reading' | 'stored' | 'writing' | 'refused';
  onChange(text: string): void;
  onStore(): void;
}

export function NoteField({ id, label, text, state, onChange, onStore }: NoteFieldProps) {
  return (
    <div class="note">
      <label class="part" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        dir="auto"
        value={text}
        disabled={state === 'reading'}
        aria-describedby={`${id}-state`}
        onInput={(event) => onChange(event.currentTarget.value)}
        onBlur={onStore}
      />
      <p class="note-print" aria-hidden="true">
        {text}
      </p>
      <p id={`${id}-state`} class="note-state" role="status">
        {state === 'writing' && t('note.waiting')}
        {state === 'stored' && text && t('note.stored')}
      </p>
      {state === 'refused' && (
        <p class="correction" role="alert">
          <RichText text={t('note.refused')} parts={{ b: (text) => <b>{text}</b> }} />{' '}
          <button type="button" class="button" onClick={onStore}>
            {t('note.again')}
          </button>
        </p>
      )}
    </div>
  );
}
