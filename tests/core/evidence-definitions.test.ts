/** Abbreviations that a page itself defines, and abbreviations that two entries share. */
import { describe, expect, it } from 'vitest';
import { indexOf, makeEntry, marked } from './make-entry.ts';

const SCS = makeEntry('spinal-cord-stimulation', { abbreviations: ['SCS'] });
const ACT = makeEntry('acceptance-and-commitment-therapy', { abbreviations: ['ACT'], rules: { ACT: 'long' } });
const ESI = makeEntry('epidural-steroid-injection', { abbreviations: ['ESI'] });
const NP = makeEntry('neuropathic-pain', { abbreviations: ['NP'], rules: { NP: 'never' } });

describe('a definition of ours', () => {
  const PEG = makeEntry('peg', { headword: 'Pain, Enjoyment, General activity', abbreviations: ['PEG'] });
  const GB = makeEntry('gate-block', { synonyms: ['gb'], rules: { gb: 'never' } });
  const index = indexOf(SCS, ACT, ESI, NP, PEG, GB, 'sciatica');
  it.each([
    ['long (SHORT)', 'Spinal cord stimulation (SCS) helps. SCS is safe.', 2],
    ['long (SHORT), plural', 'Epidural steroid injections (ESIs) help. An ESI does.', 2],
    ['long [SHORT]', 'Spinal cord stimulation [SCS] helps.', 1],
    ['long (“SHORT”)', 'Spinal cord stimulation (“SCS”) helps.', 1],
    ['long, (SHORT)', 'Spinal cord stimulation, (SCS) helps.', 1],
    ['long(SHORT) without a space', 'Spinal cord stimulation(SCS) helps.', 1],
    ['SHORT (long)', 'SCS (spinal cord stimulation) helps. Then SCS.', 2],
    ['SHORT [long]', 'SCS [spinal cord stimulation] helps.', 1],
    ['SHORT (“long”)', 'SCS (“spinal cord stimulation”) helps.', 1],
    ['long with commas (SHORT)', 'Pain, enjoyment, general activity (PEG) is a scale.', 1],
    ['in a later paragraph', 'SCS is safe.\nSpinal cord stimulation (SCS) helps.', 2],
    ['of a form that is never marked without', 'Neuropathic pain (NP) is common. NP hurts.', 2],
    ['not where the long form alone is there', 'Neuropathic pain is common. NP hurts.', 0],
    ['not of a form that is no abbreviation', 'Gate block [gb] and sciatica. A gb.', 0],
  ])('binds the abbreviation: %s', (_, text, expected) => {
    const short = marked(index, text).filter((mark) => /^(SCS|ESIs?|NP|PEG|gb):/.test(mark));
    expect(short).toHaveLength(expected);
  });
});

describe('a definition of something else', () => {
  const index = indexOf(SCS, ACT, 'sciatica');
  const shorts = (text: string): number => marked(index, text).filter((mark) => /^(SCSs?|ACT):/.test(mark)).length;
  it.each([
    ['before a bracket', 'The Soil Conservation Service (SCS) and sciatica. SCS pays.', 0],
    ['before a square bracket', 'The Soil Conservation Service [SCS] and sciatica. SCS pays.', 0],
    ['before a square bracket, after another bracket', 'In 1935 (a dry year) the Soil Conservation Service [SCS] and sciatica.', 0],
    ['in a bracket', 'SCS (Soil Conservation Service) and sciatica.', 0],
    ['in a square bracket', 'SCS [Soil Conservation Service] and sciatica.', 0],
    ['with small words between', 'The Society of the Chemical Sciences (SCS) and sciatica.', 0],
    ['with a hyphen', 'A Service-Control System (SCS) and sciatica.', 0],
    ['in the plural', 'Several steering control systems (SCSs) and sciatica.', 0],
    ['in a paragraph before', 'Soil Conservation Service (SCS)\nSCS in sciatica', 0],
    ['in a paragraph after', 'SCS in sciatica\nSoil Conservation Service (SCS)', 0],
    ['with the first word in common', 'The spinal care society (SCS) and sciatica.', 0],
    ['with the last word in common', 'A site cleaning stimulation (SCS) and sciatica.', 0],
    ['with an accent', 'Škola cizích studií (SCS) and sciatica.', 0],
  ])('keeps the abbreviation unmarked: %s', (_, text, expected) => {
    expect(shorts(text)).toBe(expected);
  });

  it.each([
    ['where only the last word is another', 'Spinal cord stimulus (SCS) and sciatica.', 1],
    ['where only the last word is another, after', 'SCS (spinal-cord stimulus) and sciatica.', 1],
    ['where the words spell something else', 'The Federal Reserve (SCS) and sciatica.', 1],
    ['where the words stand after the end of a sentence', 'SCS helps. Soil Conservation Service and sciatica.', 1],
    ['where ours is defined too, before', 'Spinal cord stimulation (SCS), not the Soil Conservation Service (SCS).', 2],
    ['where ours is defined too, after', 'The Soil Conservation Service (SCS), not spinal cord stimulation (SCS).', 2],
  ])('changes nothing %s', (_, text, expected) => {
    expect(shorts(text)).toBe(expected);
  });

  it.each([
    ['after a time', 'Physical therapy for sciatica: call at 4 p.m. PT.', 0],
    ['after a time without dots', 'Physical therapy for sciatica: call at 4 PM PT or 16:00 PT.', 0],
    ['everywhere on such a page', 'Physical therapy for sciatica: call at noon PT. PT is UTC minus 8.', 0],
    ['not after another number', 'Physical therapy for sciatica: after 4 PT sessions.', 1],
    ['not another abbreviation after a time', 'Spinal cord stimulation, at 10:30 SCS was on.', 1],
  ])('knows a time zone %s', (_, text, expected) => {
    const zones = indexOf(makeEntry('physical-therapy', { abbreviations: ['PT'], rules: { PT: 'long' } }), SCS, 'sciatica');
    expect(marked(zones, text).filter((mark) => /^(PT|SCS):/.test(mark))).toHaveLength(expected);
  });

  it('keeps it unmarked where our longer form is one word', () => {
    const one = indexOf(makeEntry('cannabidiol', { abbreviations: ['CBD'], rules: { CBD: 'long|ctx1' } }), 'sciatica');
    const found = (text: string): string[] => marked(one, text).filter((mark) => mark.startsWith('CBD:'));
    expect(found('Stones of the common bile duct (CBD) and sciatica. The CBD is wide.')).toEqual([]);
    expect(found('Cannabidiol (CBD) and sciatica. CBD is sold.')).toHaveLength(2);
  });

  it('keeps it unmarked even where the long form of ours is on the page', () => {
    expect(shorts('Spinal cord stimulation is paid for by the Soil Conservation Service (SCS). SCS pays.')).toBe(0);
  });
});

describe('an abbreviation that two entries share', () => {
  const index = indexOf(
    makeEntry('physical-therapy', { abbreviations: ['PT'], rules: { PT: 'long' } }),
    makeEntry('physical-therapist', { abbreviations: ['PT'], rules: { PT: 'long' } }),
    makeEntry('speech-therapy', { abbreviations: ['ST'], rules: { ST: 'long|ctx1' } }),
    makeEntry('straight-thing', { abbreviations: ['ST'], rules: { ST: 'long' } }),
    makeEntry('interstitial-cystitis', { synonyms: ['bladder pain syndrome'], abbreviations: ['BPS'] }),
    makeEntry('behavioral-pain-scale', { abbreviations: ['BPS'] }),
    makeEntry('prior-authorization', { abbreviations: ['PA'], rules: { PA: 'never' } }),
    makeEntry('physician-assistant', { abbreviations: ['PA'], rules: { PA: 'never' } }),
    'sciatica',
  );
  const meant = (short: string, text: string): string[] =>
    marked(index, text)
      .filter((mark) => mark.startsWith(`${short}: `))
      .map((mark) => mark.slice(short.length + 2));

  it.each([
    ['the one whose long form is there', 'PT', 'Physical therapy: ask for PT.', ['physical-therapy']],
    ['the other where its long form is there', 'PT', 'PT from a physical therapist.', ['physical-therapist']],
    ['the long form of one is in the plural', 'PT', 'PT from physical therapists.', ['physical-therapist']],
    ['none where neither is there', 'PT', 'PT for sciatica.', []],
    ['the one that a page about pain means, by its rule', 'ST', 'ST for sciatica.', ['speech-therapy']],
    ['the other where its long form is there', 'ST', 'A straight thing: ST for sciatica.', ['straight-thing']],
    ['none on a page about something else', 'ST', 'ST for dogs.', []],
    ['none where both are there', 'PT', 'A physical therapist gives physical therapy. PT helps.', []],
    [
      'the one that the page defines, although both are there',
      'PT',
      'A physical therapist gives physical therapy (PT).',
      ['physical-therapy'],
    ],
    ['the one by any of its longer forms', 'BPS', 'Bladder pain syndrome, or BPS.', ['interstitial-cystitis']],
    ['none where the page defines something else', 'BPS', 'Behavioral pain scale. Basis points spread (BPS).', []],
    [
      'the defined one of two that are never marked without',
      'PA',
      'A physician assistant (PA) asks. PA helps.',
      ['physician-assistant', 'physician-assistant'],
    ],
    ['none of two that are never marked, where a long form is there', 'PA', 'A physician assistant asks. PA helps.', []],
    ['none of two that the page defines both', 'PA', 'A physician assistant (PA) asks for prior authorization (PA). PA helps.', []],
  ])('means %s', (_, short, text, expected) => {
    expect(meant(short, text)).toEqual(expected);
  });
});
