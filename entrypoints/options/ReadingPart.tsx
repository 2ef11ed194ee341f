/** Who reads, how much is marked, and how the card comes. */
import { CheckLine } from '../../components/CheckLine.tsx';
import { Choice } from '../../components/Choice.tsx';
import { numberText, t } from '../../platform/text.ts';
import { Part, type PartProps } from './Part.tsx';

/** Milliseconds that the pointer rests on a term before its card opens. */
const DELAYS = { none: 0, short: 150, usual: 300, longer: 600, long: 1200 };

export function ReadingPart({ settings, onChange }: PartProps) {
  const { audience, density, hoverDelay, badge, theme } = settings;
  const names = Object.keys(DELAYS) as (keyof typeof DELAYS)[];
  const delays = names.map((name): [number, string] => [DELAYS[name], t(`options.reading.delay.${name}`)]);
  if (!delays.some(([delay]) => delay === hoverDelay))
    delays.push([hoverDelay, t('options.reading.delay.other', [numberText(hoverDelay)])]);
  return (
    <Part id="reading" title={t('options.reading.title')}>
      <Choice
        name="audience"
        legend={t('options.reading.audience.legend')}
        value={audience}
        onChange={(next) => onChange({ audience: next })}
        options={[
          { id: 'patient', label: t('options.reading.audience.patient'), note: t('options.reading.audience.patientNote') },
          { id: 'student', label: t('options.reading.audience.student'), note: t('options.reading.audience.studentNote') },
          { id: 'clinician', label: t('options.reading.audience.clinician'), note: t('options.reading.audience.clinicianNote') },
        ]}
      />
      <Choice
        name="density"
        legend={t('options.reading.density.legend')}
        value={density}
        onChange={(next) => onChange({ density: next })}
        options={[
          { id: 'every', label: t('options.reading.density.every') },
          { id: 'section', label: t('options.reading.density.section') },
          { id: 'page', label: t('options.reading.density.page') },
        ]}
      />
      <label class="field">
        <span class="field-label">{t('options.reading.delay.label')}</span>
        <select value={hoverDelay} onChange={(event) => onChange({ hoverDelay: Number(event.currentTarget.value) })}>
          {delays.map(([delay, name]) => (
            <option key={delay} value={delay}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <CheckLine checked={badge} onChange={(next) => onChange({ badge: next })}>
        {t('options.reading.badge')}
      </CheckLine>
      <Choice
        name="theme"
        legend={t('options.reading.theme.legend')}
        inline
        value={theme}
        onChange={(next) => onChange({ theme: next })}
        options={[
          { id: 'system', label: t('options.reading.theme.system') },
          { id: 'light', label: t('options.reading.theme.light') },
          { id: 'dark', label: t('options.reading.theme.dark') },
        ]}
      />
    </Part>
  );
}
