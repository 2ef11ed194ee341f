/**
 * Short passages of the kinds that people read, with what is marked in them in braces, and nothing else: patient
 * leaflets, abstracts, policies, adverts, notes, labels, and pages that only use the same words.
 */
import { describe, expect, it } from 'vitest';
import { markText } from '../../core/mark-text.ts';
import { builtInIndex } from '../built-in-pack.ts';

const index = builtInIndex();

/** The passage with its marks in braces. */
function braced(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end } of markText(index, text)) {
    out += `${text.slice(at, start)}{${text.slice(start, end)}}`;
    at = end;
  }
  return out + text.slice(at);
}

function check(expected: string): void {
  expect(braced(expected.replace(/[{}]/g, ''))).toBe(expected);
}

describe('a patient leaflet', () => {
  it.each([
    ['on a nerve block', 'A {nerve block} numbs the area. Your doctor will do a physical exam first. Side effects are rare.'],
    [
      'on shingles',
      '{Postherpetic neuralgia} can follow {shingles}. {Gabapentin} or a {lidocaine patch} may ease it. The FDA has approved a vaccine.',
    ],
    ['on sciatica', '{Sciatica} often settles by itself. Walking helps more than rest. Ask before you take {ibuprofen} or {naproxen}.'],
    [
      'on migraine',
      '{Migraine} comes in attacks. {Triptans} work best early. Write a {headache diary} and bring it to your follow-up visit.',
    ],
    ['on arthritis', 'For {knee osteoarthritis}, {acetaminophen} is tried first. A treatment plan may also name weight loss and exercise.'],
    ['with a title', '{Fibromyalgia}\nPeople with {fibromyalgia} feel {widespread pain}. {Duloxetine} and {pregabalin} are options.'],
    [
      'on spinal stenosis',
      '{Spinal stenosis} narrows the canal. Standing makes the legs ache: {neurogenic claudication}. An MRI or a CT scan shows it.',
    ],
    ['on capsaicin', '{Capsaicin cream} burns at first. Wash your hands. It is used for {diabetic neuropathy} and {osteoarthritis}.'],
  ])('%s', (_, text) => check(text));
});

describe('an abstract', () => {
  it.each([
    [
      'with its design',
      'In a randomized controlled trial, {pulsed radiofrequency} was compared with {epidural steroid injection} in {radicular pain}. Adverse events were few.',
    ],
    ['with scores', 'The {numeric rating scale} and the {Oswestry Disability Index} were recorded. {NRS} and {ODI} fell in both arms.'],
    [
      'with a definition of its own',
      'Patients with {fibromyalgia} were matched by propensity score matching (PSM). The PSM cohort had less {allodynia}.',
    ],
    [
      'with a foreign definition',
      'Patient-controlled therapy (PCT) of breathlessness with an {opioid}. PCT was feasible; {morphine} was used most.',
    ],
    ['with a gene', 'Variants of SCN9A were found in {erythromelalgia}. The gene encodes a subunit of a channel.'],
    [
      'on methadone',
      '{Methadone maintenance treatment} ({MMT}) and electronic medical records were reviewed. {MMT} was missing in a third.',
    ],
    ['with a shared head', '{Cervical} and {lumbar radiculopathy} were treated alike, and {hyperalgesia} and {allodynia} fell.'],
    ['on receptors', 'The {μ-opioid receptor} and the {mu-opioid receptor} are one; so is the {µ-opioid receptor}.'],
  ])('%s', (_, text) => check(text));
});

describe("an insurer's policy", () => {
  it.each([
    [
      'on facet procedures',
      'Two {medial branch blocks} with relief of 80% are needed before {radiofrequency ablation}. Medicare rules apply. Submit medical records.',
    ],
    [
      'on stimulators',
      'A {spinal cord stimulator} is covered after a successful trial stimulation. FDA approval of the device is required.',
    ],
    ['on drugs', '{Long-acting opioids} need {prior authorization}. Step therapy with a formulary drug may be asked for.'],
    [
      'on injections',
      '{Trigger point injections} and {epidural steroid injections} are limited to four a year. HIPAA notices are sent by mail.',
    ],
    ['on acupuncture', '{Acupuncture} is covered for {chronic low back pain}: 12 visits in 90 days. Your plan may differ.'],
  ])('%s', (_, text) => check(text));
});

describe('a job advert', () => {
  it.each([
    [
      'of a pain practice',
      'Registered nurse for a busy practice: assist with {epidural injections}, {nerve blocks} and {fluoroscopy}. Electronic medical records. Health insurance, 401(k).',
    ],
    ['of a physician', 'You will do {kyphoplasty}, {spinal cord stimulation} and medication trials. MD or DO. Sign-on bonus.'],
    ['of a therapist', '{Physical therapist} for people with {low back pain} and {sciatica}. Full time, paid time off, tuition support.'],
    [
      'not about pain',
      'Registered nurse, day shift. Chart in Epic, keep HIPAA rules, work with a case manager and a social worker. Health insurance, CME money.',
    ],
  ])('%s', (_, text) => check(text));
});

describe("a clinician's note", () => {
  it.each([
    [
      'of a visit',
      'Left {L5 radiculopathy}, {SLR} positive. {Gabapentin} 300 mg TID, {tramadol} 50 mg prn. {UDS} today. PT/INR 1.0, BP 120/80, RA sat 98%.',
    ],
    [
      'of a procedure',
      'Under {fluoroscopic guidance} a 22-gauge needle was advanced. 2 mL of 1% {lidocaine} and 40 mg of {triamcinolone} were injected. {Epidural steroid injection} tolerated well.',
    ],
    [
      'of an exam',
      'Exam: {allodynia} over the left foot, color change, swelling: {CRPS} by the {Budapest criteria}. MS intact, NP swab negative, OT to see.',
    ],
    ['of a plan', '{Lumbar facet syndrome}. Plan: {MBB} L3-5, then {RFA}; {meloxicam} 15 mg. PA sent. Return in 4 weeks.'],
  ])('%s', (_, text) => check(text));
});

describe('a drug label', () => {
  it.each([
    [
      'of an opioid',
      '{Oxycodone} may cause {respiratory depression}. Do not use with {benzodiazepines}. Keep {naloxone} at hand. Store at 20 to 25 °C.',
    ],
    [
      'of an NSAID',
      '{Diclofenac gel} 1%: {NSAIDs} may raise the risk of a heart attack. For {osteoarthritis of the knee}. See the side effects below.',
    ],
    [
      'of a gabapentinoid',
      '{Pregabalin} capsules, CV. For {fibromyalgia} and {postherpetic neuralgia}. 25 mg, 50 mg, 75 mg. Drug interactions: see section 7.',
    ],
    [
      'of another drug',
      'Tablets of 10 mg and 20 mg. Adverse reactions: cough, dizziness. Drug interactions: lithium. Informed consent is not needed. FDA approval 1987.',
    ],
  ])('%s', (_, text) => check(text));
});

describe('the same words elsewhere: nothing is marked on a page about', () => {
  it.each([
    [
      'hospital billing',
      'MS-DRG 470 pays for the stay. The DRG grouper reads ICD-10 codes; a DRG with an MCC has a higher weight. Medicare pays by DRG.',
    ],
    ['diagnosis groups', 'Each diagnosis-related group (DRG) has a weight. DRG 291 rose by 2%.'],
    ['time zones', 'Join at 10 a.m. PT or 1 p.m. ET. PT is UTC minus 8. Replay at 5 p.m. PT.'],
    ['admission tests', 'ACT scores are sent in July. The ACT has four parts; ACT prep takes eight weeks. An SAT is enough for most.'],
    ['an act of law', 'The Privacy ACT and the Clean Air ACT are cited. ACT NOW: file by Monday.'],
    ['a currency peg', 'The PEG held for nine years. A PEG to the euro limits the bank.'],
    ['stock tables', 'P/E 18, PEG 1.4, EPS 3.20. A PEG under 1 may be cheap. The MPI fell, the PCS rose.'],
    ['polymers', 'PEG 400 and PEG 8000 were tested in water. The PEG chain is flexible; MS and NMR confirm it.'],
    ['mats', 'Roll the MAT up. MAT 2 mm or MAT 4 mm? A yoga mat is made of cork.'],
    ['MATLAB', 'Load the MAT file, then save MAT v7.3. MAT reads arrays; the PCS toolbox plots them.'],
    ['soil', 'The SCS mapped the loess. SCS soil group B drains well, and the SCS runoff curve is 61.'],
    ['satellites', 'SCS 3 relays data. The SCS uplink (satellite control system) failed. SCS rebooted.'],
    ['discovery', 'ESI must be preserved. Produce ESI in native form; ESI includes chat logs.'],
    ['mass spectrometry', 'Positive ESI mode, 3.5 kV. ESI and APCI gave the same ion; the MS scanned m/z 50 to 800.'],
    ['printing', 'CPP film is glossy; CPP and BOPP are sealed at 120 °C.'],
    ['economics', 'The CPP index rose. GDP at CPP, the cost per point (CPP) of advertising, and CPP by region.'],
    ['music schools', 'RA and Dec are coordinates: RA 05h 34m. The RA on duty in the dormitory has a key.'],
    ['astronomy', 'At RA 12h, Dec +4°, the galaxy is faint. RA drifts. Use the RA axis.'],
    ['public address', 'The PA is too loud. Move the PA to the left; PA rental is 90 dollars. Harrisburg, PA 17101.'],
    ['Mississippi', 'Jackson, MS 39201. An MS in physics, or an MS Word file. Ms. Lee signed it.'],
    ['algorithms', 'NP problems are hard. If P equals NP, then NP-complete problems fall. NP-hard is worse.'],
    ['payroll', 'OT is paid at 1.5 times. OT over 12 hours is double. Ask your manager for OT.'],
    ['Testaments', 'The OT has 39 books; the NT has 27. OT readings follow.'],
    ['trains', 'The ICER 2 set, the ICE and the ICER 3 leave Berlin. ICER tickets are cheap.'],
    ['economics of health', 'ICER is used by economists; an ICER of 20,000 is low. The board read the ICER slides.'],
    ['cattle', 'COWS and calves grazed. A VAS license, a POSS boat, a PASS for the bus, the DIRE wolf.'],
    ['networks', 'COMM fails on port 2. The MME, the SGW and the ORT server answer. CSI is strong.'],
    ['cameras', 'An SLR with a 50 mm lens. SLR and DSLR bodies, a TPI mount, a PNS adapter, an MBB degree.'],
    ['statistics', 'PCA on 12 variables; PCA 1 explains 60%. PCS by k-means, NRS by hand, LBP features (local binary patterns).'],
    ['rail brakes', 'The brake block wears. A block of flats, a block of code, a trigger point in the script.'],
    ['software', 'A tolerance of 1e-9; sensitization of the flag; the patch fixes a withdrawal bug in the bank module.'],
    ['weather', 'A tropical depression formed. Numb fingers, a stiff breeze, a chronic drought, an acute angle.'],
    [
      'a ward without pain',
      'The attending physician, two residents and a pharmacist met. Side effects and informed consent were discussed; a treatment plan was filed.',
    ],
    [
      'heart disease',
      'Aspirin and a beta blocker after a stent. An MRI of the heart. Depression is common. Ask your family physician about weight loss.',
    ],
    ['fitness', 'Yoga, Pilates and tai chi at noon. Massage by appointment. Foam rolling, ice packs and a heating pad are for sale.'],
    ['job titles', 'A medical director, a nurse practitioner and an internist run the clinic. Board certified, licensed, insured.'],
  ])('%s', (_, text) => check(text));
});
