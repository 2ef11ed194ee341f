/** Regular plurals, singulars, and prefixes that can be parted. */
import { describe, expect, it } from 'vitest';
import { pluralOf, singularOf, splitPrefix } from '../../core/spelling.ts';

describe('the plural', () => {
  it.each([
    ['opioid', 'opioids'],
    ['therapy', 'therapies'],
    ['neuropathy', 'neuropathies'],
    ['essay', 'essays'],
    ['diagnosis', 'diagnoses'],
    ['metastasis', 'metastases'],
    ['neurolysis', 'neurolyses'],
    ['orthosis', 'orthoses'],
    ['crisis', 'crises'],
    ['headache', 'headaches'],
    ['approach', 'approaches'],
    ['reflex', 'reflexes'],
    ['process', 'processes'],
    ['flush', 'flushes'],
    ['virus', 'viruses'],
    ['plexus', 'plexuses'],
    ['injection', 'injections'],
    ['nerve', 'nerves'],
    ['disc', 'discs'],
    ['scs', undefined],
    ['arthritis', undefined],
    ['physics', undefined],
    ['needling', undefined],
    ['diabetes', undefined],
    ['10', undefined],
    ['l5', undefined],
    ['mu', undefined],
    ['', undefined],
  ])('of "%s" is %s', (word, plural) => {
    expect(pluralOf(word)).toBe(plural);
  });
});

describe('the singular', () => {
  it.each([
    ['blocks', 'block'],
    ['therapies', 'therapy'],
    ['changes', 'change'],
    ['diseases', 'disease'],
    ['processes', 'process'],
    ['approaches', 'approach'],
    ['reflexes', 'reflex'],
    ['headaches', 'headache'],
    ['aches', 'ache'],
    ['branches', 'branch'],
    ['patches', 'patch'],
    ['reaches', 'reach'],
    ['metastases', 'metastasis'],
    ['stenoses', 'stenosis'],
    ['analyses', 'analysis'],
    ['crises', 'crisis'],
    ['doses', 'dose'],
    ['overdoses', 'overdose'],
    ['purposes', 'purpose'],
    ['shingles', undefined],
    ['diabetes', undefined],
    ['arthritis', undefined],
    ['physics', undefined],
    ['plexus', undefined],
    ['process', undefined],
    ['noxious', undefined],
    ['tens', undefined],
    ['gas', undefined],
    ['block', undefined],
  ])('of "%s" is %s', (word, singular) => {
    expect(singularOf(word)).toBe(singular);
  });
});

describe('a prefix', () => {
  it.each([
    ['postherpetic', ['post', 'herpetic']],
    ['nonpharmacologic', ['non', 'pharmacologic']],
    ['antidepressant', ['anti', 'depressant']],
    ['multidisciplinary', ['multi', 'disciplinary']],
    ['intradiscal', ['intra', 'discal']],
    ['subacute', ['sub', 'acute']],
    ['electroacupuncture', ['electro', 'acupuncture']],
    ['telemedicine', ['tele', 'medicine']],
    ['premed', undefined],
    ['pain', undefined],
    ['post', undefined],
    ['opioid', undefined],
  ])('of "%s" is parted as %j', (word, parts) => {
    expect(splitPrefix(word)).toEqual(parts);
  });
});
