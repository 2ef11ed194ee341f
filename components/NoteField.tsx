/** A field for the reader's own notes. It says whether the text is stored, and keeps a text that could not be. */

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
        {state === 'writing' && 'Not stored yet …'}
        {state === 'stored' && text && 'Stored'}
      </p>
      {state === 'refused' && (
        <p class="correction" role="alert">
          <b>Not stored.</b> The browser keeps about 100 KB of notes for all devices, and they are full. The text is still here: shorten it
          or another note, or copy it elsewhere.{' '}
          <button type="button" class="button" onClick={onStore}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
