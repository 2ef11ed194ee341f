/** How marks look, with a sample on light and on dark ground. */
import { CheckLine } from '../../components/CheckLine.tsx';
import { Choice } from '../../components/Choice.tsx';
import { MARK_COLORS, MARK_LINES } from '../../core/settings.ts';
import { t } from '../../platform/text.ts';
import { MarksPreview } from './MarksPreview.tsx';
import { Part, type PartProps } from './Part.tsx';

export function LooksPart({ settings, onChange }: PartProps) {
  return (
    <Part id="looks" title={t('options.looks.title')} lead={t('options.looks.lead')}>
      <MarksPreview settings={settings} />
      <Choice
        name="line"
        legend={t('options.looks.line.legend')}
        inline
        value={settings.markLine}
        onChange={(markLine) => onChange({ markLine })}
        options={MARK_LINES.map((id) => ({ id, label: t(`options.looks.line.${id}`) }))}
      />
      <Choice
        name="color"
        legend={t('options.looks.color.legend')}
        inline
        value={settings.markColor}
        onChange={(markColor) => onChange({ markColor })}
        options={MARK_COLORS.map((id) => ({ id, label: t(`options.looks.color.${id}`) }))}
      />
      <CheckLine checked={settings.markTint} onChange={(markTint) => onChange({ markTint })}>
        {t('options.looks.tint')}
      </CheckLine>
    </Part>
  );
}
