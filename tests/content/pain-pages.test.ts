/** Pages about pain: the same abbreviations and everyday words are marked, each with the entry that it means. */
import { describe, expect, it } from 'vitest';
import { builtInIndex } from '../built-in-pack.ts';
import { marked } from '../core/make-entry.ts';

const index = builtInIndex();

describe('on a page about pain', () => {
  it.each([
    [
      'DRG',
      'dorsal-root-ganglion',
      'The dorsal root ganglion (DRG) holds the cell bodies of sensory nerves. A DRG sits beside each level.',
    ],
    ['DRG stimulation', 'drg-stimulation', 'DRG stimulation was tried for complex regional pain syndrome.'],
    ['PT', 'physical-therapy', 'Physical therapy helps in chronic low back pain. PT is paid for by most plans.'],
    ['PT', 'physical-therapist', 'A physical therapist sees people with sciatica. Ask a PT about pacing.'],
    ['ACT', 'acceptance-commitment-therapy', 'Acceptance and commitment therapy (ACT) is used in chronic pain. ACT builds on values.'],
    ['PEG', 'peg-scale', 'The PEG scale asks about pain and function. A PEG of 7 is high.'],
    ['MAT', 'medications-for-oud', 'Medication-assisted treatment (MAT) with buprenorphine treats opioid use disorder.'],
    ['SCS', 'spinal-cord-stimulation', 'Spinal cord stimulation (SCS) is an option after failed surgery. SCS needs a trial.'],
    ['ESI', 'epidural-steroid-injection', 'An epidural steroid injection (ESI) can ease sciatica. The ESI is done under X-ray.'],
    ['MME', 'mme', 'Dose is counted in morphine milligram equivalents (MME). Risk rises above 50 MME a day.'],
    ['CRPS', 'complex-regional-pain-syndrome', 'After a fracture, CRPS may follow; allodynia and swelling are typical.'],
    ['TENS', 'tens', 'A TENS unit sends small currents. TENS is low in risk.'],
    ['NSAIDs', 'nsaid', 'NSAIDs are used for osteoarthritis.'],
    ['NRS', 'nrs', 'On a numeric rating scale (NRS) she gave a seven. The NRS fell to three.'],
    ['CBT', 'cognitive-behavioral-therapy', 'Cognitive behavioral therapy, or CBT, is talking therapy for chronic pain.'],
    ['PDMP', 'pdmp', 'Before prescribing an opioid, clinicians look into the PDMP; an opioid taper needs a plan.'],
    ['RFA', 'radiofrequency-ablation', 'RFA of the facet joints follows two nerve blocks in axial low back pain.'],
    ['BPS', 'interstitial-cystitis', 'Interstitial cystitis, also called bladder pain syndrome (BPS), hurts. BPS is chronic.'],
    ['OUD', 'opioid-use-disorder', 'OUD is treated with methadone or buprenorphine; naloxone reverses an opioid overdose.'],
    ['cupping', 'cupping', 'Acupuncture and cupping were compared in fibromyalgia and chronic neck pain.'],
    ['yoga', 'yoga', 'Yoga and tai chi ease low back pain and fibromyalgia; yoga is safe for most.'],
    ['wind-up', 'wind-up', 'Central sensitization, allodynia and hyperalgesia follow from wind-up in the dorsal horn.'],
    ['Lyrica', 'pregabalin', 'Lyrica is used for postherpetic neuralgia.'],
    ['paracetamol', 'acetaminophen', 'Take paracetamol with food.'],
    ['anaesthetist', 'anesthesiologist', 'The anaesthetist treats chronic pain as well.'],
    [
      "workers' compensation",
      'workers-compensation',
      "After low back pain at work, workers' compensation paid for physical therapy of his sciatica. Who has health insurance, and what " +
        'are step therapy, medical necessity and informed consent? Ask.',
    ],
    ['noxious stimuli', 'noxious-stimulus', 'Nociceptors answer to noxious stimuli.'],
    ['dorsal root ganglia', 'dorsal-root-ganglion', 'The dorsal root ganglia lie beside the spinal cord.'],
    ['spinal-cord stimulators', 'spinal-cord-stimulation', 'Two spinal-cord stimulators were compared.'],
    ['herniated disks', 'herniated-disc', 'Most herniated disks heal.'],
    ['Opioid dependence', 'physical-dependence', 'Opioid dependence develops within weeks.'],
    ['NP', 'neuropathic-pain', 'Neuropathic pain (NP) is treated with gabapentin. NP hurts.'],
    ['PA', 'prior-authorization', 'Prior authorization (PA) is needed for pregabalin. PA takes days.'],
  ])('%s means %s', (form, entry, text) => {
    expect(marked(index, text)).toContain(`${form}: ${entry}`);
  });

  it.each([
    ['NP is neuropathic pain only where a page says so', 'NP', 'Neuropathic pain is treated with gabapentin. The NP asks about sciatica.'],
    ['PA is prior authorization only where a page says so', 'PA', 'Prior authorization is needed for pregabalin. The PA treats sciatica.'],
    ['PT is neither where both are there', 'PT', 'A physical therapist offers physical therapy for sciatica. See PT.'],
    ['MS is morphine only where a page says so', 'MS', 'Morphine was given for cancer pain. MS intact.'],
    ['a resident is a resident', 'resident', 'The nursing home resident has chronic low back pain and sciatica.'],
    ['attending is attending', 'attending', 'She was attending school with fibromyalgia, migraine and sciatica.'],
    ['somatic means nothing alone', 'somatic', 'Somatic symptoms with neuralgia, allodynia and migraine.'],
    ['adrenaline means nothing alone', 'adrenaline', 'Adrenaline rises with acute pain, migraine and sciatica.'],
  ])('%s', (_, form, text) => {
    expect(marked(index, text).filter((mark) => mark.toLowerCase().startsWith(`${form.toLowerCase()}:`))).toEqual([]);
  });
});
