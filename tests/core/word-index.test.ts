/** Words and the texts that hold them: beginnings, spellings, plurals, typos. */
import { describe, expect, it } from 'vitest';
import { createWordIndex } from '../../core/word-index.ts';
import { wordsIn, wordTableOf } from '../../core/word-table.ts';

const indexOf = (texts: string[]) => createWordIndex(wordTableOf(texts), texts.length);
const index = indexOf([
  'sciatica',
  'nerve block',
  'nerve pain',
  'osteoarthritis',
  'arthritis',
  'celiac plexus',
  'pain',
  'x ray',
  'neuropathy',
]);
const meant = (typed: string): string[] => [...index.meanings(typed).keys()].sort();

describe('a typed word means', () => {
  it.each([
    ['itself', 'nerve', ['nerve']],
    ['every word that it begins', 'ne', ['nerve', 'neuropathy']],
    ['a word of one letter', 'x', ['x']],
    ['the singular', 'neuropathies', ['neuropathy']],
    ['the American spelling', 'coeliac', ['celiac']],
    ['a word with a letter missing', 'siatica', ['sciatica']],
    ['a word with another letter', 'sciatika', ['sciatica']],
    ['a word with its first letter wrong', 'zciatica', ['sciatica']],
    ['no word that only ends like it', 'arthritus', ['arthritis']],
    ['nothing, when it is short and not there', 'zqx', []],
    ['nothing, when it is not like any', 'banana', []],
  ])('%s: %s', (_, typed, expected) => {
    expect(meant(typed)).toEqual(expected);
  });

  it('nothing with a typo where none is forgiven', () => {
    expect([...index.meanings('siatica', false).keys()]).toEqual([]);
  });
});

describe('the cost of a meaning', () => {
  const cost = (typed: string, word: string): number => index.meanings(typed).get(word)?.cost ?? 1;
  it.each([
    ['is nothing for the word itself, less than for a beginning', 'nerve', 'nerve', 'nerv', 'nerve'],
    ['is less for a beginning than for a typo', 'sciat', 'sciatica', 'sciatika', 'sciatica'],
    ['is less for another spelling than for a typo', 'coeliac', 'celiac', 'celiak', 'celiac'],
    ['is less for one typo than for two', 'sciatika', 'sciatica', 'siatika', 'sciatica'],
    ['is never half of everything', 'siatika', 'sciatica', 'nothing', 'sciatica'],
  ])('%s', (_, less, word, more, other) => {
    expect(cost(less, word)).toBeLessThan(cost(more, other));
  });
});

describe('the texts with a word', () => {
  it.each([
    ['nerve', [1, 2]],
    ['pain', [2, 6]],
    ['nothing', []],
    ['constructor', []],
  ])('"%s": %j', (word, expected) => {
    expect(Array.from(index.textsWith(word))).toEqual(expected);
  });

  it('name a text once, however often it holds the word', () => {
    expect(Array.from(indexOf(['pain pain pain']).textsWith('pain'))).toEqual([0]);
  });
});

describe('the words in a text', () => {
  it.each([
    ['x-ray of l5/s1', ['x', 'ray', 'of', 'l5', 's1']],
    ['', []],
    ['—', []],
    ['μ opioid', ['μ', 'opioid']],
  ])('"%s": %j', (text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });
});
