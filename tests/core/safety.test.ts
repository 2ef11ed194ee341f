/** Where the line for emergencies stands. */
import { describe, expect, it } from 'vitest';
import { dangerOf } from '../../core/safety.ts';
import { builtInEntries } from '../built-in-pack.ts';
import { makeEntry } from './make-entry.ts';

describe('an entry', () => {
  it.each<[string, string, string | undefined]>([
    ['opioid therapy', 'Pain relief.', 'overdose'],
    ['naloxone', 'A spray.', 'overdose'],
    ['tapering', 'Lowering the dose of an opioid step by step.', 'overdose'],
    ['tramadol', 'A weak OPIOID tablet.', 'overdose'],
    ['PHQ-9', 'Nine questions, one about suicidal thoughts.', 'crisis'],
    ['allodynia', 'Pain from a light touch.', undefined],
    ['nociceptor', 'A nerve ending.', undefined],
    ['opiorphin', 'A peptide in saliva.', undefined],
  ])('“%s: %s” speaks of %s', (headword, gloss, expected) => {
    expect(dangerOf(makeEntry('x', { headword, gloss }))).toBe(expected);
  });
});

describe('the built-in pack', () => {
  const danger = new Map(builtInEntries().map((entry) => [entry.id, dangerOf(entry)]));
  it.each([
    'opioid-therapy',
    'naloxone',
    'opioid-use-disorder',
    'opioid-tapering',
    'methadone',
    'buprenorphine',
    'fentanyl',
    'mme',
    'opioid',
  ])('has the line at %s', (id) => {
    expect(danger.get(id)).toBe('overdose');
  });
  it.each(['allodynia', 'yoga', 'mri', 'residency'])('does not have it at %s', (id) => {
    expect([danger.has(id), danger.get(id)]).toEqual([true, undefined]);
  });
});
