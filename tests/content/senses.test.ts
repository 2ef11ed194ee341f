/**
 * Forms that real pages use, each with a text in which it is meant and one in which the same words mean something else.
 * What is marked stands in braces, and nothing else is.
 */
import { describe, expect, it } from 'vitest';
import { markText } from '../../core/mark-text.ts';
import { builtInIndex } from '../built-in-pack.ts';

const index = builtInIndex();

function check(expected: string): void {
  const text = expected.replace(/[{}]/g, '');
  const found = markText(index, text).map(({ form }) => form);
  expect(found).toEqual(Array.from(expected.matchAll(/\{([^}]*)\}/g), ([, form]) => form));
}

describe('an abbreviation that only a page itself can define', () => {
  it.each([
    ['TN', '{Trigeminal neuralgia} ({TN}) comes in attacks. {TN} is rare.'],
    ['TN, a state', '{Trigeminal neuralgia} comes in attacks. Our office is in Nashville, TN.'],
    ['VCF', 'Two {vertebral compression fractures} ({VCFs}) were seen. The {VCF} healed.'],
    ['VCF, a file', 'Each {vertebral compression fracture} was coded. The VCF holds the variants.'],
    ['LOT', '{Long-term opioid therapy} ({LOT}) was stopped. Risks of {LOT} were listed.'],
    ['LOT, a word', '{Long-term opioid therapy} helps SOME, NOT A LOT.'],
    ['PA', '{Prior authorization} ({PA}) for {sciatica}: a {PA} takes a week.'],
    ['PA, undefined', '{Prior authorization} for {sciatica}: PA takes a week.'],
    ['MS, another', '{Multiple sclerosis} ({MS}), {sciatica} and {morphine}. {MS} is chronic.'],
  ])('%s', (_, text) => check(text));
});

describe('a form of the clinic', () => {
  it.each([
    ['a list of old illnesses', '58 yo, PMH HTN, {OA} b/l knees. {Neurogenic claudication}, {gabapentin}, {sciatica}.'],
    ['a shouted list', 'FIRE, OA, FLOOD. {Neurogenic claudication}, {gabapentin}, {sciatica}.'],
    ['fluoroscopic control', '{Medial branch blocks} under {fluoroscopic} control.'],
    ['a fluoroscopic airport scan', 'A fluoroscopic screen at the airport.'],
    ['named signs', "{Low back pain}: {FABER test} negative. {Sacroiliac joint} tender, {Patrick's test} positive."],
    ['a sign by its capitals', '{Sciatica}, {sacroiliac joint pain}, {facet joint pain}: neg {FABER}.'],
    ['a sign by its name', '{Cervical radiculopathy}, {myofascial pain}, {neck pain}: {Spurling} positive.'],
    ['a man of that name', 'Mr. Spurling of Kent drew the map.'],
    ['a trial in a forum', 'Denied for the {stim trial}: {allodynia} all day.'],
    ['a joint by its short name', '{Kyphoplasty} and {SI fusion}.'],
    ['a weld of silicon', 'Si fusion at 1400 degrees. The stim trial of the retina.'],
    ['a publisher', 'FABER and FABER printed the poems.'],
    ['a plain exam', '{Sciatica} and {low back pain}. A neurological examination and palpation were normal.'],
    ['a knee', 'R {TKA} 2019, {gabapentin}, {neurogenic claudication}, {sciatica}.'],
    ['an airline code', 'TKA is the code of Talkeetna.'],
    ['epidurals of a pain clinic, where it says so', '{Kyphoplasty}, {epidural steroid injections}; more {epidurals}.'],
    ['epidurals of neither', '{Kyphoplasty}, {spinal cord stimulators}, {sciatica} and epidurals.'],
    ['therapy', 'Failed {PT}, {ibuprofen}, {gabapentin}, {epidural steroid injection}; {sciatica}.'],
    ['a time zone on a page about pain', '{Sciatica}, {allodynia}, {migraine}, {fibromyalgia}: the talk is at 7 p.m. ET, 4 p.m. PT.'],
    ['shin splints', '{Sciatica}, {migraine}, {allodynia}: shin splints are no {splints}.'],
    ['clotting', '{Sciatica}, {allodynia}, {migraine}, {fibromyalgia}. PT/INR 1.0.'],
    ['a red flag', '{Sciatica} with {saddle anesthesia} is urgent.'],
    ['a block by its short name', '{Femoral block} or {sciatic block} for {knee osteoarthritis}.'],
    ['a bile duct', '{Sciatica}, {migraine} and {allodynia}. Stones of the common bile duct (CBD): the CBD is wide.'],
    ['fibro', '{Fibromyalgia} again: my {fibro} is bad today.'],
    ['fibro, a board', 'The roof is of fibro cement; fibro houses of 1950.'],
    ['worn discs', '{Low back pain}: {disc desiccation} and {DDD} at L4-5, {facet arthropathy}, {foraminal stenosis}, {sciatica}.'],
    ['a way to program', 'In DDD, the domain comes first. DDD and TDD go well together.'],
    ['drug-seeking', 'Requests for {opioids} are not {drug-seeking behavior}.'],
    ['a drug-seeking dog', 'The drug-seeking dog sat at the gate.'],
  ])('%s', (_, text) => check(text));
});

describe('rules and bodies', () => {
  it.each([
    ['a label', '{Oxycodone}: {Risk Evaluation and Mitigation Strategy} ({REMS}). The {REMS} asks for training.'],
    ['a band', 'The REMS album. A REMS sleep study in bats.'],
    ['an examiner', '{Chronic pain} claims: an {independent medical examination} ({IME}), then a second {IME}.'],
    ['an examiner of anything', 'An independent medical examination may be asked for. The IME is paid.'],
    ['methadone', '{Opioid treatment programs} dispense {methadone} under the {Drug Enforcement Administration} ({DEA}).'],
    ['a raid', 'The Drug Enforcement Administration seized 3 tons of cocaine. DEA agents, and a DEA model of efficiency.'],
    ['a plan', 'A {pain management} plan, and the {pain management} team.'],
  ])('%s', (_, text) => check(text));
});

describe('words that need another term of pain medicine beside them', () => {
  it.each([
    ['capsaicin in a kitchen', 'Capsaicin makes peppers hot. Scoville units measure capsaicin; turmeric gives color.'],
    ['capsaicin on skin', '{Capsaicin} for {postherpetic neuralgia}.'],
    ['pulsed fields of physics', 'A pulsed radiofrequency field flips the spins. Pulsed RF heats the plasma.'],
    ['pulsed fields on a nerve', '{Pulsed radiofrequency} for {radiculopathy}.'],
    ['a spa', 'Deep tissue massage, acupressure, cupping, reflexology, hot yoga, Pilates, meditation and tai chi.'],
    ['needles for pain', '{Acupuncture} and {dry needling} for {low back pain}.'],
    ['a scale of taste', 'Sweetness was rated on a visual analog scale by forty tasters.'],
    ['a scale of pain', '{Sciatica} was rated on a {visual analog scale}.'],
    ['numbers in a lecture', 'The number needed to treat is the inverse of the risk difference.'],
    ['a low threshold for prices', 'Drivers have a low pain threshold for fuel, and a pain tolerance of zero.'],
    ['an economy', 'Short-term gain, long-term pain for the budget.'],
    ['red flags of a deal', 'A red flag sign in the books; three red flag signs in all.'],
    ['a wetland', 'Functional restoration of the marsh took ten years.'],
    ['numbers by relaxation', 'Relaxation methods converge slowly; relaxation techniques such as SOR are faster.'],
    ['a database', 'The type is physically dependent on the function. A physical dependence is logged.'],
    ['a port of software', 'Remove arch support for 32 bits. The subsys is probed; a diagnostic block is dumped.'],
    ['pictures', 'The contrast agent of the poster is white on black; contrast media of print.'],
    ['a game', 'A visual aura shows the buff. The internal pulse generator ticks at 50 Hz.'],
    ['objects of a library', 'PROMIS objects resolve late.'],
    ['a firmware', 'NAV 1.7 and NAV 1.8 fix the map.'],
  ])('%s', (_, text) => check(text));
});
