/** Languages inside a tree, and a tree that changes while it is read. */
import { describe, expect, it } from 'vitest';
import { type Chunk, readTree } from '../../entrypoints/content/page-text.ts';
import { blocksIn, blocksOfChunk } from './blocks.ts';
import { $, setBody } from './open-page.ts';

describe('languages', () => {
  function textsIn(pageLanguage: string, html: string): string[] {
    const reader = readTree(setBody(html), { language: pageLanguage, reads: (language) => language === '' || language.startsWith('en') });
    const texts = blocksIn(reader).map(({ text }) => text.replaceAll('\0', '|').trim());
    return texts.filter((text) => /\w/.test(text));
  }

  it.each([
    ['a page without a language is read', '', '<p>one</p>', ['one']],
    ['an English page is read', 'en-GB', '<p>one</p>', ['one']],
    ['a foreign page is not', 'de', '<p>eins</p>', []],
    ['an English part of a foreign page is read', 'de', '<p>eins</p><p lang="en">one</p><p>zwei</p>', ['one']],
    ['a foreign part of an English page is not', 'en', '<p>one</p><p lang="de">eins</p><p>two</p>', ['one', 'two']],
    ['no term reaches across a foreign quotation', 'en', '<p>one <i lang="fr">un</i> two</p>', ['one | two']],
    ['an English word in a foreign text is read', 'de', '<p>eins <i lang="en">one</i> zwei</p>', ['|one|']],
    [
      'after English inside foreign inside English all is as before',
      'en',
      '<p>a <i lang="de">b <b lang="en">cc</b> d</i> e</p>',
      ['a |cc| e'],
    ],
    ['the foreign text goes on after English inside it', 'en', '<div lang="de"><p lang="en">one</p><p>zwei</p></div>', ['one']],
    ['an empty lang means that nothing is known', 'de', '<p lang="">one</p>', ['one']],
    ['an empty foreign element changes nothing', 'en', '<p>one<i lang="de"></i> two</p>', ['one two']],
  ])('%s', (_, language, html, expected) => {
    expect(textsIn(language, html)).toEqual(expected);
  });
});

describe('a tree that changes while it is read', () => {
  const HTML = '<section id="a"><p>one</p><p>two</p></section><section id="b"><p>three</p></section><p>four</p>';

  /** Reads one block, lets the page take something away, and reads on. */
  function readAround(change: () => { gone: Element; after: Node | null }[]): string[] {
    const reader = readTree(setBody(HTML), { language: '', reads: () => true, size: 1 });
    const blocks = blocksOfChunk(reader.next() as Chunk);
    for (const { gone, after } of change()) reader.removed(gone, after);
    return [...blocks, ...blocksIn(reader)].map(({ text }) => text);
  }

  function remove(selector: string): { gone: Element; after: Node | null } {
    const gone = $(selector);
    const after = gone.nextSibling;
    gone.remove();
    return { gone, after };
  }

  it.each([
    ['the block that comes next is gone', ['#a p:nth-child(2)'], ['one', 'three', 'four']],
    ['the element around the reader’s place is gone', ['#a'], ['one', 'three', 'four']],
    ['that, and what followed it', ['#a', '#b'], ['one', 'four']],
    ['what followed, and then that', ['#b', '#a'], ['one', 'four']],
    ['what was read already', ['#a p'], ['one', 'two', 'three', 'four']],
    ['what is far ahead', ['body > p'], ['one', 'two', 'three']],
  ])('%s: the rest is read', (_, selectors, expected) => {
    expect(readAround(() => selectors.map(remove))).toEqual(expected);
  });

  it('reading ends where the root itself is gone', () => {
    setBody(HTML);
    const reader = readTree($('#a'), { language: '', reads: () => true, size: 1 });
    reader.next();
    reader.removed($('#a'), $('#b'));
    expect(reader.next()).toBeUndefined();
  });
});
