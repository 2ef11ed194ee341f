/** Texts in pieces that storage takes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedBytes, toChunks } from '../../core/chunks.ts';

describe('the bytes of a text in storage', () => {
  it.each([
    ['', 2],
    ['abc', 5],
    ['é', 4],
    ['€', 5],
    ['😀', 6],
    ['"', 4],
    ['\\', 4],
    ['\n', 4],
    ['\u0001', 8],
    ['<', 8],
  ])('%j take %i', (text, bytes) => {
    expect(storedBytes(text)).toBe(bytes);
  });

  it('are never fewer than those of its JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(storedBytes(text)).toBeGreaterThanOrEqual(new TextEncoder().encode(JSON.stringify(text)).length);
      }),
    );
  });
});

describe('pieces', () => {
  it('are none of nothing', () => {
    expect(toChunks('', 100)).toEqual([]);
  });

  it.each([
    ['abcdef', 5, ['abc', 'def']],
    ['abcdefg', 5, ['abc', 'def', 'g']],
    ['a😀b', 6, ['a', '😀', 'b']],
    ['""', 4, ['"', '"']],
  ])('of %j at %i bytes', (text, most, expected) => {
    expect(toChunks(text, most)).toEqual(expected);
  });

  it('make the text again, and none is too large', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 12, max: 60 }), (text, most) => {
        const chunks = toChunks(text, most);
        expect(chunks.join('')).toBe(text);
        expect(chunks.filter((chunk) => storedBytes(chunk) > most || chunk === '')).toEqual([]);
      }),
    );
  });
});
