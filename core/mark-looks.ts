/**
 * How marks look: CSS rules for the reader's choice of line, color and tint. The colors are of middle lightness, so that
 * a line can be seen on light and on dark pages. (They cannot follow the text: Chromium takes functions of
 * `currentcolor` in a highlight from the root's color, see entrypoints/content/highlights.css.)
 */
import { MARK_COLORS, MARK_LINES, type Settings } from './settings.ts';

type Looks = Pick<Settings, 'markLine' | 'markColor' | 'markTint'>;

/** Each keeps 3 : 1 against white and against black; "text" stands for the text's own color. */
export const MARK_HEX: Record<Exclude<Looks['markColor'], 'text'>, string> = {
  teal: '#0b8a93',
  blue: '#2f7ad9',
  purple: '#9b62d8',
  orange: '#cc6414',
};

const lineColor = (color: Looks['markColor']): string => (color === 'text' ? 'currentcolor' : MARK_HEX[color]);
const tintColor = (color: Looks['markColor']): string => (color === 'text' ? '#80808030' : `${MARK_HEX[color]}30`);

/**
 * Text that is clear by design: PDF.js and the Internet Archive's reader lay it over the picture of a page. A line of the
 * text's own color would be as clear, so it has one that shows (entrypoints/content/highlights.css says the same).
 */
const CLEAR_TEXT = ':is(.textLayer, .BRtextLayer) *::highlight(pain-gloss)';
const clearLineColor = (color: Looks['markColor']): string => (color === 'text' ? '#808080' : MARK_HEX[color]);

/** A part of the looks, by name, and what it declares. */
const PARTS: Record<string, string> = Object.fromEntries([
  ...MARK_LINES.map((line) => [`line-${line}`, `text-decoration-style: ${line}`]),
  ...MARK_COLORS.map((color) => [`color-${color}`, `text-decoration-color: ${lineColor(color)}`]),
  ['tint-none', 'background-color: transparent'],
  ...MARK_COLORS.map((color) => [`tint-${color}`, `background-color: ${tintColor(color)}`]),
]);

/** The names of all parts: one stylesheet each in the package. */
export const LOOK_PARTS: readonly string[] = Object.keys(PARTS);

/** The parts that make up a choice. */
export function lookParts({ markLine, markColor, markTint }: Looks): string[] {
  return [`line-${markLine}`, `color-${markColor}`, `tint-${markTint ? markColor : 'none'}`];
}

/** The stylesheet of one part. Outdoes the rules that come with the manifest, whatever their order; not in print. */
export function lookRule(part: string): string {
  const color = MARK_COLORS.find((each) => part === `color-${each}`);
  const clear = color ? ` ${CLEAR_TEXT} { text-decoration-color: ${clearLineColor(color)} !important }` : '';
  return `@media screen { ::highlight(pain-gloss) { ${PARTS[part]} !important }${clear} }`;
}

/** All rules for a choice. */
export function lookRules(looks: Looks): string {
  return lookParts(looks).map(lookRule).join('\n');
}
