/** Capitals: which forms ask for them, and when capitals prove nothing. */
import { describe, expect, it } from 'vitest';
import { scan } from '../../core/scan.ts';
import { found, indexOf, makeEntry } from './make-entry.ts';

const ENTRY = makeEntry('transcutaneous-stimulation', { abbreviations: ['TENS', 'NSAID', 'PM&R', 'PHQ-9', 'BTcP', 'MG30.0'] });

describe('an abbreviation', () => {
  it.each([
    ['in its own capitals', 'TENS'],
    ['in the plural', 'NSAIDs'],
    ['in the plural with an apostrophe', "NSAID's"],
    ['with a symbol', 'PM&R'],
    ['with a hyphen', 'PHQ-9'],
    ['with a non-breaking hyphen', 'PHQ‑9'],
    ['with a decimal', 'MG30.0'],
    ['in capitals of both kinds', 'BTcP'],
    ['in full-width capitals', 'ＴＥＮＳ'],
    ['in a bracket', '(TENS)'],
  ])('is found %s: %s', (_, text) => {
    expect(found(indexOf(ENTRY), `a ${text} b`)).toHaveLength(1);
  });

  it.each(['tens', 'Tens', 'TENs', 'nsaids', 'NSAIDS', 'pm&r', 'BTCP', 'btcp', 'phq-9', 'mg30.0'])('is not found as "%s"', (text) => {
    expect(found(indexOf(ENTRY), `a ${text} b`)).toEqual([]);
  });
});

it('an abbreviation is found in the plural although a pack lists a misspelled plural, too', () => {
  expect(found(indexOf(makeEntry('x', { abbreviations: ['NSAID'], synonyms: ['NSAIDS'] })), 'NSAIDs and NSAIDS')).toHaveLength(2);
});

it('forms that differ in capitals alone are each found in theirs', () => {
  const index = indexOf(makeEntry('quality-of-life', { abbreviations: ['QoL', 'QOL'] }));
  expect(found(index, 'QoL QOL qol Qol')).toEqual(['QoL', 'QOL']);
});

it('a form in other spelling is found where capitals matter', () => {
  const rules = { 'C fiber': 'case', 'C fibre': 'case' };
  const index = indexOf(makeEntry('c-fiber', { headword: 'C fiber', variants: ['C fibre'], rules }));
  expect(found(index, 'C fiber, C fibres, c fiber, c fibre')).toEqual(['C fiber', 'C fibres']);
});

describe('a form under the rule', () => {
  const find = (rule: string, form: string, text: string): number =>
    found(indexOf(makeEntry('x', { headword: form, rules: { [form]: rule } })), text).length;

  it.each([
    ['case', 'substance P', 'the substance P', 1],
    ['case', 'substance P', 'the substance p', 0],
    ['case', 'substance P', 'the Substance P', 0],
    ['case', 'HIT-6', 'a hit-6', 0],
    ['case+ctx2', 'Explain Pain', 'explain pain', 0],
    ['long|case', 'Match', 'a match', 1],
    ['cap', 'Epic', 'in Epic', 1],
    ['cap', 'Epic', 'an epic', 0],
    ['cap', 'Epic', 'EPIC', 1],
    ['cap', 'Joint Commission', 'the Joint Commission', 1],
    ['cap', 'Joint Commission', 'the joint commission', 0],
    ['cap', 'Joint Commission', 'Joint commission of two states', 0],
    ['cap', 'Joint Commission', 'THE JOINT COMMISSION', 1],
    ['cap', 'iovera', 'by iovera', 1],
    ['cap', 'iovera', 'Iovera began', 1],
    ['cap', 'iovera', 'IOVERA', 1],
    ['cap', 'Tylenol with codeine', 'Tylenol with codeine', 1],
    ['cap', 'Tylenol with codeine', 'TYLENOL WITH CODEINE', 1],
    ['ok', 'acupuncture', 'ACUPUNCTURE', 1],
  ])('%s: %s in "%s": %i', (rule, form, text, expected) => {
    expect(find(rule, form, text)).toBe(expected);
  });
});

describe('a brand', () => {
  it.each([
    ['Aleve', 'take Aleve', 1],
    ['Aleve', 'to aleve', 0],
    ['OxyContin', 'Oxycontin', 1],
    ['OxyContin', 'oxycontin', 0],
    ['MS Contin', 'MS Contin', 1],
    ['MS Contin', 'ms contin', 0],
    ['Nucynta ER', 'Nucynta ER', 1],
  ])('%s in "%s": %i', (brand, text, expected) => {
    expect(found(indexOf(makeEntry('some-drug', { brands: [brand] })), text)).toHaveLength(expected);
  });
});

describe('a form that is never marked', () => {
  const index = indexOf(
    makeEntry('disc', { rules: { disc: 'never' } }),
    makeEntry('herniated-disc'),
    makeEntry('windup', {
      headword: 'wind-up',
      variants: ['wind up', 'windup'],
      rules: { 'wind-up': 'ok', 'wind up': 'never', windup: 'ok' },
    }),
    makeEntry('problem', { headword: 'problem-solving skills', synonyms: ['problem solving'], rules: { 'problem solving': 'never' } }),
    makeEntry('solving', { headword: 'solving' }),
  );
  it.each([
    ['is not found alone', 'the disc', []],
    ['is not found in the plural', 'the discs', []],
    ['is found inside a longer form', 'a herniated disc', ['herniated disc']],
    ['leaves the same words with a hyphen alone', 'pain wind-up', ['wind-up']],
    ['is not found with a space although the form with a hyphen is marked', 'to wind up', []],
    ['leaves the closed form alone', 'the windup', ['windup']],
    ['lets nothing inside it be found', 'problem solving', []],
    ['lets the longer form be found', 'problem-solving skills', ['problem-solving skills']],
  ])('%s', (_, text, expected) => {
    expect(found(index, text)).toEqual(expected);
  });
});

describe('a text in capitals', () => {
  const index = indexOf(makeEntry('acceptance-therapy', { abbreviations: ['ACT'] }), 'pain');
  it.each([
    ['shouts where both neighbors are in capitals', 'YOU MUST ACT NOW', true],
    ['shouts where the only neighbor is in capitals', 'ACT TODAY', true],
    ['does not shout where one neighbor is not', 'MUST ACT on pain', false],
    ['does not shout around an abbreviation alone', 'the ACT helps', false],
    ['does not shout where the neighbors are short', 'A ACT I', false],
    ['does not shout where one neighbor is a small letter', 'HTN, ACT b', false],
    ['shouts where one neighbor is a capital letter', 'FORTY ACT A', true],
    ['does not shout where the neighbors hold digits', 'L4L5 ACT COVID19', false],
    ['shouts where brackets and commas stand between', 'COGNITIVE (ACT), THERAPY', true],
    ['does not shout where there is nothing else', 'ACT', false],
    ['does not shout where there is nothing but brackets', '(ACT)', false],
  ])('%s', (_, text, expected) => {
    expect(scan(index, text)[0]?.shouted).toBe(expected);
  });

  it('makes no difference to a word that needs no capitals', () => {
    expect(scan(index, 'THE PAIN CLINIC')[0]?.shouted).toBe(false);
  });
});
