/** The sentence around a term. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../core/sentence.ts';

/** The sentence around the part of a text in brackets. */
function around(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return sentenceAround(marked.replace(/[[\]]/g, ''), start, end);
}
const LONG = 'pain and '.repeat(60);

describe('the sentence around a term', () => {
  it.each([
    ['is the only one', '[Allodynia] hurts.', 'Allodynia hurts.'],
    ['is the first', '[Allodynia] hurts. It is common.', 'Allodynia hurts.'],
    ['is the one in the middle', 'It is common. There is [allodynia] too. Ask.', 'There is allodynia too.'],
    ['is the last, without a full stop', 'It is common. There is [allodynia]', 'There is allodynia'],
    ['begins with the term', 'Ask. [Allodynia] hurts. So.', 'Allodynia hurts.'],
    ['ends with the term', 'Ask! There is [allodynia]. So.', 'There is allodynia.'],
    ['holds two sentences where the term does', 'One [two. Three] four. Five.', 'One two. Three four.'],
    ['has single spaces', 'Ask.\n  There  is\n[allodynia]. So.', 'There is allodynia.'],
    ['is a question', 'Really? Is it [allodynia]? Yes.', 'Is it allodynia?'],
  ])('%s', (_, marked, expected) => {
    expect(around(marked)).toBe(expected);
  });

  it.each([
    ['before the term', `${LONG}[allodynia].`, /^…(and |pain )+allodynia\.$/],
    ['after the term', `[Allodynia] ${LONG}so.`, /^Allodynia( pain and| pain)+…$/],
    ['on both sides', `${LONG}[allodynia] ${LONG}`, /^…(and |pain )+allodynia( pain| and)+…$/],
    ['without spaces', `${'x'.repeat(500)}[allodynia]${'x'.repeat(500)}`, /^…allodynia…$/],
  ])('is cut where it goes on for too long %s', (_, marked, expected) => {
    const found = around(marked);
    expect(found).toMatch(expected);
    expect(found.length).toBeLessThan(400);
  });

  it('always holds the term', () => {
    const words = fc.array(fc.constantFrom('pain', 'Dr.', 'a.', 'B', '?', '\n', '3.5', 'nerve'), { maxLength: 200 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const start = before.join(' ').length;
        const text = `${before.join(' ')}allodynia${after.join(' ')}`;
        expect(sentenceAround(text, start, start + 9)).toContain('allodynia');
      }),
    );
  });
});
