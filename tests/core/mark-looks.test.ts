/** The rules for the marks' looks; how they look on pages is tested in tests/components and tests/e2e. */
import { describe, expect, it } from 'vitest';
import { LOOK_PARTS, lookParts, lookRule, lookRules, MARK_HEX } from '../../core/mark-looks.ts';
import { DEFAULTS, MARK_COLORS, MARK_LINES } from '../../core/settings.ts';

describe('the looks of marks', () => {
  it('are made of parts that exist, whatever is chosen', () => {
    for (const markLine of MARK_LINES)
      for (const markColor of MARK_COLORS)
        for (const markTint of [true, false]) {
          const parts = lookParts({ markLine, markColor, markTint });
          expect(LOOK_PARTS).toEqual(expect.arrayContaining(parts));
          expect(parts).toHaveLength(3);
        }
  });

  it.each(LOOK_PARTS)('%s declares something, for marks alone and on screens alone', (part) => {
    expect(lookRule(part)).toMatch(
      /^@media screen \{ ::highlight\(pain-gloss\) \{ [a-z-]+: [^;{}]+ !important \}( :is\(.+\) \*::highlight\(pain-gloss\) \{ [^;{}]+ !important \})? \}$/,
    );
    expect(lookRule(part)).not.toContain('undefined');
  });

  it('have a rule per part', () => {
    expect(lookRules(DEFAULTS).split('\n')).toHaveLength(3);
  });
});

/** Relative luminance of "#rrggbb" (WCAG 2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

describe('a line in a color', () => {
  it.each(Object.entries(MARK_HEX))('%s can be seen on white, on black, and on grounds that pages have', (_, hex) => {
    for (const ground of ['#ffffff', '#f6f1e7', '#000000', '#16181b'])
      expect(contrast(luminance(hex), luminance(ground))).toBeGreaterThan(3);
  });

  it.each(Object.entries(MARK_HEX))('%s as a tint leaves text as readable as it needs to be', (_, hex) => {
    const alpha = 0x30 / 255;
    const over = (ground: string): string =>
      `#${[1, 3, 5]
        .map((at) => {
          const [top, under] = [hex, ground].map((color) => Number.parseInt(color.slice(at, at + 2), 16)) as [number, number];
          return Math.round(top * alpha + under * (1 - alpha))
            .toString(16)
            .padStart(2, '0');
        })
        .join('')}`;
    expect(contrast(luminance('#202122'), luminance(over('#ffffff')))).toBeGreaterThan(7);
    expect(contrast(luminance('#e6e6e6'), luminance(over('#16181b')))).toBeGreaterThan(7);
  });
});
