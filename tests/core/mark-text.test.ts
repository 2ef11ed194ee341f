/** Whole pages: their paragraphs share their evidence, and matches carry offsets into the page. */
import { describe, expect, it } from 'vitest';
import { markText } from '../../core/mark-text.ts';
import { indexOf, makeEntry, marked } from './make-entry.ts';

const index = indexOf(
  makeEntry('complex-regional-pain-syndrome', { abbreviations: ['CRPS'], rules: { CRPS: 'long' } }),
  makeEntry('allodynia'),
  makeEntry('nerve-block'),
  makeEntry('flare', { rules: { flare: 'once' }, synonyms: ['flare up'] }),
);

describe('a page', () => {
  it('gives matches whose offsets cut their form out of the page', () => {
    const text = 'First.\n\n  Allodynia — in CRPS.\r\nComplex regional pain\u00a0syndrome, 😀 nerve blocks.\n';
    const matches = markText(index, text);
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(matches.map(({ form }) => form));
    expect(matches.map(({ entry }) => entry)).toEqual([
      'allodynia',
      'complex-regional-pain-syndrome',
      'complex-regional-pain-syndrome',
      'nerve-block',
    ]);
  });

  it.each([
    ['joins no words over a line break', 'nerve\nblock', []],
    ['has its evidence in common', 'CRPS\n\nComplex regional pain syndrome', 2],
    ['joins no heading to its paragraph', 'On the nerve\nblock by block', 0],
    ['has a heading that defines what its paragraph uses', 'Complex regional pain syndrome (CRPS)\nCRPS\tis rare.', 3],
    ['has one mark of what is marked once', 'A flare.\nA flare up, and a flare.', 2],
    ['without terms has no marks', 'Nothing to see here.\nReally.', []],
    ['without text has no marks', '', []],
    ['of blank lines has no marks', '\n \n\t\n', []],
  ])('%s', (_, text, expected) => {
    expect(marked(index, text)).toHaveLength(typeof expected === 'number' ? expected : expected.length);
  });
});
