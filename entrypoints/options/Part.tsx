/** A part of the options under its heading, and what each of them is given. */
import type { ComponentChildren } from 'preact';
import type { Settings } from '../../core/settings.ts';

export interface PartProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

interface FrameProps {
  id: string;
  title: string;
  /** What the part is about, in a sentence. */
  lead?: string;
  children: ComponentChildren;
}

export function Part({ id, title, lead, children }: FrameProps) {
  return (
    <section class="sheet-part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="sheet-lead">{lead}</p>}
      {children}
    </section>
  );
}
