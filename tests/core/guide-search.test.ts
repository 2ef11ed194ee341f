/** Search in the guide's own texts. */
import { describe, expect, it } from 'vitest';
import { createGuideSearcher, type GuidePart } from '../../core/guide-search.ts';

const part = (href: string, title: string, text: string): GuidePart => ({ href, title, page: 'Career', text });
const LONG = `${'words that lead there and on '.repeat(8)}to the MATE Act with its eight hours ${'and further words that follow '.repeat(8)}`;
const search = createGuideSearcher([
  part('a', 'Pain medicine fellowship', 'A year of training after residency.'),
  part('b', 'Residency in a primary specialty', 'Anesthesiology and others; the fellowship follows.'),
  part('c', 'Permits', LONG),
  part('d', 'Schools', 'Écoles; osteopathic schools are accredited by the COCA.'),
]);
const hrefs = (query: string): string[] => search(query, 9).map(({ href }) => href);

describe('the search', () => {
  it.each<[string, string, string[]]>([
    ['finds a title before a text', 'fellowship', ['a', 'b']],
    ['finds all words, wherever they stand', 'residency anesthesiology', ['b']],
    ['finds the beginning of a word', 'anesth', ['b']],
    ['forgives a typo', 'fellowshp', ['a', 'b']],
    ['does not mind capitals', 'coca', ['d']],
    ['does not mind accents', 'ecoles', ['d']],
    ['finds nothing for a word that is nowhere', 'fellowship zebra', []],
    ['finds nothing for nothing', '', []],
    ['takes signs for spaces', '***', []],
  ])('%s', (_, query, expected) => {
    expect(hrefs(query)).toEqual(expected);
  });

  it('gives so many at most', () => {
    expect(search('fellowship', 1).map(({ href }) => href)).toEqual(['a']);
  });
});

describe('an excerpt', () => {
  it('is the text where it is short', () => {
    expect(search('training', 1)[0]?.excerpt).toBe('A year of training after residency.');
  });

  it('stands around the word, cut at spaces', () => {
    const excerpt = search('mate', 1)[0]?.excerpt ?? '';
    expect(excerpt).toMatch(/^…\S.* MATE Act with its eight hours .*\S…$/);
    expect(excerpt.length).toBeLessThan(130);
  });

  it('is empty where only the title has the word', () => {
    expect(search('permits', 1)[0]?.excerpt).toBe('');
  });
});
