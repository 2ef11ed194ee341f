/** A checkbox with its label, which is a target as a whole. */
import type { ComponentChildren } from 'preact';

interface CheckLineProps {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ComponentChildren;
}

export function CheckLine({ checked, onChange, children }: CheckLineProps) {
  return (
    <label class="choice-option">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
