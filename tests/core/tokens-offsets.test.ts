/** The way back: every word knows where it stood in the text. */
import { describe, expect, it } from 'vitest';
import { createWord, findWord, readJoined, readWord } from '../../core/tokens.ts';
import { cutWords } from './cut-words.ts';

/** What the offsets of the words cut out of the text. */
const pieces = (text: string): string[] => cutWords(text).map(({ start, end }) => text.slice(start, end));

describe('the offsets of a word', () => {
  it.each([
    ['cut out the words of a plain text', 'Low back pain.', ['Low', 'back', 'pain']],
    ['keep a soft hyphen that is inside', 'anal\u00adgesia now', ['anal\u00adgesia', 'now']],
    ['leave out a zero-width space that follows', 'pain\u200b now', ['pain', 'now']],
    ['leave out a zero-width space that goes before', '\u200bpain', ['pain']],
    ['keep a combining accent', 'Lase\u0300gue sign', ['Lase\u0300gue', 'sign']],
    ['keep a combining accent at the end', 'cafe\u0301 noir', ['cafe\u0301', 'noir']],
    ['cut between ligature and neighbor', 'a ﬁber', ['a', 'ﬁber']],
    ['cut no surrogate pair', 'x 𝐩𝐚𝐢𝐧 y', ['x', '𝐩𝐚𝐢𝐧', 'y']],
    ['leave the possessive ending out', "patient's pain", ['patient', 'pain']],
    ['leave the apostrophe of a plural out', "patients' pain", ['patients', 'pain']],
    ['hold a decimal together', 'NaV1.8.', ['NaV1.8']],
    ['make a slash a word of one character', 'ER/LA', ['ER', '/', 'LA']],
    ['skip an emoji', '😀 pain 😀', ['pain']],
    ['survive halves of surrogate pairs', '\ud83d pain\udc00\ud800x', ['pain', 'x']],
    ['reach to the end of the text', 'chronic pain', ['chronic', 'pain']],
    ['hold a word of a thousand letters together', `${'a'.repeat(1000)} pain`, ['a'.repeat(1000), 'pain']],
  ])('%s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('are those of the last word read', () => {
    const word = createWord();
    readWord('a much longer text than the next', 2, word);
    readWord('pain', 0, word);
    expect([word.start, word.end, word.next, word.length]).toEqual([0, 4, 4, 4]);
  });

  it('stay where they were when nothing joins the next word', () => {
    const word = createWord();
    readWord('pain; relief', 0, word);
    expect(readJoined('pain; relief', word)).toBe(false);
    expect([word.start, word.end, findWord('pain; relief', word.next)]).toEqual([0, 4, 6]);
  });
});
