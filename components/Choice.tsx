/** One of a few: a group of radio buttons, each with a name and perhaps a sentence on what it does. */
import type { ComponentChildren } from 'preact';

interface ChoiceProps<Id extends string> {
  /** Names the group in the form; unique on the page. */
  name: string;
  legend: string;
  options: readonly { id: Id; label: ComponentChildren; note?: string }[];
  value: Id;
  onChange(id: Id): void;
  /** In a row instead of one below the other. */
  inline?: boolean;
}

export function Choice<Id extends string>({ name, legend, options, value, onChange, inline = false }: ChoiceProps<Id>) {
  return (
    <fieldset class={inline ? 'choice choice-inline' : 'choice'}>
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map(({ id, label, note }) => (
          <label key={id} class="choice-option">
            <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
            <span>
              {label}
              {note && <span class="choice-note">{note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
