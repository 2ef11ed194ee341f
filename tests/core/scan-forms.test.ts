/** Forms that a pack does not list: plurals, possessives, hyphen, space or neither, British spelling, symbols. */
import { describe, expect, it } from 'vitest';
import { found, indexOf } from './make-entry.ts';

describe('a listed form is found as', () => {
  it.each([
    ['opioid', 'opioids'],
    ['neuropathy', 'neuropathies'],
    ['diagnosis', 'diagnoses'],
    ['plexus', 'plexuses'],
    ['radiculopathy', "radiculopathy's"],
    ['nerve block', "nerve blocks'"],
    ['opioid use disorder', 'opioid use disorders'],
    ['evidence-based medicine', 'evidence based medicine'],
    ['evidence-based medicine', 'Evidence-Based Medicine'],
    ['evidence-based medicine', 'evidence‐based medicine'],
    ['radio-frequency ablation', 'radiofrequency ablation'],
    ['radiofrequency ablation', 'radio-frequency ablation'],
    ['radiofrequency ablation', 'radio frequency ablation'],
    ['opioid-sparing', 'opioid sparing'],
    ['opioid sparing', 'opioid-sparing'],
    ['follow-up visit', 'followup visit'],
    ['multidisciplinary team', 'multi-disciplinary teams'],
    ['anesthesia', 'anaesthesia'],
    ['pediatric pain', 'paediatric pain'],
    ['edema', 'oedema'],
    ['tumor', 'tumours'],
    ['small fiber neuropathy', 'small-fibre neuropathies'],
    ['functional restoration program', 'functional restoration programmes'],
    ['central sensitization', 'central sensitisation'],
    ['orthopaedic surgeon', 'orthopedic surgeons'],
    ['herniated disc', 'herniated disks'],
    ['ischemic pain', 'ischaemic pain'],
    ['patient-centered care', 'patient-centred care'],
    ["Sudeck's atrophy", 'Sudeck’s atrophy'],
    ["workers' compensation", 'workers’ compensation'],
    ["t'ai chi", 't’ai chi'],
    ['Ehlers-Danlos syndrome', 'Ehlers–Danlos syndrome'],
    ['ER/LA opioid', 'ER/LA opioids'],
    ['hydrocodone/acetaminophen', 'hydrocodone / acetaminophen'],
    ['Pacific Spine & Pain Society', 'Pacific Spine & Pain Society'],
    ['U.S. Pain Foundation', 'U.S. Pain Foundation'],
    ['510(k) clearance', '510(k) clearance'],
    ['510(k)', '510(k)'],
    ['(R)-ketamine', 'R)-ketamine'],
    ['lidocaine 5% patch', 'lidocaine 5% patches'],
    ['Face, Legs, Activity, Cry, Consolability', 'Face, Legs, Activity, Cry, Consolability'],
    ['Diagnosis, Intractability, Risk, Efficacy score', 'diagnosis, intractability, risk, efficacy score'],
    ['ear, nose and throat doctor', 'ear, nose and throat doctors'],
    ['Brief Pain Inventory (Short Form)', 'Brief Pain Inventory (Short Form)'],
    ['NaV1.8', 'NaV1.8'],
    ['beta-endorphin', 'β-endorphin'],
    ['Tylenol #3', 'Tylenol #3'],
    ['c fiber', 'C-fibres'],
  ])('%s → %s', (form, text) => {
    expect(found(indexOf(form), `The ${text} here`)).toHaveLength(1);
  });
});

describe('a listed form is not found in', () => {
  it.each([
    ['arthritis', 'arthritises'],
    ['shingles', 'shingle'],
    ['diabetes', 'diabete'],
    ['evidence-based medicine', 'evidence, based medicine'],
    ['exercise', 'exercize'],
    ['ear, nose and throat', 'ear nose and throat'],
    ['lidocaine patch', 'lidocaine 5% patch'],
    ['pain clinic', 'pain, clinic'],
    ['pain clinic', 'pain (clinic)'],
    ['disc', 'disco'],
    ['labor pain', 'laboratory pain'],
    ['NaV1.8', 'NaV1. 8'],
    ['NaV1.8', 'NaV1.80'],
    ['spine & pain', 'spine and pain'],
    ['ER/LA', 'ER LA'],
    ['nerve block', 'nervous block'],
    ['pain', 'pa in'],
    ['back pain', 'back and pain'],
  ])('%s ↛ %s', (form, text) => {
    expect(found(indexOf(form), `The ${text} here`)).toEqual([]);
  });
});
