/** An on/off switch whose label is its name and whose whole face is the target. */
import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  onChange(on: boolean): void;
  /** Shown while the pointer rests on it: the label in full where it may be cut off. */
  title?: string;
  children: ComponentChildren;
}

export function Switch({ on, onChange, title, children }: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} title={title} onClick={() => onChange(!on)}>
      <span class="switch-label">{children}</span>
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
    </button>
  );
}
