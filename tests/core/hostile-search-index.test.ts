/** A stored search index, damaged: it is refused, or whoever searches with it neither throws nor goes on for ever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../core/search.ts';
import { decodeSearchIndex, encodeSearchIndex, type StoredSearchIndex, searchIndexOf } from '../../core/search-index.ts';
import { makeEntry } from './make-entry.ts';
import { SPOILED, spoiled } from './mutations.ts';

const stored = encodeSearchIndex(
  searchIndexOf([
    makeEntry('pain'),
    makeEntry('complex-regional-pain-syndrome', { abbreviations: ['CRPS'], synonyms: ['causalgia'], lay: ['burning pain'] }),
    makeEntry('transcutaneous-electrical-nerve-stimulation', { abbreviations: ['TENS'], brands: ['Cefaly'] }),
  ]),
);
const QUERIES = ['pain', 'CRPS', 'causalgie', 'burning', 'stimulation nerve', 'zzz', '', '__proto__', '\ud800'];

/** Searches with it as the popup does. Returns whether it was taken. */
function use(damaged: unknown): boolean {
  const index = decodeSearchIndex(damaged as StoredSearchIndex);
  if (!index) return false;
  const { search } = createSearcher(index);
  for (const query of QUERIES)
    for (const hit of search(query, 10)) {
      expect(typeof hit.id).toBe('string');
      expect(typeof hit.headword).toBe('string');
      expect(typeof hit.gloss).toBe('string');
    }
  return true;
}

describe('a stored search index', () => {
  it('is taken while it is whole', () => {
    expect(use(stored)).toBe(true);
  });

  it('with changes to its fields is refused or harmless', () => {
    fc.assert(
      fc.property(spoiled(stored), (damaged) => void use(damaged)),
      SPOILED,
    );
  });

  it.each([0, 1, 0x7f, 0xff])('with every single byte set to %i is refused or harmless', (to) => {
    const bytes = Buffer.from(stored.bytes, 'base64');
    for (let at = 0; at < bytes.length; at++) {
      const copy = Buffer.from(bytes);
      copy[at] = to;
      use({ ...stored, bytes: copy.toString('base64') });
    }
  });
});
