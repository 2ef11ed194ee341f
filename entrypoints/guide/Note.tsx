/** A note of the reader's on one subject, kept in storage that syncs. */
import { NoteField } from '../../components/NoteField.tsx';
import { useNote } from '../../platform/note-hooks.ts';

export function Note({ subject, label }: { subject: string; label: string }) {
  const [text, state, change, store] = useNote(subject);
  return <NoteField id={`note-${subject}`} label={label} text={text} state={state} onChange={change} onStore={store} />;
}
