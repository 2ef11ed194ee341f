/** What a search needs of a glossary, stored and read again; what is damaged is not taken for whole. */
import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../core/search.ts';
import { decodeSearchIndex, encodeSearchIndex, type SearchIndex, type StoredSearchIndex, searchIndexOf } from '../../core/search-index.ts';
import { builtInEntries } from '../built-in-pack.ts';
import { makeEntry } from './make-entry.ts';

const index = searchIndexOf([
  makeEntry('crps', {
    headword: 'complex regional pain syndrome',
    abbreviations: ['CRPS'],
    lay: ['burning hand'],
    gloss: 'Pain that lasts\nafter an injury.',
  }),
  makeEntry('lasegue', { headword: 'Lasègue sign', category: 'assessment' }),
  makeEntry('pain'),
]);
/** As it comes from storage. */
const stored = (): StoredSearchIndex => JSON.parse(JSON.stringify(encodeSearchIndex(index))) as StoredSearchIndex;

describe('a search index', () => {
  it('holds the names of each entry, the headword first, what people type last', () => {
    expect(index.names).toEqual(['complex regional pain syndrome', 'CRPS', 'burning hand', 'Lasègue sign', 'pain']);
    expect(Array.from(index.nameStart)).toEqual([0, 3, 4, 5]);
    expect(Array.from(index.layStart)).toEqual([2, 4, 5]);
    expect(index.plains[3]).toBe('lasegue sign');
  });

  it('is the same after it was stored, but for line breaks', () => {
    const glosses = index.glosses.map((gloss) => gloss.replace('\n', ' '));
    expect(decodeSearchIndex(stored())).toEqual({ ...index, glosses });
  });

  it('of no entries is stored too', () => {
    const read = decodeSearchIndex(encodeSearchIndex(searchIndexOf([]))) as SearchIndex;
    expect(createSearcher(read).search('pain')).toEqual([]);
  });

  it('of the built-in pack finds the same before and after', () => {
    const whole = searchIndexOf(builtInEntries());
    const [before, after] = [whole, decodeSearchIndex(encodeSearchIndex(whole)) as SearchIndex].map(createSearcher);
    for (const query of ['allodynia', 'fibromialgia', 'p', 'burning feet', 'what is the difference between acute and chronic pain'])
      expect(after?.search(query)).toEqual(before?.search(query));
  });
});

describe('what is stored is not read', () => {
  it.each<[string, StoredSearchIndex | null | undefined]>([
    ['where there is nothing', undefined],
    ['where it is null', null],
    ['of another format', { ...stored(), format: 99 }],
    ['without its arrays', { ...stored(), bytes: 'AAAA' }],
    ['with bytes that are no base64', { ...stored(), bytes: '\ud800' }],
    ['with a column that is a number', { ...stored(), ids: 3 as never }],
    ['with an id too few', { ...stored(), ids: 'crps\nlasegue' }],
    ['with a gloss too many', { ...stored(), glosses: `${stored().glosses}\nmore` }],
    ['with a name too few', { ...stored(), names: 'pain' }],
    ['with a word too few', { ...stored(), nameWords: 'pain' }],
    ['with a text of a gloss that is none', spoiled('glossWords')],
    ['with a text of a name that is none', spoiled('nameWords')],
  ])('%s', (_, damaged) => {
    expect(decodeSearchIndex(damaged)).toBeUndefined();
  });

  /** A word of one table leads to a text that does not exist. */
  function spoiled(table: 'nameWords' | 'glossWords'): StoredSearchIndex {
    const { words, starts, texts } = index[table];
    return encodeSearchIndex({ ...index, [table]: { words, starts, texts: texts.map((text, i) => (i ? text : 200)) } });
  }
});

describe('a list of entries', () => {
  const searcher = createSearcher(index);
  it('is in the order that is asked for, without what is not there', () => {
    expect(searcher.list(['pain', 'gone', 'constructor', 'crps']).map(({ id }) => id)).toEqual(['pain', 'crps']);
  });

  it('shows what a hit shows', () => {
    expect(searcher.list(['lasegue'])).toEqual([
      { id: 'lasegue', headword: 'Lasègue sign', category: 'assessment', gloss: 'A short text.', name: undefined, ranges: [], score: 0 },
    ]);
  });

  it('knows how many there are', () => {
    expect(searcher.size).toBe(3);
  });
});
