/** How marks look, with a sample on light and on dark ground. */
import { CheckLine } from '../../components/CheckLine.tsx';
import { Choice } from '../../components/Choice.tsx';
import { MARK_COLORS, MARK_LINES, type Settings } from '../../core/settings.ts';
import { MarksPreview } from './MarksPreview.tsx';
import { Part, type PartProps } from './Part.tsx';

const LINES: Record<Settings['markLine'], string> = { dotted: 'Dotted', solid: 'Solid', wavy: 'Wavy' };
const COLORS: Record<Settings['markColor'], string> = {
  text: 'The text’s own',
  teal: 'Teal',
  blue: 'Blue',
  purple: 'Purple',
  orange: 'Orange',
};

export function LooksPart({ settings, onChange }: PartProps) {
  return (
    <Part id="looks" title="How marks look" lead="Every choice can be seen on light and on dark pages.">
      <MarksPreview settings={settings} />
      <Choice
        name="line"
        legend="Line"
        inline
        value={settings.markLine}
        onChange={(markLine) => onChange({ markLine })}
        options={MARK_LINES.map((id) => ({ id, label: LINES[id] }))}
      />
      <Choice
        name="color"
        legend="Color"
        inline
        value={settings.markColor}
        onChange={(markColor) => onChange({ markColor })}
        options={MARK_COLORS.map((id) => ({ id, label: COLORS[id] }))}
      />
      <CheckLine checked={settings.markTint} onChange={(markTint) => onChange({ markTint })}>
        Tint the ground under the term, too
      </CheckLine>
    </Part>
  );
}
