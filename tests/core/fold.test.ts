/** Which characters make a word, and what they become when words are compared. */
import { describe, expect, it } from 'vitest';
import { APOSTROPHE, BREAK, classOf, foldCode, IGNORED, JOINER, STOP, SYMBOL, WORD } from '../../core/fold.ts';

const CLASS_NAMES = { [BREAK]: 'break', [WORD]: 'word', [JOINER]: 'joiner', [IGNORED]: 'ignored', [APOSTROPHE]: 'apostrophe' };
const nameOf = (character: string): string =>
  ({ ...CLASS_NAMES, [SYMBOL]: 'symbol', [STOP]: 'stop' })[classOf(character.codePointAt(0) as number)] as string;

describe('class of a character', () => {
  it.each([
    ['a letter', 'a', 'word'],
    ['a capital', 'Z', 'word'],
    ['a digit', '7', 'word'],
    ['a Greek letter', 'μ', 'word'],
    ['a combining accent', '\u0301', 'word'],
    ['a full-width letter', 'Ｐ', 'word'],
    ['a mathematical letter outside the basic plane', '𝐩', 'word'],
    ['a Chinese character', '痛', 'word'],
    ['a space', ' ', 'joiner'],
    ['a tab', '\t', 'joiner'],
    ['a line break', '\n', 'joiner'],
    ['a non-breaking space', '\u00a0', 'joiner'],
    ['a narrow non-breaking space', '\u202f', 'joiner'],
    ['an ideographic space', '\u3000', 'joiner'],
    ['a hyphen', '-', 'joiner'],
    ['a non-breaking hyphen', '\u2011', 'joiner'],
    ['an en dash', '–', 'joiner'],
    ['a minus sign', '\u2212', 'joiner'],
    ['a soft hyphen', '\u00ad', 'ignored'],
    ['a zero-width space', '\u200b', 'ignored'],
    ['a zero-width joiner', '\u200d', 'ignored'],
    ['a word joiner', '\u2060', 'ignored'],
    ['a right-to-left mark', '\u200f', 'ignored'],
    ['a byte order mark', '\ufeff', 'ignored'],
    ['a variation selector', '\ufe0f', 'ignored'],
    ['a straight apostrophe', "'", 'apostrophe'],
    ['a typographic apostrophe', '’', 'apostrophe'],
    ['a slash', '/', 'symbol'],
    ['an ampersand', '&', 'symbol'],
    ['a full stop', '.', 'stop'],
    ['a comma', ',', 'symbol'],
    ['a bracket', '(', 'symbol'],
    ['a percent sign', '%', 'symbol'],
    ['a semicolon', ';', 'break'],
    ['an em dash', '—', 'break'],
    ['a square bracket', '[', 'break'],
    ['a typographic quotation mark', '“', 'break'],
    ['an emoji', '😀', 'break'],
    ['the character that parts blocks', '\0', 'break'],
  ])('%s', (_, character, expected) => {
    expect(nameOf(character)).toBe(expected);
  });

  it('is a break for half of a surrogate pair', () => {
    expect(classOf(0xd83d)).toBe(BREAK);
    expect(classOf(0xdc00)).toBe(BREAK);
  });
});

describe('folding of a character', () => {
  it.each([
    ['makes capitals small', 'P', 'p'],
    ['drops accents', 'é', 'e'],
    ['drops a combining accent altogether', '\u0301', ''],
    ['drops accents of Vietnamese, two at once', 'ế', 'e'],
    ['opens the ligature ﬁ', 'ﬁ', 'fi'],
    ['opens the ligature ﬃ', 'ﬃ', 'ffi'],
    ['opens æ', 'æ', 'ae'],
    ['opens Œ', 'Œ', 'oe'],
    ['opens ß', 'ß', 'ss'],
    ['makes ø plain', 'ø', 'o'],
    ['makes Ł plain', 'Ł', 'l'],
    ['makes a full-width capital plain', 'Ｐ', 'p'],
    ['makes a mathematical bold letter plain', '𝐩', 'p'],
    ['makes a superscript digit plain', '²', '2'],
    ['makes the micro sign the Greek letter', 'µ', 'μ'],
    ['keeps a Greek letter', 'δ', 'δ'],
    ['makes both forms of sigma one', 'ς', 'σ'],
    ['makes the dotted capital İ of Turkish an i', 'İ', 'i'],
    ['makes the dotless ı of Turkish an i', 'ı', 'i'],
  ])('%s', (_, character, expected) => {
    expect(foldCode(character.codePointAt(0) as number)).toBe(expected);
  });
});
