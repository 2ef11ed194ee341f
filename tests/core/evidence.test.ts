/** Page evidence: when a form under a rule is marked. */
import { describe, expect, it } from 'vitest';
import { indexOf, makeEntry, marked } from './make-entry.ts';

/** Three clear terms of a page, for rules that ask for context. */
const CLEAR = ['sciatica', 'allodynia', 'lumbago'];
const withRule = (form: string, rule: string, more: Parameters<typeof makeEntry>[1] = {}) =>
  indexOf(makeEntry('the-entry', { headword: 'gate control theory', synonyms: [form], rules: { [form]: rule }, ...more }), ...CLEAR);
/** Is the form itself marked in this text? */
const isMarked = (index: ReturnType<typeof indexOf>, form: string, text: string): boolean =>
  marked(index, text).includes(`${form}: the-entry`);

describe('the rule', () => {
  it.each<[string, string, string, string, boolean]>([
    ['ok: marks alone', 'ok', 'gate', 'a gate', true],
    ['cap: marks with the capital', 'cap', 'Gate', 'the Gate', true],
    ['cap: does not mark without it', 'cap', 'Gate', 'the gate', false],
    ['case: marks in these capitals alone', 'case', 'GaTe', 'the GaTe', true],
    ['case: does not mark in others', 'case', 'GaTe', 'the Gate', false],
    ['long: does not mark alone', 'long', 'gate', 'a gate, sciatica, allodynia, lumbago', false],
    ['long: marks with a longer form before', 'long', 'gate', 'gate control theory and the gate', true],
    ['long: marks with a longer form after', 'long', 'gate', 'the gate of gate control theory', true],
    ['long: marks with a longer form in another paragraph', 'long', 'gate', 'the gate\n\nthe gate control theory', true],
    ['ctx1: does not mark alone', 'ctx1', 'gate', 'a gate', false],
    ['ctx1: marks with one other term', 'ctx1', 'gate', 'a gate in sciatica', true],
    ['ctx2: does not mark with one', 'ctx2', 'gate', 'a gate in sciatica', false],
    ['ctx2: does not mark with the same one twice', 'ctx2', 'gate', 'a gate in sciatica, sciatica', false],
    ['ctx2: marks with two', 'ctx2', 'gate', 'a gate in sciatica, allodynia', true],
    ['ctx3: does not mark with two', 'ctx3', 'gate', 'a gate in sciatica, allodynia', false],
    ['ctx3: marks with three', 'ctx3', 'gate', 'a gate in sciatica, allodynia, lumbago', true],
    ['never: does not mark with everything there', 'never', 'gate', 'gate control theory, gate, sciatica, allodynia, lumbago', false],
    ['once: marks alone', 'once', 'gate', 'a gate', true],
    ['case+ctx2: asks for both, and has both', 'case+ctx2', 'GaTe', 'GaTe sciatica allodynia', true],
    ['case+ctx2: asks for both, and lacks context', 'case+ctx2', 'GaTe', 'GaTe sciatica', false],
    ['case+ctx2: asks for both, and lacks capitals', 'case+ctx2', 'GaTe', 'gate sciatica allodynia', false],
    ['long+ctx1: lacks the longer form', 'long+ctx1', 'gate', 'gate sciatica', false],
    ['long+ctx1: has both', 'long+ctx1', 'gate', 'gate, sciatica, gate control theory', true],
    ['long|ctx2: asks for either, and has the longer form', 'long|ctx2', 'gate', 'gate and gate control theory', true],
    ['long|ctx2: asks for either, and has context', 'long|ctx2', 'gate', 'gate sciatica allodynia', true],
    ['long|ctx2: asks for either, and has neither', 'long|ctx2', 'gate', 'gate sciatica', false],
    ['never|long: marks by the other alternative', 'never|long', 'gate', 'gate and gate control theory', true],
  ])('%s', (_, rule, form, text, expected) => {
    const name = text.match(new RegExp(form, 'i'))?.[0] as string;
    const shown = rule === 'cap' || rule.includes('case') ? form : name;
    expect(isMarked(withRule(form, rule), shown, text)).toBe(expected);
  });
});

describe('an abbreviation without a rule', () => {
  const index = withRule('unused', 'ok', { abbreviations: ['GCT'] });
  it.each([
    ['is not marked alone', 'The GCT rose.', false],
    ['is marked with its long form', 'Gate control theory: the GCT rose.', true],
    ['is marked with one other term', 'The GCT in sciatica.', true],
    ['is not marked in small letters', 'The gct in sciatica.', false],
    ['is not marked where the whole page shouts', 'THE GCT AND SCIATICA', false],
    ['is marked in a shouting page that has the long form', 'THE GCT AND GATE CONTROL THEORY', true],
  ])('%s', (_, text, expected) => {
    expect(isMarked(index, 'GCT', text)).toBe(expected);
  });
});

describe('what counts as context', () => {
  const ambiguous = makeEntry('gate', { rules: { gate: 'ctx1' }, synonyms: ['gating'] });
  it.each([
    ['another entry that is marked without condition', makeEntry('sciatica'), 'gate, sciatica', true],
    ['not the entry itself', makeEntry('sciatica'), 'gate, gating', false],
    ['another entry by its synonym', makeEntry('x', { synonyms: ['ischias'] }), 'gate, ischias', true],
    ['not a form that is under a condition itself', makeEntry('cupping', { rules: { cupping: 'ctx1' } }), 'gate, cupping', false],
    ['not an abbreviation', makeEntry('x', { abbreviations: ['XYZ'], rules: { XYZ: 'ok' } }), 'gate, XYZ', false],
    ['not a word that is only narrower', makeEntry('x', { narrower: ['ischias'] }), 'gate, ischias', false],
    ['a narrower form of several words', makeEntry('x', { narrower: ['deep ischias'] }), 'gate, deep ischias', true],
    ['not one of a weak entry', makeEntry('x', { narrower: ['deep ischias'], weak: true }), 'gate, deep ischias', false],
    [
      'not one under a condition',
      makeEntry('x', { narrower: ['deep ischias'], rules: { 'deep ischias': 'ctx1' } }),
      'gate, deep ischias',
      false,
    ],
    ['not a form marked once', makeEntry('pain', { rules: { pain: 'once' } }), 'gate, pain', false],
    ['not a profession', makeEntry('neurologist', { category: 'profession' }), 'gate, neurologist', false],
    ['not an organization', makeEntry('society', { category: 'organization' }), 'gate, society', false],
    ['not a tool', makeEntry('portal', { category: 'tool' }), 'gate, portal', false],
    ['not complementary care', makeEntry('reflexology', { category: 'complementary' }), 'gate, reflexology', false],
    ['not a term of the career', makeEntry('residency', { category: 'career' }), 'gate, residency', false],
    ['a brand', makeEntry('x', { brands: ['Lyrica'] }), 'gate, Lyrica', true],
  ])('%s', (_, other, text, expected) => {
    expect(marked(indexOf(ambiguous, other), text).includes('gate: gate')).toBe(expected);
  });
});

describe('what counts as a longer form', () => {
  it.each([
    ['the headword', {}, 'MAT and gate control theory', true],
    ['a synonym of two words', { synonyms: ['pain gate'] }, 'MAT and pain gate', true],
    ['a synonym of seven letters', { synonyms: ['gateway'] }, 'MAT and gateway', true],
    ['not a synonym of six letters', { synonyms: ['gating'] }, 'MAT and gating', false],
    ['not another abbreviation', { abbreviations: ['MAT', 'GATECONTROL'] }, 'MAT and GATECONTROL', false],
    ['the plural of a longer form', { synonyms: ['pain gate'] }, 'MAT and pain gates', true],
    [
      'a longer form that is under a condition itself',
      { synonyms: ['pain gate'], rules: { MAT: 'long', 'pain gate': 'ctx3' } },
      'MAT and pain gate',
      true,
    ],
    ['not the longer form of another entry', {}, 'MAT and sciatica', false],
  ])('%s', (_, more, text, expected) => {
    const index = withRule('MAT', 'long', { abbreviations: ['MAT'], rules: { MAT: 'long' }, ...more });
    expect(isMarked(index, 'MAT', text)).toBe(expected);
  });
});
