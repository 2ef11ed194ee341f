/** Finding forms in text: the longest wins, none overlap, and what parts a text parts a form. */
import { describe, expect, it } from 'vitest';
import { scan } from '../../core/scan.ts';
import { found, indexOf, makeEntry } from './make-entry.ts';

describe('of forms that begin at the same word', () => {
  const index = indexOf(
    'pain',
    'back pain',
    'low back pain',
    'low back pain clinic at night',
    'clinic',
    'spinal cord',
    'cord stimulation trial',
  );
  it.each([
    ['the longest is found', 'low back pain', ['low back pain']],
    ['the longest is found that is there in full', 'low back pain clinic at noon', ['low back pain', 'clinic']],
    ['a shorter one is found where the longer ends early', 'my back pain', ['back pain']],
    ['the first begins, and none overlaps it', 'spinal cord stimulation trial', ['spinal cord']],
    ['each is found where they follow one another', 'pain pain back pain', ['pain', 'pain', 'back pain']],
    ['none is found where the words are in another order', 'backs, cord spinal', []],
    ['none is found in the middle of a word', 'paint spainful unpain', []],
  ])('%s', (_, text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });
});

describe('a form of two words is found', () => {
  const index = indexOf('nerve block');
  it.each([
    ['over two spaces', 'nerve  block'],
    ['over a line break', 'nerve\nblock'],
    ['over a line break and indentation', 'nerve\r\n\t  block'],
    ['over a non-breaking space', 'nerve\u00a0block'],
    ['over a thin space', 'nerve\u2009block'],
    ['with a hyphen', 'nerve-block'],
    ['with a non-breaking hyphen', 'nerve\u2011block'],
    ['with a soft hyphen inside', 'ner\u00adve block'],
    ['with a zero-width space inside', 'ner\u200bve block'],
    ['in capitals', 'NERVE BLOCK'],
    ['at the start of a sentence', 'Nerve block'],
    ['in full-width letters', 'ｎｅｒｖｅ　ｂｌｏｃｋ'],
    ['in mathematical letters', '𝐧𝐞𝐫𝐯𝐞 𝐛𝐥𝐨𝐜𝐤'],
    ['before punctuation', '(nerve block).'],
    ['between dashes', 'a—nerve block—here'],
    ['between quotation marks', '“nerve block”'],
    ['before a slash', 'nerve block/infusion'],
    ['after a slash', 'infusion/nerve block'],
    ['in the plural', 'nerve blocks'],
    ['with a possessive ending', "the nerve block's effect"],
    ['at the end of the text', 'a nerve block'],
    ['after an emoji', '😀nerve block'],
    ['in a bracket of its own', 'block (nerve block)'],
  ])('%s', (_, text) => {
    expect(found(index, text)).toHaveLength(1);
  });

  it.each([
    ['over a comma', 'nerve, block'],
    ['over a full stop', 'the nerve. Block'],
    ['over an em dash', 'nerve—block'],
    ['over a spaced dash', 'nerve – block'],
    ['over a bracket', 'nerve (block)'],
    ['over the end of a block', 'nerve\0block'],
    ['over a colon', 'nerve: block'],
    ['over an emoji', 'nerve 😀 block'],
    ['as part of longer words', 'nerves blocked'],
    ['with the first word in the plural', 'nerves block'],
  ])('but not %s', (_, text) => {
    expect(found(index, text)).toEqual([]);
  });
});

describe('a form over several text nodes', () => {
  it('is found in the text that they make together', () => {
    const nodes = ['An epidural ', 'steroid', ' injec', 'tion was given'];
    expect(found(indexOf('epidural steroid injection', 'steroid'), nodes.join(''))).toEqual(['epidural steroid injection']);
  });
});

describe('the offsets of a candidate', () => {
  it.each([
    ['count from the start of the text', 'In chronic pain.', 3, 15],
    ['leave the possessive ending out', "Chronic pain's cost", 0, 12],
    ['take the s of a plural in', 'chronic pains', 0, 13],
    ['take hidden characters inside in', 'chro\u00adnic pain', 0, 13],
    ['leave hidden characters around out', '\u200bchronic pain\u200b', 1, 13],
    ['count a character outside the basic plane as two', '😀 chronic pain', 3, 15],
  ])('%s', (_, text, start, end) => {
    expect(scan(indexOf('chronic pain'), text)[0]).toMatchObject({ start, end });
  });
});

describe('a long text', () => {
  it('is searched to its end', () => {
    const text = `${'some other words '.repeat(3000)}chronic pain`;
    expect(found(indexOf('chronic pain'), text)).toEqual(['chronic pain']);
  });

  it('gives every occurrence', () => {
    expect(found(indexOf(makeEntry('pain')), 'pain '.repeat(5000))).toHaveLength(5000);
  });
});
