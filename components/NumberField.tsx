/** A whole number within limits. What is typed and is not valid stays in the field, and is told; it is not passed on. */
import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../platform/text.ts';

interface NumberFieldProps {
  label: string;
  /** Undefined for an empty field. */
  value: number | undefined;
  /** The least and the most. */
  limits: readonly [number, number];
  onValue(value: number | undefined): void;
}

export function NumberField({ label, value, limits: [least, most], onValue }: NumberFieldProps) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  const id = useId();
  const number = typed.trim() === '' ? undefined : Number(typed);
  const valid = number === undefined || (Number.isInteger(number) && number >= least && number <= most);
  // a value from elsewhere replaces what stands here, unless that says the same
  useEffect(() => {
    setTyped((current) =>
      value === (current.trim() === '' ? undefined : Number(current)) ? current : value === undefined ? '' : String(value),
    );
  }, [value]);
  return (
    <div class="field">
      <label class="part" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-invalid={!valid}
        aria-describedby={valid ? undefined : `${id}-fault`}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const next = text.trim() === '' ? undefined : Number(text);
          if (next === undefined || (Number.isInteger(next) && next >= least && next <= most)) onValue(next);
        }}
      />
      {!valid && (
        <span class="field-fault" id={`${id}-fault`}>
          {t('number.limits', [least, most])}
        </span>
      )}
    </div>
  );
}
