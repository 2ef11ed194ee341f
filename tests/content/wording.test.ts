/** The text of the built-in pack: lengths, no circles, no stigma, no advice. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../core/entry.ts';
import { builtInEntries } from '../built-in-pack.ts';

const entries = builtInEntries();
const wrong = (faults: (entry: Entry) => string[]): string[] =>
  entries.flatMap((entry) => faults(entry).map((fault) => `${entry.id}: ${fault}`));
const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Most texts do not even have the letters: only for the others is a pattern made, which takes its time. */
const holds = (text: string, words: string, flags: string): boolean =>
  text.toLowerCase().includes(words.toLowerCase()) &&
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, `${flags}u`).test(text);

const SMALL = new Set('a an the of for in on to and or with from at by as'.split(' '));
/** Beginnings of words, small words left out: "sensitization" and "sensitive" count as one. */
const stemsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !SMALL.has(word))
    .map((word) =>
      word
        .replace(/ies$/, 'y')
        .replace(/(ing|ation|ed|es|s|al|ist|ic)$/, '')
        .slice(0, 7),
    );

/** Names that are made of everyday words, which no explanation can do without. */
const PLAIN_NAMES: Record<string, string> = {
  'cancer-pain': 'cancer has no plainer name',
  'sickle-cell-pain': 'sickle cell disease has no plainer name',
};

describe('every gloss', () => {
  it('has 45 words at most', () => {
    expect(wrong(({ gloss }) => (wordCount(gloss) > 45 ? [`${wordCount(gloss)} words`] : []))).toEqual([]);
  });

  it('explains without its headword', () => {
    expect(wrong(({ gloss, headword }) => (holds(gloss, headword, 'i') ? [gloss] : []))).toEqual([]);
  });

  it('explains without all the words of its headword', () => {
    const circular = ({ id, gloss, headword }: Entry): boolean => {
      const known = new Set(stemsIn(gloss));
      return !(id in PLAIN_NAMES) && stemsIn(headword).every((stem) => known.has(stem));
    };
    expect(wrong((entry) => (circular(entry) ? [entry.gloss] : []))).toEqual([]);
  });

  it('explains without its abbreviations', () => {
    expect(wrong(({ gloss, abbreviations }) => abbreviations.filter((short) => holds(gloss, short, '')))).toEqual([]);
  });

  it('is a sentence', () => {
    expect(wrong(({ gloss }) => (/^["“A-Z0-9].*[.”"]$/s.test(gloss) ? [] : [gloss]))).toEqual([]);
  });
});

describe('every definition', () => {
  it('has 40 to 120 words', () => {
    expect(
      wrong(({ definition }) => (wordCount(definition) < 40 || wordCount(definition) > 120 ? [`${wordCount(definition)} words`] : [])),
    ).toEqual([]);
  });

  it('says more than the gloss', () => {
    expect(wrong(({ gloss, definition }) => (definition.startsWith(gloss) ? [definition] : []))).toEqual([]);
  });
});

describe('no text', () => {
  const texts = ({ gloss, definition }: Entry): string => `${gloss} ${definition}`;

  it.each([
    ['labels a person', /\b(addicts?|abusers?|junk(ie|y)s?|druggies?|drug[- ]seek(ing|ers?)|malingerers?|frequent flyers?|victims?)\b/i],
    ['calls a person their illness', /\b(the disabled|the addicted|schizophrenics|epileptics|diabetics|fibromyalgics|migraineurs)\b/i],
    ['makes a patient suffer', /\b(suffer(s|ing)? from|afflicted (with|by)|stricken)\b/i],
    ['blames a patient', /\b(complain(s|ing) of|non-?complian(t|ce)|refuses treatment|failed (treatment|therapy)|poor historian)\b/i],
    ['uses the older word for opioids as its own', /(?<!["“'])\bnarcotics?\b(?! (bowel|contract))/i],
    ['names failed surgery after the person', /(?<!["“])\bfailed back\b/i],
    ['makes light of pain', /\b(only|just|merely) (psychological|in (the|your) (head|mind))\b|\ball in (the|your) head\b/i],
    ['calls a urine clean or dirty', /\b(clean|dirty) (urine|drug (test|screen))\b/i],
    [
      'tells the reader what to do',
      /\b(you|patients|people) (should|must|need to|ought to|have to) (take|stop|start|use|avoid|try|quit|get|see|ask|talk|call)\b/i,
    ],
    ['tells you what to do', /\byou (should|must|need to|ought to|have to)\b/i],
    [
      'tells the reader to take or leave a medicine',
      /(^|[.!?:;] )(do not|don't|never|always|stop|start|keep|avoid|take|try|use (it|this|the|your)) [a-z]+/i,
    ],
    [
      'sends the reader to somebody',
      /\b(ask|talk to|speak to|consult|see|call|tell|contact) (your|a|an|the) (doctor|physician|clinician|pharmacist|provider|nurse)\b/i,
    ],
    ['promises', /\b(guaranteed|completely safe|risk-free|miracle|cures all)\b/i],
    ['has markup', /<\/?[a-z]+>|\*\*|\[[^\]]*\]\(|&[a-z]+;/i],
    ['has an em dash', /—/],
    ['has two spaces or a line break', / {2}|[\n\t]/],
    ['is unfinished', /\b(TODO|TBD|FIXME|lorem ipsum|unsure)\b/i],
  ])('%s', (_, pattern) => {
    expect(wrong((entry) => texts(entry).match(pattern)?.slice(0, 1) ?? [])).toEqual([]);
  });
});
