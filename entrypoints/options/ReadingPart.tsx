/** Who reads, how much is marked, and how the card comes. */
import { CheckLine } from '../../components/CheckLine.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Part, type PartProps } from './Part.tsx';

/** Milliseconds that the pointer rests on a term before its card opens. */
const DELAYS: [number, string][] = [
  [0, 'At once'],
  [150, 'Quickly'],
  [300, 'After a moment'],
  [600, 'After a longer moment'],
  [1200, 'After a good second'],
];

export function ReadingPart({ settings, onChange }: PartProps) {
  const { audience, density, hoverDelay, badge, theme } = settings;
  const delays = DELAYS.some(([delay]) => delay === hoverDelay)
    ? DELAYS
    : [...DELAYS, [hoverDelay, `After ${hoverDelay} milliseconds`] as [number, string]];
  return (
    <Part id="reading" title="Reading">
      <Choice
        name="audience"
        legend="Who is reading?"
        value={audience}
        onChange={(next) => onChange({ audience: next })}
        options={[
          { id: 'patient', label: 'A patient, or someone close to one', note: 'Everything is marked. Plain words come first.' },
          { id: 'student', label: 'A student or resident', note: 'Everyday words are left out. The clinical detail is open.' },
          { id: 'clinician', label: 'A clinician', note: 'Only specialist terms are marked. The clinical detail is open.' },
        ]}
      />
      <Choice
        name="density"
        legend="How often is a term marked?"
        value={density}
        onChange={(next) => onChange({ density: next })}
        options={[
          { id: 'every', label: 'Each time' },
          { id: 'section', label: 'Once under each heading' },
          { id: 'page', label: 'Once on each page' },
        ]}
      />
      <label class="field">
        <span class="field-label">The explanation opens when the pointer rests on a term</span>
        <select value={hoverDelay} onChange={(event) => onChange({ hoverDelay: Number(event.currentTarget.value) })}>
          {delays.map(([delay, name]) => (
            <option key={delay} value={delay}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <CheckLine checked={badge} onChange={(next) => onChange({ badge: next })}>
        Show the number of terms on the toolbar button
      </CheckLine>
      <Choice
        name="theme"
        legend="Theme of the explanations and of these pages"
        inline
        value={theme}
        onChange={(next) => onChange({ theme: next })}
        options={[
          { id: 'system', label: 'As the system' },
          { id: 'light', label: 'Light' },
          { id: 'dark', label: 'Dark' },
        ]}
      />
    </Part>
  );
}
