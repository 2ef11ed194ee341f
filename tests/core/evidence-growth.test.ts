/** Evidence that comes later changes what was decided before, and says so. */
import { describe, expect, it } from 'vitest';
import { createEvidence, decide, FOREIGN, isConditional, isOnce, type Lesson, learn, UNDECIDED } from '../../core/evidence.ts';
import { type Candidate, scan } from '../../core/scan.ts';
import { indexOf, makeEntry } from './make-entry.ts';

const index = indexOf(
  makeEntry('spinal-cord-stimulation', { abbreviations: ['SCS'], rules: { SCS: 'long' } }),
  makeEntry('cupping', { rules: { cupping: 'ctx2' } }),
  makeEntry('pain', { rules: { pain: 'once' } }),
  'sciatica',
  'allodynia',
  'lumbago',
);
const first = (text: string): Candidate => scan(index, text)[0] as Candidate;
const read = (evidence: ReturnType<typeof createEvidence>, text: string): Lesson => learn(evidence, index, text, scan(index, text));

describe('a decision', () => {
  it.each([
    ['that waited for a longer form', 'SCS', ['SCS helps.', 'About spinal cord stimulation.']],
    ['that waited for context', 'cupping', ['Cupping.', 'Sciatica.', 'Allodynia.']],
    ['that waited for a definition', 'SCS', ['SCS helps.', 'SCS (spinal cord stimulation).']],
  ])('%s is made when the last paragraph is read, not before', (_, form, paragraphs) => {
    const evidence = createEvidence();
    const decisions = paragraphs.map((text) => {
      read(evidence, text);
      return decide(index, evidence, first(form), form) !== UNDECIDED;
    });
    expect(decisions).toEqual([...paragraphs.slice(1).map(() => false), true]);
  });

  it('that marked a form is taken back when the page defines it as something else', () => {
    const evidence = createEvidence();
    read(evidence, 'Spinal cord stimulation and SCS.');
    expect(decide(index, evidence, first('SCS'), 'SCS')).not.toBe(UNDECIDED);
    read(evidence, 'The Soil Conservation Service (SCS).');
    expect(evidence.bound.get('SCS')).toEqual(new Map([[FOREIGN, 1]]));
    expect(decide(index, evidence, first('SCS'), 'SCS')).toBe(UNDECIDED);
  });

  it('asks nothing of how often a term is read', () => {
    const evidence = createEvidence();
    for (let i = 0; i < 10; i++) read(evidence, 'Sciatica, sciatica.');
    expect(decide(index, evidence, first('cupping'), 'cupping')).toBe(UNDECIDED);
  });
});

describe('the version of the evidence', () => {
  const versionsOf = (...texts: string[]): number[] => {
    const evidence = createEvidence();
    return texts.map((text) => {
      read(evidence, text);
      return evidence.version;
    });
  };
  it.each<[string, string[], boolean]>([
    ['rises with a new clear term', ['sciatica', 'allodynia'], true],
    ['rises with a longer form', ['sciatica', 'spinal cord stimulation'], true],
    ['rises with a definition', ['spinal cord stimulation', 'spinal cord stimulation (SCS)'], true],
    ['rises with a foreign definition', ['sciatica', 'Soil Conservation Service (SCS)'], true],
    ['stays with a text without terms', ['sciatica', 'nothing here'], false],
    ['stays with a term that was there', ['sciatica', 'sciatica'], false],
    ['stays with a form that proves nothing', ['sciatica', 'cupping'], false],
  ])('%s', (_, texts, rises) => {
    const [before = 0, after = 0] = versionsOf(...texts);
    expect(after > before).toBe(rises);
  });
});

describe('a candidate is decided again', () => {
  it.each([
    ['when it waits for a longer form', 'SCS', true],
    ['when it waits for context', 'cupping', true],
    ['never when it needs nothing', 'sciatica', false],
    ['never when it is marked once', 'pain', false],
  ])('%s: %s', (_, text, expected) => {
    expect(isConditional(index, first(text))).toBe(expected);
  });
});

describe('one mark per page', () => {
  it.each([
    ['pain', true],
    ['sciatica', false],
    ['cupping', false],
  ])('"%s": %s', (text, expected) => {
    expect(isOnce(index, first(text).senses[0] as number)).toBe(expected);
  });
});
