/**
 * How marks look: CSS rules for the reader's choice of line, color and tint. The lightness of a color follows the text
 * that is marked, within bounds: dark on light pages, light on dark ones, so that a line can be seen on both.
 */
import { MARK_COLORS, MARK_LINES, type Settings } from './settings.ts';

type Looks = Pick<Settings, 'markLine' | 'markColor' | 'markTint'>;

/** Chroma and hue in OKLCH. */
const HUES: Record<Exclude<Looks['markColor'], 'text'>, string> = {
  teal: '0.11 200',
  blue: '0.17 258',
  purple: '0.19 305',
  orange: '0.15 50',
};

function colorOf(color: Looks['markColor'], alpha: string): string {
  if (color === 'text') return `color-mix(in srgb, currentcolor ${alpha}, transparent)`;
  return `oklch(from currentcolor clamp(0.5, l, 0.78) ${HUES[color]} / ${alpha})`;
}

/** A part of the looks, by name, and what it declares. */
const PARTS: Record<string, string> = Object.fromEntries([
  ...MARK_LINES.map((line) => [`line-${line}`, `text-decoration-style: ${line}`]),
  ...MARK_COLORS.map((color) => [`color-${color}`, `text-decoration-color: ${colorOf(color, color === 'text' ? '62%' : '100%')}`]),
  ['tint-none', 'background-color: transparent'],
  ...MARK_COLORS.map((color) => [`tint-${color}`, `background-color: ${colorOf(color, color === 'text' ? '9%' : '16%')}`]),
]);

/** The names of all parts: one stylesheet each in the package. */
export const LOOK_PARTS: readonly string[] = Object.keys(PARTS);

/** The parts that make up a choice. */
export function lookParts({ markLine, markColor, markTint }: Looks): string[] {
  return [`line-${markLine}`, `color-${markColor}`, `tint-${markTint ? markColor : 'none'}`];
}

/** The stylesheet of one part. Outdoes the rules that come with the manifest, whatever their order; not in print. */
export function lookRule(part: string): string {
  return `@media screen { ::highlight(pain-gloss) { ${PARTS[part]} !important } }`;
}

/** All rules for a choice. */
export function lookRules(looks: Looks): string {
  return lookParts(looks).map(lookRule).join('\n');
}
