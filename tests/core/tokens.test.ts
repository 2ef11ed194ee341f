/** How text is cut into folded words. */
import { describe, expect, it } from 'vitest';
import { LONGEST_WORD, wordsOf } from '../../core/tokens.ts';
import { hashWord } from '../../core/word-hashes.ts';

describe('words', () => {
  it.each([
    ['of a plain text', 'low back pain', ['low', 'back', 'pain']],
    ['in capitals', 'Low BACK Pain', ['low', 'back', 'pain']],
    ['of no text', '', []],
    ['of white space and punctuation alone', ' \t\n. — ; [ ] : !', []],
    ['with digits in them', 'COX-2 and L5', ['cox', '2', 'and', 'l5']],
    ['with a decimal', 'the NaV1.8 channel', ['the', 'nav1.8', 'channel']],
    ['with a decimal of digits alone', 'about 0.5 mg', ['about', '0.5', 'mg']],
    ['before a full stop that ends a sentence', 'has 5. Then', ['has', '5', 'then']],
    ['with a stop between letters', 'e.g. pain', ['e', 'g', 'pain']],
    ['with a hyphen', 'evidence-based', ['evidence', 'based']],
    ['with a soft hyphen inside', 'anal\u00adgesia', ['analgesia']],
    ['with a zero-width space inside', 'fibro\u200bmyalgia', ['fibromyalgia']],
    ['with a zero-width joiner at the end', 'pain\u200d relief', ['pain', 'relief']],
    ['parted by a non-breaking space', 'nerve\u00a0block', ['nerve', 'block']],
    ['with a ligature', 'ﬁbromyalgia', ['fibromyalgia']],
    ['with an accent as one character', 'Lasègue', ['lasegue']],
    ['with an accent as two characters', 'Lase\u0300gue', ['lasegue']],
    ['in full-width letters', 'ＰＡＩＮ', ['pain']],
    ['before raised digits', 'pain¹ relief²³ dose⁴', ['pain', 'relief', 'dose']],
    ['with lowered digits', 'COX₂', ['cox2']],
    ['in mathematical letters', '𝐩𝐚𝐢𝐧', ['pain']],
    ['with a Greek letter', 'μ-opioid', ['μ', 'opioid']],
    ['with a Greek letter in one word', 'Aδ fiber', ['aδ', 'fiber']],
    ['with the possessive ending', "patient's pain", ['patient', 'pain']],
    ['with the possessive ending in typographic style', 'patient’s pain', ['patient', 'pain']],
    ['with the possessive ending in capitals', "PATIENT'S PAIN", ['patient', 'pain']],
    ['with the possessive ending at the end of the text', "the patient's", ['the', 'patient']],
    ['with an apostrophe at the end of the text', "the patients'", ['the', 'patients']],
    ['with an apostrophe inside', "t'ai chi", ['t', 'ai', 'chi']],
    ['with an s after an apostrophe that begins a word', "l'sciatique", ['l', 'sciatique']],
    ['with a slash', 'ER/LA opioid', ['er', '/', 'la', 'opioid']],
    ['with an ampersand', 'AAPM&R', ['aapm', '&', 'r']],
    ['with a comma', 'ear, nose', ['ear', ',', 'nose']],
    ['with brackets', '510(k) rule', ['510', '(', 'k', ')', 'rule']],
    ['with a percent sign', 'lidocaine 5% patch', ['lidocaine', '5', '%', 'patch']],
    ['with initials', 'U.S. Pain', ['u', 's', 'pain']],
    ['after half of a surrogate pair', '\ud83dpain', ['pain']],
    ['before half of a surrogate pair', 'pain\udc00', ['pain']],
    ['around an emoji', 'pain😀relief', ['pain', 'relief']],
    ['of other scripts', 'боль 痛み', ['боль', '痛み']],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text).words).toEqual(expected);
  });

  it('that are very long are cut', () => {
    expect(wordsOf('a'.repeat(500)).words[0]).toHaveLength(LONGEST_WORD);
  });
});

describe('words that can stand in one term', () => {
  it.each([
    ['a space', 'nerve block'],
    ['several spaces', 'nerve   block'],
    ['a line break', 'nerve\n  block'],
    ['a hyphen', 'nerve-block'],
    ['a non-breaking hyphen', 'nerve\u2011block'],
    ['an en dash without spaces', 'Ehlers–Danlos'],
    ['a hyphen at the end of a line', 'evidence-\nbased'],
    ['a slash', 'hydrocodone/acetaminophen'],
    ['a slash between spaces', 'hydrocodone / acetaminophen'],
    ['an ampersand', 'spine & pain'],
    ['a possessive ending', "Sudeck's atrophy"],
    ['a possessive ending of a plural', "workers' compensation"],
    ['a possessive ending of a plural in typographic style', 'workers’ compensation'],
    ['an apostrophe between letters', "t'ai chi"],
    ['the stop of an initial', 'U.S. Pain Foundation'],
    ['the stop of an abbreviation of two letters', 'St. John'],
    ['a zero-width space beside a space', 'nerve\u200b block'],
    ['a number sign', 'Tylenol #3'],
  ])('are held together by %s', (_, text) => {
    expect(wordsOf(text).joined).toBe(true);
  });

  it.each([
    ['a full stop', 'the nerve. Block it'],
    ['a semicolon', 'nerve; block'],
    ['a colon', 'nerve: block'],
    ['a square bracket', 'nerve [block'],
    ['a quotation mark', 'nerve “block'],
    ['an em dash', 'nerve—block'],
    ['a hyphen between spaces', 'nerve - block'],
    ['an en dash between spaces', 'nerve – block'],
    ['two hyphens', 'nerve--block'],
    ['an en dash between thin spaces', 'nerve\u2009–\u2009block'],
    ['the character that parts blocks', 'nerve\0block'],
    ['an opening quotation mark', "nerve 'block"],
    ['a closing quotation mark', "the 'nerves' block"],
    ['an emoji', 'nerve😀block'],
  ])('are parted by %s', (_, text) => {
    expect(wordsOf(text).joined).toBe(false);
  });
});

describe('hash of a word', () => {
  it('is the same for the same word and never zero', () => {
    expect(hashWord('allodynia')).toBe(hashWord('allodynia'));
    for (const word of ['', 'a', 'pain', 'μ', 'x'.repeat(64)]) expect(hashWord(word)).not.toBe(0);
  });

  it('differs between words that are alike', () => {
    expect(new Set(['pain', 'pian', 'Pain', 'pains', 'pai'].map(hashWord)).size).toBe(5);
  });
});
