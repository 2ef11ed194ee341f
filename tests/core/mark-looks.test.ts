/** The rules for the marks' looks; how they look on pages is tested in tests/components and tests/e2e. */
import { describe, expect, it } from 'vitest';
import { LOOK_PARTS, lookParts, lookRule, lookRules } from '../../core/mark-looks.ts';
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
    expect(lookRule(part)).toMatch(/^@media screen \{ ::highlight\(pain-gloss\) \{ [a-z-]+: [^;{}]+ !important \} \}$/);
    expect(lookRule(part)).not.toContain('undefined');
  });

  it('have a rule per part', () => {
    expect(lookRules(DEFAULTS).split('\n')).toHaveLength(3);
  });
});
