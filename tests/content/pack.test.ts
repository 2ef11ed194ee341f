/** The built-in pack: it is whole, and no two of its entries fight over a form. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../core/compile.ts';
import type { Entry } from '../../core/entry.ts';
import { formsOf, isNever } from '../../core/forms.ts';
import { parsePack } from '../../core/pack.ts';
import { LONG, NEVER } from '../../core/rules.ts';
import { scan } from '../../core/scan.ts';
import { pluralOf, singularOf, spellingsOf } from '../../core/spelling.ts';
import { wordsOf } from '../../core/tokens.ts';
import { assemblePack } from '../../scripts/assemble-pack.ts';
import { BUILT_IN_FOLDER, builtInEntries } from '../built-in-pack.ts';

const entries = builtInEntries();
const ids = new Set(entries.map(({ id }) => id));
const index = compile(entries, 'test');

/** Entries without a public source: their cards say so. */
const UNSOURCED = ['interview-questions'];

/** Forms of two entries or more, told apart by the long form that is on the page, or never marked. */
const SHARED = 'AAPM ASA BPS CES CPP CPSP EBP ERAS ICER MDT MS NP OT PA PMR PSPS PT RA cryotherapy epidural pain-pump'
  .split(' ')
  .map((form) => form.replace('-', ' '));

/** Forms that tokens cannot hold together; texts that have them find a part. */
const PARTLY_FOUND = ['Faces Pain Scale - Revised', 'Screener and Opioid Assessment for Patients with Pain - Revised', 'FindTreatment.gov'];

describe('the built-in pack', () => {
  it('has no fault', () => {
    expect(parsePack(assemblePack(BUILT_IN_FOLDER))).toMatchObject({ ok: true });
  });
});

/** The entries for which something is wrong, with what it is. */
const wrong = (faults: (entry: Entry) => string[]): string[] =>
  entries.flatMap((entry) => faults(entry).map((fault) => `${entry.id}: ${fault}`));

describe('every entry', () => {
  it('is related to entries that exist', () => {
    expect(wrong(({ related }) => related.filter((id) => !ids.has(id)))).toEqual([]);
  });

  it('is related to others than itself, each once', () => {
    expect(wrong(({ id, related }) => related.filter((other, i) => other === id || related.indexOf(other) !== i))).toEqual([]);
  });

  it('is related to one to eight others', () => {
    expect(wrong(({ related }) => (related.length >= 1 && related.length <= 8 ? [] : [`${related.length}`]))).toEqual([]);
  });

  it('is led to by another', () => {
    const led = new Set(entries.flatMap(({ related }) => related));
    expect(wrong(({ id }) => (led.has(id) ? [] : ['by none']))).toEqual([]);
  });

  it('names a source, but for a few that say they have none', () => {
    expect(
      entries
        .filter(({ sources }) => !sources.length)
        .map(({ id }) => id)
        .filter((id) => !UNSOURCED.includes(id)),
    ).toEqual([]);
  });

  it('names sources with addresses of web pages', () => {
    expect(
      wrong(({ sources }) => sources.map(({ url }) => url).filter((url) => url && !/^https?:\/\/[\w.-]+\.[a-z]{2,}(\/|$)/.test(url))),
    ).toEqual([]);
  });

  it('has identifiers that look like those of their vocabularies', () => {
    const shapes: Record<string, RegExp> = {
      mesh: /^D\d{6}(\d{3})?$/,
      icd11: /^[0-9A-Z]{4}(\.[0-9A-Z]+)?$/,
      atc: /^[A-Z]\d\d[A-Z]{2}\d\d$/,
    };
    expect(
      wrong(({ codes }) =>
        Object.entries(codes)
          .filter(([kind, code]) => !shapes[kind]?.test(code))
          .map(([kind, code]) => `${kind} ${code}`),
      ),
    ).toEqual([]);
  });

  it('shares no MeSH or ATC identifier with another', () => {
    const all = entries.flatMap(({ codes: { mesh, atc } }) => [mesh ?? [], atc ?? []].flat());
    expect(all.filter((code, i) => all.indexOf(code) !== i)).toEqual([]);
  });

  it('was checked', () => {
    expect(wrong(({ checked }) => (/^20\d\d-\d\d-\d\d$/.test(checked) ? [] : [checked]))).toEqual([]);
  });

  it('has rules for its own forms alone', () => {
    expect(
      wrong((entry) => {
        const forms = new Set(formsOf(entry).map(({ text }) => text.toLowerCase()));
        return Object.keys(entry.rules).filter((form) => !forms.has(form.toLowerCase()));
      }),
    ).toEqual([]);
  });

  it('has no form twice', () => {
    const doubles = ({ headword, synonyms, abbreviations, variants, brands, narrower }: Entry): string[] =>
      [headword, ...synonyms, ...variants, ...brands, ...narrower, ...abbreviations].filter((form, i, all) => all.indexOf(form) !== i);
    // an abbreviation that is the headword, too, is an abbreviation
    expect(wrong((entry) => doubles(entry).filter((form) => form !== entry.headword))).toEqual([]);
  });

  it('has no note in its forms', () => {
    expect(
      wrong((entry) =>
        formsOf(entry)
          .map(({ text }) => text)
          .filter((text) => /\((older|misspelling|obsolete|brand)|[;\n]|^\s|\s$/.test(text)),
      ),
    ).toEqual([]);
  });
});

describe('every form', () => {
  it('that may be marked is found in text', () => {
    const lost = wrong((entry) =>
      formsOf(entry)
        .filter(({ rule }) => !isNever(rule))
        .map(({ text }) => text)
        .filter((text) => !PARTLY_FOUND.includes(text))
        .filter((text) => {
          const isWhole = ({ start, end, senses }: ReturnType<typeof scan>[number]): boolean =>
            start === 0 &&
            end >= text.replace(/\.$/, '').length &&
            senses.some((sense) => index.senseEntry[sense] === entries.indexOf(entry));
          return !scan(index, text).some(isWhole);
        }),
    );
    expect(lost).toEqual([]);
  });

  /** Forms that several entries claim, with those claims that nothing holds back: neither "long" nor "never". */
  const claims = Array.from({ length: index.senseStart.length - 1 }, (_, node) => {
    const first = index.senseStart[node] as number;
    return Array.from({ length: (index.senseStart[node + 1] as number) - first }, (_, i) => first + i);
  });
  const contested = claims.filter((senses) => new Set(senses.map((sense) => index.senseEntry[sense])).size > 1);
  const formOf = (sense: number): string => index.forms[index.senseForm[sense] as number] as string;
  const describeClaims = (senses: number[]): string =>
    senses.map((sense) => `${index.entries[index.senseEntry[sense] as number]?.id} "${formOf(sense)}"`).join(' / ');

  it('that two entries claim is known to be shared', () => {
    expect(contested.filter((senses) => !senses.some((sense) => SHARED.includes(formOf(sense)))).map(describeClaims)).toEqual([]);
  });

  it('that two entries claim is held back by all of them but one', () => {
    const isFree = (sense: number): boolean => {
      const rule = index.senseRule[sense] as number;
      return ![rule & 255, rule >> 8].some((bits) => bits & (LONG | NEVER));
    };
    expect(contested.filter((senses) => senses.filter(isFree).length > 1).map(describeClaims)).toEqual([]);
  });
});

describe('no two words', () => {
  it('have the same plural, which would be found for one of them alone', () => {
    const words = new Set(
      entries.flatMap((entry) =>
        formsOf(entry).flatMap(({ text }) => {
          const { words: all } = wordsOf(text);
          const singular = all.length > 1 ? singularOf(all.at(-1) as string) : undefined;
          return singular ? [...all, singular] : all;
        }),
      ),
    );
    /** Plural → the words, each in the first of its spellings. */
    const plurals = new Map<string, Set<string>>();
    for (const word of words) {
      const spellings = [word, ...spellingsOf(word)].sort();
      for (const spelling of spellings) {
        const plural = pluralOf(spelling);
        if (plural) plurals.set(plural, (plurals.get(plural) ?? new Set()).add(spellings[0] as string));
      }
    }
    expect(plurals.size).toBeGreaterThan(1000);
    expect([...plurals].filter(([, singulars]) => singulars.size > 1).map(([plural, singulars]) => [plural, ...singulars])).toEqual([]);
  });
});
