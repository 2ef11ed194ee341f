/** Compiling entries: faults are named, and what a pack writes in odd ways is still found. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../core/compile.ts';
import { found, indexOf, makeEntry } from './make-entry.ts';

describe('compile', () => {
  it('names the entry whose rule cannot be read', () => {
    const entries = [makeEntry('pain'), makeEntry('crps', { rules: { crps: 'sometimes' } })];
    expect(() => compile(entries, 'k')).toThrow(new RangeError('entry "crps": rule "sometimes": unknown word "sometimes"'));
  });

  it('keeps the key and the languages that it was given', () => {
    const index = compile([makeEntry('pain')], 'key 7', ['de', 'fr']);
    expect([index.key, index.languages]).toEqual(['key 7', ['de', 'fr']]);
  });

  it('keeps what lists show of an entry, and nothing more', () => {
    const entry = makeEntry('sciatica', { category: 'condition', level: 'everyday', gloss: 'secret', definition: 'secret' });
    expect(compile([entry], 'k').entries).toEqual([{ id: 'sciatica', headword: 'sciatica', category: 'condition', level: 'everyday' }]);
  });

  it('makes an index that finds nothing from no entries', () => {
    expect(found(compile([], 'k'), 'chronic pain')).toEqual([]);
  });

  it('leaves out a form without a word', () => {
    expect(found(indexOf(makeEntry('pain', { synonyms: ['—', '...', ',', '&', '()', '%'] })), 'pain — ... , & () %')).toEqual(['pain']);
  });

  it.each([
    ['constructor', 'the constructor of a block'],
    ['hasOwnProperty', 'hasOwnProperty is a word'],
    ['toString', 'and toString'],
    ['__proto__', 'the proto type'],
  ])('takes the form "%s" like any other', (form, text) => {
    expect(found(indexOf(makeEntry('x', { headword: form })), text)).toHaveLength(1);
  });

  it('makes the same index from the same entries', () => {
    const entries = [makeEntry('chronic-pain', { abbreviations: ['CP'] }), makeEntry('pain')];
    expect(compile(entries, 'k')).toEqual(compile(entries, 'k'));
  });

  it.each([
    ['a form in British spelling', 'coeliac plexus block', 'a celiac plexus block'],
    ['a form in the plural', 'coping strategies', 'one coping strategy'],
    ['a form with a Greek letter', 'μ-opioid receptor', 'the mu opioid receptor'],
    ['a form with the name of a Greek letter', 'mu-opioid receptor', 'the µ-opioid receptor'],
    ['a form with a typographic hyphen', 'opioid‑sparing', 'an opioid-sparing plan'],
    ['a form with a ligature', 'ﬁbromyalgia', 'has fibromyalgia'],
    ['a form with an accent', 'Lasègue sign', 'a positive Lasegue sign'],
    ['a form in two parts that texts close up', 'electro-acupuncture', 'by electroacupuncture'],
    ['a closed form that texts part with a hyphen', 'postherpetic neuralgia', 'a post-herpetic neuralgia'],
    ['a closed form that texts part with a space', 'nonpharmacologic treatment', 'a non pharmacologic treatment'],
    [
      'a form of many words',
      'Screener and Opioid Assessment for Patients with Pain',
      'the Screener and Opioid Assessment for Patients with Pain',
    ],
  ])('finds %s', (_, form, text) => {
    expect(found(indexOf(form), text)).toHaveLength(1);
  });
});
