/** A list of names with a note on each. */
import { CONTENT_LANGUAGE } from '../platform/text.ts';
import { NameLink } from './NameLink.tsx';

export interface NamedNote {
  name: string;
  note: string;
  /** The entry's address, where there is one. */
  href: string | undefined;
}

export function NamedNotes({ notes }: { notes: readonly NamedNote[] }) {
  return (
    <dl class="facts" lang={CONTENT_LANGUAGE}>
      {notes.map(({ name, note, href }) => (
        <div key={name}>
          <dt>
            <NameLink name={name} href={href} />
          </dt>
          <dd>{note}</dd>
        </div>
      ))}
    </dl>
  );
}
