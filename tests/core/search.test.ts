/** Searching a glossary: what goes first, what is forgiven, and what a hit says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../core/search.ts';
import { normalize, searchIndexOf } from '../../core/search-index.ts';
import { makeEntry } from './make-entry.ts';
import { anyString, RUNS } from './text-arbitraries.ts';

const { search } = createSearcher(
  searchIndexOf([
    makeEntry('nerve-block', {
      synonyms: ['peripheral nerve block'],
      abbreviations: ['PNB'],
      gloss: 'Numbing medicine put next to a nerve.',
    }),
    makeEntry('nerve-block-needle'),
    makeEntry('sciatic-nerve-block'),
    makeEntry('crps', {
      headword: 'complex regional pain syndrome',
      synonyms: ['algodystrophy'],
      abbreviations: ['CRPS'],
      lay: ['burning hand'],
    }),
    makeEntry('tramadol', { brands: ['Ultram'], category: 'medication' }),
    makeEntry('lasegue', { headword: 'Lasègue sign' }),
    makeEntry('block-of-nerves', { headword: 'blocking of nerves', gloss: 'An older word.' }),
  ]),
);
const ids = (query: string, limit?: number): string[] => search(query, limit).map(({ id }) => id);

describe('the order of hits', () => {
  it.each([
    ['a whole name, then beginnings, then words inside', 'nerve block', ['nerve-block', 'nerve-block-needle', 'sciatic-nerve-block']],
    ['a whole synonym before anything else', 'peripheral nerve block', ['nerve-block']],
    ['the name with the words in another order before longer names', 'block nerve', ['nerve-block']],
    ['the shorter of two beginnings', 'nerve blo', ['nerve-block', 'nerve-block-needle']],
    ['an abbreviation as a whole name', 'pnb', ['nerve-block']],
    ['what people type as a name', 'burning hand', ['crps']],
    ['a brand', 'ultram', ['tramadol']],
  ])('%s', (_, query, expected) => {
    expect(ids(query).slice(0, expected.length)).toEqual(expected);
  });
});

describe('a query', () => {
  it.each([
    ['finds nothing when it is empty', '', []],
    ['finds nothing when it is white space', ' \n ', []],
    ['finds nothing when it is punctuation', '?!…', []],
    ['finds nothing that is not there', 'banana', []],
    ['is forgiven a missing letter', 'algodystropy', ['crps']],
    ['is forgiven two letters swapped', 'algodytsrophy', ['crps']],
    ['is forgiven its first letter', 'tlgodystrophy', ['crps']],
    ['is forgiven a word that is not there', 'algodystrophy xyz', ['crps']],
    ['is forgiven a missing accent', 'lasegue', ['lasegue']],
    ['is forgiven an accent in two characters', 'Lase\u0300gue', ['lasegue']],
    ['is forgiven capitals', 'ALGODYSTROPHY', ['crps']],
    ['is forgiven spaces', '  complex   regional ', ['crps']],
    ['is forgiven a plural', 'tramadols', ['tramadol']],
    ['finds a gloss where names give nothing', 'numbing medicine', ['nerve-block']],
    ['longer than any name finds the names inside it', 'has my aunt got crps or what', ['crps']],
    ['longer than any name finds a plural inside it', 'are nerve blocks better than other things', ['nerve-block']],
    ['that is long and about other things finds nothing', 'has my aunt got bananas or what', []],
    ['of a single letter finds beginnings', 'u', ['tramadol']],
  ])('%s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('gives no more hits than asked for', () => {
    expect(ids('nerve', 2)).toHaveLength(2);
  });

  it('gives each entry once', () => {
    const found = ids('nerve block');
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('a hit', () => {
  it('tells what lists show of an entry', () => {
    expect(search('tramadol')[0]).toEqual({
      id: 'tramadol',
      headword: 'tramadol',
      category: 'medication',
      gloss: 'A short text.',
      name: undefined,
      ranges: [[0, 8]],
      score: 0,
    });
  });

  it.each([
    ['names the synonym that matched', 'algodystrophy', 'algodystrophy'],
    ['names the abbreviation that matched', 'crps', 'CRPS'],
    ['names what people type', 'burning hand', 'burning hand'],
    ['names nothing else when the headword matched', 'complex regional', undefined],
  ])('%s', (_, query, name) => {
    expect(search(query)[0]?.name).toBe(name);
  });

  it.each([
    ['crps', true],
    ['burning hand', true],
    ['algodystropy', false],
    ['numbing medicine', false],
  ])('of "%s" is nearly perfect: %s', (query, expected) => {
    expect((search(query)[0]?.score ?? 1) < 0.05).toBe(expected);
  });
});

describe('any query', () => {
  it('gives hits by rising score, with ranges inside the name shown', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyString, fc.stringMatching(/^[a-z ]{0,20}$/), fc.constantFrom('nerve', 'ner ve', 'nrve blok', 'pain s')),
        (query) => {
          const hits = search(query);
          const scores = hits.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => a - b));
          for (const { name, headword, ranges } of hits)
            for (const [from, to] of ranges) expect([from >= 0, from < to, to <= (name ?? headword).length]).toEqual([true, true, true]);
        },
      ),
      RUNS,
    );
  });
});

describe('a normalized text', () => {
  it.each([
    ['Déjerine–Roussy', 'dejerine roussy'],
    ['X-ray', 'x ray'],
    ['a/b_c', 'a b c'],
    ['workers’ comp', "workers' comp"],
    ['ÅSE', 'ase'],
    ['μ', 'μ'],
  ])('of "%s" is "%s"', (text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  it('is as long as the text', () => {
    fc.assert(
      fc.property(anyString, (text) => normalize(text).length === text.length),
      RUNS,
    );
  });
});
