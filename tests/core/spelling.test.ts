/** British and American spelling of one word, in both directions. */
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../core/spelling.ts';

const PAIRS = [
  ['anaesthesia', 'anesthesia'],
  ['anaesthetist', 'anesthetist'],
  ['anaesthesiologist', 'anesthesiologist'],
  ['paraesthesia', 'paresthesia'],
  ['dysaesthesia', 'dysesthesia'],
  ['hyperaesthesia', 'hyperesthesia'],
  ['paediatric', 'pediatric'],
  ['orthopaedic', 'orthopedic'],
  ['haematoma', 'hematoma'],
  ['haemorrhage', 'hemorrhage'],
  ['anaemia', 'anemia'],
  ['leukaemia', 'leukemia'],
  ['ischaemia', 'ischemia'],
  ['ischaemic', 'ischemic'],
  ['oedema', 'edema'],
  ['lymphoedema', 'lymphedema'],
  ['oesophagus', 'esophagus'],
  ['oestrogen', 'estrogen'],
  ['diarrhoea', 'diarrhea'],
  ['dysmenorrhoea', 'dysmenorrhea'],
  ['gynaecology', 'gynecology'],
  ['coeliac', 'celiac'],
  ['dyspnoea', 'dyspnea'],
  ['aetiology', 'etiology'],
  ['tumour', 'tumor'],
  ['behavioural', 'behavioral'],
  ['labour', 'labor'],
  ['colour', 'color'],
  ['fibre', 'fiber'],
  ['fibres', 'fibers'],
  ['centre', 'center'],
  ['centred', 'centered'],
  ['foetus', 'fetus'],
  ['sulphate', 'sulfate'],
  ['neurone', 'neuron'],
  ['sensitisation', 'sensitization'],
  ['mobilise', 'mobilize'],
  ['randomised', 'randomized'],
  ['characterised', 'characterized'],
  ['categorise', 'categorize'],
  ['summarise', 'summarize'],
  ['polarised', 'polarized'],
  ['criticise', 'criticize'],
  ['minimise', 'minimize'],
  ['standardised', 'standardized'],
  ['catastrophising', 'catastrophizing'],
  ['analyse', 'analyze'],
  ['paralysed', 'paralyzed'],
  ['programme', 'program'],
  ['licence', 'license'],
  ['practise', 'practice'],
  ['grey', 'gray'],
  ['counselling', 'counseling'],
  ['counsellor', 'counselor'],
  ['disk', 'disc'],
  ['disks', 'discs'],
] as const;

describe('British and American spelling are one word', () => {
  it.each(PAIRS)('%s is found as %s', (british, american) => {
    expect(spellingsOf(british)).toContain(american);
  });

  it.each(PAIRS)('and the other way: %s for %s', (british, american) => {
    expect(spellingsOf(american)).toContain(british);
  });

  it('also where both differ in one word', () => {
    expect(spellingsOf('anaesthetise')).toContain('anesthetize');
    expect(spellingsOf('anesthetize')).toContain('anaesthetise');
  });
});

describe('words with one spelling keep it', () => {
  it.each([
    'exercise',
    'exercising',
    'disease',
    'treatise',
    'expertise',
    'revise',
    'advise',
    'supervise',
    'promise',
    'compromise',
    'premise',
    'surprise',
    'enterprise',
    'comprise',
    'raised',
    'rise',
    'arise',
    'likewise',
    'noise',
    'concise',
    'precise',
    'excise',
    'incise',
    'bruise',
    'paradise',
    'size',
    'prize',
    'laboratory',
    'elaborate',
    'programmer',
    'diagram',
    'diagrams',
    'chemical',
    'academia',
    'epidemic',
    'pedal',
    'pedicle',
    'neuronal',
    'interest',
    'discuss',
    'pain',
    'allodynia',
    'counsel',
    '',
  ])('%s', (word) => {
    expect(spellingsOf(word)).toEqual([]);
  });
});
