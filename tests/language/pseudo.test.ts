/** The made languages keep what a message needs, and are as long as they say. */
import { describe, expect, it } from 'vitest';
import { slotsOf } from './locales.ts';
import { longer, mirrored, pseudoMessages } from './pseudo.ts';

describe('the longer language', () => {
  it.each(['Copy', 'Open in guide', 'Checked <date>$1</date>', 'Look up “%s” in PainGloss', 'From $1 to $2 years'])('of "%s"', (text) => {
    const made = longer(text);
    expect(slotsOf(made)).toEqual(slotsOf(text));
    const length = (all: string): number => all.replace(/\$[1-9]|<\/?\w+>|%s/g, '').length;
    expect(length(made) / length(text)).toBeGreaterThanOrEqual(1.4);
    expect(length(made) / length(text)).toBeLessThan(1.7);
  });
});

describe('the mirrored language', () => {
  it.each(['Copy', 'Checked <date>$1</date>', '$1 of $2'])('of "%s"', (text) => {
    expect(slotsOf(mirrored(text))).toEqual(slotsOf(text));
    expect(mirrored(text).replace(/[\u202e\u202c]/g, '')).toBe(text);
    expect(mirrored(text)).not.toBe(text);
  });
});

describe('the made messages', () => {
  it('keep plural forms apart', () => {
    const { terms_count: made } = pseudoMessages({ terms_count: { message: '1 term | $1 terms' } }, 'longer');
    expect(made?.message.split(' | ')).toHaveLength(2);
    expect(made?.message).toMatch(/^1 térm \S+.* \| \$1 térms \S+/);
  });

  it('say which way they run', () => {
    expect(pseudoMessages({}, 'mirrored').language_direction?.message).toBe('rtl');
    expect(pseudoMessages({}, 'longer').language_direction?.message).toBe('ltr');
  });
});
