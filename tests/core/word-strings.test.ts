/** The strings of words, and their letters as the index has them: shared with plurals, wide where they must be. */
import { describe, expect, it } from 'vitest';
import { WIDE } from '../../core/index-format.ts';
import { hashWord } from '../../core/word-hashes.ts';
import { wordStrings, wordTable } from '../../core/word-strings.ts';

const WORDS = ['nerve', 'mu', 'tumor', 'biopsy', 'μ', 'déjà', 'κέντρο', 'emu', 'emus', 'x'];
const table = wordTable(wordStrings(WORDS, (id) => id));

/** The strings that the table holds, read back, with the words that they are and whose plural they are. */
const strings = [...table.wordSize].map((size, i) => {
  const at = table.wordAt[i] as number;
  const units = Array.from({ length: size & ~WIDE }, (_, k) =>
    size & WIDE
      ? (table.wordChars[at + 2 * k] as number) | ((table.wordChars[at + 2 * k + 1] as number) << 8)
      : (table.wordChars[at + k] as number),
  );
  const [word = '', single = ''] = [table.primary[i], table.stem[i]].map((id) => (id ? WORDS[id - 1] : ''));
  return { text: String.fromCharCode(...units), word, single };
});
const meaning = (text: string): string[] => strings.filter((each) => each.text === text).map(({ word, single }) => `${word}/${single}`);

describe('a string means', () => {
  it.each([
    ['nerve', 'nerve/'],
    ['nerves', '/nerve'],
    ['tumour', 'tumor/'],
    ['tumours', '/tumor'],
    ['biopsies', '/biopsy'],
    ['mu', 'mu/'],
    ['μ', 'μ/'],
    ['déjà', 'déjà/'],
    ['déjàs', '/déjà'],
    ['κέντρο', 'κέντρο/'],
    ['κέντροs', '/κέντρο'],
    ['emu', 'emu/'],
    ['emus', 'emus/emu'],
    ['emuses', '/emus'],
    ['x', 'x/'],
  ])('%s: %s', (text, expected) => {
    expect(meaning(text)).toEqual([expected]);
  });
});

describe('letters', () => {
  it('of a word and its plural stand once', () => {
    const at = (text: string): number => table.wordAt[strings.findIndex((each) => each.text === text)] as number;
    expect(at('nerve')).toBe(at('nerves'));
    expect([at('emu'), at('emus')]).toEqual([at('emuses'), at('emuses')]);
    expect(at('biopsy')).not.toBe(at('biopsies'));
    expect(at('κέντρο')).toBe(at('κέντροs'));
  });

  it('are found by the hash of the string', () => {
    const mask = table.buckets.length - 2;
    for (const [i, { text }] of strings.entries()) {
      const bucket = hashWord(text) & mask;
      expect(table.buckets[bucket]).toBeLessThanOrEqual(i);
      expect(table.buckets[bucket + 1]).toBeGreaterThan(i);
    }
  });
});
