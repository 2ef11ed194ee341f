/** Heads that are shared: a modifier is marked where it and the head are a form of the glossary, and nowhere else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../core/scan.ts';
import { indexOf, makeEntry, marked } from './make-entry.ts';

const index = indexOf(
  'cervical radiculopathy',
  'lumbar radiculopathy',
  'thoracic radiculopathy',
  'acute pain',
  makeEntry('chronic-pain', { synonyms: ['persistent pain', 'chronic back pain'] }),
  makeEntry('back-pain', { level: 'everyday' }),
  makeEntry('neck-pain', { level: 'everyday' }),
  makeEntry('osteoarthritis', { synonyms: ['hip osteoarthritis', 'knee osteoarthritis'] }),
  makeEntry('facet-injection', { synonyms: ['facet joint injection'] }),
  'epidural injection',
  'allodynia',
  'hyperalgesia',
  makeEntry('mirror', { synonyms: ['mirror therapy'], rules: { 'mirror therapy': 'ctx3', mirror: 'never' } }),
  'heat therapy',
);

describe('a head that is shared', () => {
  it.each<[string, string, string[]]>([
    ['and', 'cervical and lumbar radiculopathy', ['cervical: cervical-radiculopathy', 'lumbar radiculopathy: lumbar-radiculopathy']],
    ['or', 'Cervical or lumbar radiculopathy', ['Cervical: cervical-radiculopathy', 'lumbar radiculopathy: lumbar-radiculopathy']],
    ['a slash', 'acute/chronic pain', ['acute: acute-pain', 'chronic pain: chronic-pain']],
    ['a slash with spaces', 'acute / chronic pain', ['acute: acute-pain', 'chronic pain: chronic-pain']],
    ['an ampersand', 'acute & chronic pain', ['acute: acute-pain', 'chronic pain: chronic-pain']],
    ['and/or', 'acute and/or chronic pain', ['acute: acute-pain', 'chronic pain: chronic-pain']],
    [
      'a list',
      '(thoracic, cervical, and lumbar radiculopathies)',
      ['thoracic: thoracic-radiculopathy', 'cervical: cervical-radiculopathy', 'lumbar radiculopathies: lumbar-radiculopathy'],
    ],
    [
      'a head of several words',
      'epidural and facet joint injections',
      ['epidural: epidural-injection', 'facet joint injections: facet-injection'],
    ],
    ['one entry: one mark', 'hip or knee osteoarthritis', ['hip or knee osteoarthritis: osteoarthritis']],
    ['one entry, the modifier short', 'persistent and chronic back pain', ['persistent and chronic back pain: chronic-pain']],
  ])('is read: %s', (_, text, expected) => {
    expect(marked(index, text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['the modifier and the head are no form', 'severe and chronic pain', ['chronic pain: chronic-pain']],
    ['the modifier is a term already', 'allodynia and chronic pain', ['allodynia: allodynia', 'chronic pain: chronic-pain']],
    ['the modifier is part of a longer word', 'subacute-acute and chronic pain', ['chronic pain: chronic-pain']],
    ['an everyday entry', 'back and neck pain', ['neck pain: neck-pain']],
    ['another word stands between', 'acute and then chronic pain', ['chronic pain: chronic-pain']],
    ['a sentence ends between', 'It was acute. And chronic pain came.', ['chronic pain: chronic-pain']],
    ['a block ends between', 'acute\0and chronic pain', ['chronic pain: chronic-pain']],
    ['only a comma', 'acute, chronic pain', ['chronic pain: chronic-pain']],
    ['a list that does not end in "and"', 'thoracic, cervical, lumbar radiculopathy', ['lumbar radiculopathy: lumbar-radiculopathy']],
    ['a head of one word', 'chronic and allodynia', ['allodynia: allodynia']],
    ['a rule of the shared form does not hold', 'mirror and heat therapy', ['heat therapy: heat-therapy']],
    ['a verb that ends alike', 'hand chronic pain, for chronic pain', ['chronic pain: chronic-pain', 'chronic pain: chronic-pain']],
  ])('is not read where %s', (_, text, expected) => {
    expect(marked(index, text)).toEqual(expected);
  });

  it('keeps candidates in order, without overlap, on whole words', () => {
    const word = fc.constantFrom(
      'acute',
      'chronic',
      'cervical',
      'lumbar',
      'hip',
      'knee',
      'pain',
      'radiculopathy',
      'osteoarthritis',
      'and',
      'or',
      'the',
    );
    const gap = fc.constantFrom(' ', ', ', '/', ' and ', ' or ', '-', '\0', '. ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 14 }), (pairs) => {
        const text = pairs.flat().join('');
        let last = 0;
        for (const { start, end } of scan(index, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(`${text[start - 1] ?? ' '}${text[end] ?? ' '}`).toMatch(/^\P{L}\P{L}$/u);
          expect(text.slice(start, end)).not.toContain('\0');
          last = end;
        }
      }),
    );
  });
});
