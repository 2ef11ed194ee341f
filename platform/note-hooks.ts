/** A note as state: what is typed shows at once, and is stored when typing pauses. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { noteOn } from './notes.ts';

/** `refused`: storage is full; the text is only on the screen. */
export type NoteState = 'reading' | 'stored' | 'writing' | 'refused';

/** Milliseconds without a key after which a note is stored: sync storage takes two writes a second at most. */
const PAUSE = 700;

/** The text, its state, a function that changes it, and one that stores it now (again). */
export function useNote(subject: string): [text: string, state: NoteState, change: (text: string) => void, store: () => void] {
  const note = noteOn(subject);
  const [text, setText] = useState('');
  const [state, setState] = useState<NoteState>('reading');
  const draft = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const store = useCallback(() => {
    clearTimeout(timer.current);
    const wanted = draft.current;
    if (wanted === undefined) return;
    note.setValue(wanted).then(
      () => {
        if (draft.current !== wanted) return;
        draft.current = undefined;
        setState('stored');
      },
      () => setState('refused'),
    );
  }, [note]);

  useEffect(() => {
    let live = true;
    const show = (stored: string): void => {
      // what is being typed here wins over what comes from elsewhere
      if (!live || draft.current !== undefined) return;
      setText(stored);
      setState('stored');
    };
    void note.getValue().then(show);
    const stop = note.watch(show);
    // a tab that is closed or left stores what is not stored yet
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') store();
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      live = false;
      stop();
      document.removeEventListener('visibilitychange', onHide);
      store();
    };
  }, [note, store]);

  const change = useCallback(
    (next: string) => {
      draft.current = next;
      setText(next);
      setState('writing');
      clearTimeout(timer.current);
      timer.current = setTimeout(store, PAUSE);
    },
    [store],
  );
  return [text, state, change, store];
}
