/** The index on its way into storage and back. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../core/compile.ts';
import { decodeIndex, encodeIndex, INDEX_FORMAT, type StoredIndex } from '../../core/index-format.ts';
import { found, makeEntry } from './make-entry.ts';

const index = compile(
  [
    makeEntry('chronic-pain', { abbreviations: ['CP'], rules: { CP: 'long' } }),
    makeEntry('déjà', { headword: 'Déjerine–Roussy syndrome', category: 'condition', level: 'specialist' }),
    makeEntry('mu', { headword: 'μ-opioid receptor' }),
  ],
  'packs 1',
  ['en', 'de'],
);
const stored = (): StoredIndex => JSON.parse(JSON.stringify(encodeIndex(index))) as StoredIndex;

describe('an index that was stored', () => {
  it('comes back as it was', () => {
    expect(decodeIndex(stored())).toEqual(index);
  });

  it('finds what it found before', () => {
    const text = 'Chronic pain (CP), Dejerine-Roussy syndrome, the mu-opioid receptor';
    const back = decodeIndex(stored());
    expect(back && found(back, text)).toEqual(found(index, text));
    expect(found(index, text)).toHaveLength(4);
  });

  it('is an index even without entries', () => {
    const none = compile([], 'k');
    expect(decodeIndex(encodeIndex(none))).toEqual(none);
  });

  it('is smaller than its JSON', () => {
    expect(JSON.stringify(stored()).length).toBeLessThan(JSON.stringify(index).length);
  });
});

/** As if a number of an array had been lost. */
const shortened = (name: 'wordSize' | 'wordAt' | 'primary'): StoredIndex => encodeIndex({ ...index, [name]: index[name].slice(1) });

describe('an index is refused, to be compiled afresh,', () => {
  const without = (key: keyof StoredIndex): StoredIndex => {
    const { [key]: _, ...rest } = stored();
    return rest as StoredIndex;
  };
  it.each<[string, unknown]>([
    ['when there is none', undefined],
    ['when storage was emptied', null],
    ['when it is something else', 'index'],
    ['when it is an empty object', {}],
    ['when it is of an older format', { ...stored(), format: INDEX_FORMAT - 1 }],
    ['when it is of a newer format', { ...stored(), format: INDEX_FORMAT + 1 }],
    ['when its bytes are cut short', { ...stored(), bytes: stored().bytes.slice(0, -8) }],
    ['when it has bytes too many', { ...stored(), bytes: `AAAA${stored().bytes}` }],
    ['when it has no bytes', { ...stored(), bytes: '' }],
    ['when its bytes are not base64', { ...stored(), bytes: '***' }],
    ['when its bytes are a list', { ...stored(), bytes: [1, 2, 3] }],
    ['when a length is negative', { ...stored(), lengths: [-4, ...stored().lengths.slice(1)] }],
    ['when the size of a word string is missing', shortened('wordSize')],
    ['when the place of a word string is missing', shortened('wordAt')],
    ['when the meaning of a word string is missing', shortened('primary')],
    ['when letters have two bytes', encodeIndex({ ...index, wordChars: Uint16Array.from(index.wordChars, (char) => char + 256) as never })],
    ['when lengths are missing', { ...stored(), lengths: stored().lengths.slice(1) }],
    ['when its lengths are missing altogether', without('lengths')],
    ['when its widths are missing', without('widths')],
    ['when a width is none', { ...stored(), widths: [3, ...stored().widths.slice(1)] }],
    ['when a headword is missing', { ...stored(), headwords: stored().headwords.replace(/\n.*/, '') }],
    ['when its ids are missing', without('ids')],
    ['when its headwords are missing', without('headwords')],
    ['when its categories are missing', without('categories')],
    ['when its levels are missing', without('levels')],
    ['when its forms are missing', without('forms')],
    ['when its languages are missing', without('languages')],
    ['when it does not say where words begin a form', without('rootCount')],
  ])('%s', (_, damaged) => {
    expect(decodeIndex(damaged as StoredIndex)).toBeUndefined();
  });
});
