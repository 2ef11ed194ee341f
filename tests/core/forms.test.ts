/** The forms of an entry, and the rule that each gets. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../core/compile.ts';
import { formsOf, isNever } from '../../core/forms.ts';
import { markText } from '../../core/mark-text.ts';
import { ABBREVIATION, ALWAYS, BRAND, CASE, CTX2, LONG, NEVER, parseRule } from '../../core/rules.ts';
import { makeEntry } from './make-entry.ts';

const ruleOf = (more: Parameters<typeof makeEntry>[1], text: string) =>
  formsOf(makeEntry('complex-regional-pain-syndrome', more)).find((form) => form.text === text)?.rule;

describe('the forms of an entry', () => {
  it('are its names of every kind, in order', () => {
    const entry = makeEntry('tramadol', {
      synonyms: ['tramadol hydrochloride'],
      abbreviations: ['TRM'],
      variants: ['tramadole'],
      brands: ['Ultram'],
      narrower: ['tramadol-acetaminophen'],
      lookalikes: ['tramadol the village'],
      lay: ['pain pill'],
    });
    expect(formsOf(entry).map(({ text, kind }) => `${text}: ${kind}`)).toEqual([
      'tramadol: headword',
      'tramadol hydrochloride: synonym',
      'TRM: abbreviation',
      'tramadole: variant',
      'Ultram: brand',
      'tramadol-acetaminophen: narrower',
      'tramadol the village: lookalike',
    ]);
  });

  it('are no matches where they only look like the entry, and say nothing for it', () => {
    const index = compile([makeEntry('splint', { lookalikes: ['shin splint'] }), makeEntry('sciatica')], 'test');
    const marked = markText(index, 'Sciatica, splints and shin splints.').map(({ form }) => form);
    expect(marked).toEqual(['Sciatica', 'splints']);
  });

  it('leave out what people only type into a search box', () => {
    expect(formsOf(makeEntry('sciatica', { lay: ['leg pain'] })).map(({ text }) => text)).toEqual(['sciatica']);
  });

  it('are each listed once, by their first mention', () => {
    const forms = formsOf(makeEntry('x', { headword: 'NSAID', abbreviations: ['NSAID'], synonyms: ['NSAID'] }));
    expect(forms.map(({ kind }) => kind)).toEqual(['headword']);
  });

  it('hold those under the rule never, too', () => {
    expect(formsOf(makeEntry('pain', { rules: { pain: 'never' } }))).toHaveLength(1);
  });
});

describe('the rule of a form', () => {
  it.each([
    ['a headword: always', {}, 'complex regional pain syndrome', ALWAYS],
    ['a synonym: always', { synonyms: ['algodystrophy'] }, 'algodystrophy', ALWAYS],
    ['an abbreviation: capitals, and its long form or one other term', { abbreviations: ['CRPS'] }, 'CRPS', ABBREVIATION],
    ['a brand: with its capital', { brands: ['Ultram'] }, 'Ultram', BRAND],
    ['a short headword in capitals: as for an abbreviation', { headword: 'GAD-7' }, 'GAD-7', ABBREVIATION],
    ['a plural in capitals: as for an abbreviation', { synonyms: ['NSAIDs'] }, 'NSAIDs', ABBREVIATION],
    ['a long name in capitals: always', { synonyms: ['PAIN ASSESSMENT TOOL'] }, 'PAIN ASSESSMENT TOOL', ALWAYS],
    ['a number: always', { synonyms: ['0-10'] }, '0-10', ALWAYS],
    ['its own rule, where it has one', { synonyms: ['RSD'], rules: { RSD: 'long' } }, 'RSD', [LONG]],
    ['the rule of the same form in other capitals', { synonyms: ['Cupping'], rules: { cupping: 'ctx2' } }, 'Cupping', [CTX2]],
    [
      'capitals even where the rule of an abbreviation does not say so',
      { abbreviations: ['CRPS'], rules: { CRPS: 'long' } },
      'CRPS',
      [LONG | CASE],
    ],
    [
      'capitals in both alternatives of an abbreviation',
      { abbreviations: ['TENS'], rules: { TENS: 'long|case+ctx2' } },
      'TENS',
      [LONG | CASE, CASE | CTX2],
    ],
  ])('is for %s', (_, more, text, expected) => {
    expect(ruleOf(more, text)).toEqual(expected);
  });

  it('prefers the rule in exactly its own capitals', () => {
    expect(ruleOf({ synonyms: ['MAT', 'mat'], rules: { MAT: 'case', mat: 'never' } }, 'MAT')).toEqual([CASE]);
    expect(ruleOf({ synonyms: ['MAT', 'mat'], rules: { MAT: 'case', mat: 'never' } }, 'mat')).toEqual([NEVER]);
  });

  it('cannot be what the grammar does not know', () => {
    expect(() => formsOf(makeEntry('x', { rules: { x: 'perhaps' } }))).toThrow('unknown word "perhaps"');
  });
});

describe('a form that never stands alone', () => {
  it.each([
    ['never', true],
    ['never|never+case', true],
    ['never|long', false],
    ['ok', false],
  ])('"%s": %s', (rule, expected) => {
    expect(isNever(parseRule(rule))).toBe(expected);
  });
});
