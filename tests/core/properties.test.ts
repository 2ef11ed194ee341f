/** What holds for every text, however odd. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, foldCode, IGNORED, WORD } from '../../core/fold.ts';
import { markText } from '../../core/mark-text.ts';
import { scan } from '../../core/scan.ts';
import { wordsOf } from '../../core/tokens.ts';
import { builtInIndex } from '../built-in-pack.ts';
import { cutWords } from './cut-words.ts';
import { indexOf } from './make-entry.ts';
import { referenceScan, referenceWords } from './reference-scan.ts';
import { anyPage, anyString, anyText, RUNS } from './text-arbitraries.ts';

const index = builtInIndex();
const holds = (property: (text: string) => boolean): void => fc.assert(fc.property(fc.oneof(anyPage, anyString), property), RUNS);

/** The class of the nearest character on one side that is not as if it were not there. */
function neighbor(text: string, at: number, step: 1 | -1): number | undefined {
  for (let i = step < 0 ? at - 1 : at; i >= 0 && i < text.length; i += step) {
    const low = step < 0 && i > 0 && /[\udc00-\udfff]/.test(text.charAt(i)) && /[\ud800-\udbff]/.test(text.charAt(i - 1));
    const kind = classOf(text.codePointAt(low ? i - 1 : i) as number);
    if (kind !== IGNORED) return kind;
  }
  return undefined;
}
const splitsPair = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;

describe('in any text, candidates', () => {
  it('come in order, never overlap, and lie inside the text', () => {
    holds((text) => {
      let last = 0;
      return scan(index, text).every(({ start, end }) => {
        const fits = start >= last && end > start && end <= text.length;
        last = end;
        return fits;
      });
    });
  });

  it('never begin or end inside a word', () => {
    holds((text) =>
      scan(index, text).every(({ start, end }) => {
        const ends = neighbor(text, end, -1) !== WORD || neighbor(text, end, 1) !== WORD;
        return ends && neighbor(text, start, -1) !== WORD;
      }),
    );
  });

  it('never begin or end inside a surrogate pair', () => {
    holds((text) => scan(index, text).every(({ start, end }) => !splitsPair(text, start) && !splitsPair(text, end)));
  });

  it('never reach across the end of a block', () => {
    holds((text) => scan(index, text).every(({ start, end }) => !text.slice(start, end).includes('\0')));
  });

  it('are the same when the text is scanned again, whatever was scanned between', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (text, other) => {
        const once = scan(index, text);
        scan(index, other);
        expect(scan(index, text)).toEqual(once);
      }),
      RUNS,
    );
  });

  it('are found in their own text alone, too', () => {
    holds((text) =>
      scan(index, text).every(({ start, end }) => {
        const own = text.slice(start, end);
        return scan(index, own).some((candidate) => candidate.start === 0 && candidate.end === own.length);
      }),
    );
  });

  it('are those that the plain way finds', () => {
    fc.assert(
      fc.property(fc.oneof(anyPage, anyPage, anyText, anyString), (text) => {
        expect(JSON.stringify(scan(index, text))).toBe(JSON.stringify(referenceScan(index, text)));
      }),
      { ...RUNS, numRuns: 2000 },
    );
  });

  it('are those of each block alone', () => {
    fc.assert(
      fc.property(fc.array(anyPage, { maxLength: 4 }), (texts) => {
        let from = 0;
        const alone = texts.flatMap((text) => {
          const here = scan(index, text).map(({ start, end, ...rest }) => ({ start: from + start, end: from + end, ...rest }));
          from += text.length + 1;
          return here;
        });
        expect(scan(index, texts.join('\0'))).toEqual(alone);
      }),
      RUNS,
    );
  });

  it('each have a sense of the index', () => {
    holds((text) => scan(index, text).every(({ senses }) => senses.length > 0 && senses.every((sense) => sense in index.senseEntry)));
  });
});

describe('in any page, marks', () => {
  it('carry offsets that cut out their form', () => {
    holds((text) => markText(index, text).every(({ start, end, form }) => text.slice(start, end) === form));
  });

  it('are candidates of their line', () => {
    holds((text) => {
      let from = 0;
      const all = text.split(/(\n)/).flatMap((line) => {
        const starts = scan(index, line).map(({ start }) => from + start);
        from += line.length;
        return starts;
      });
      return markText(index, text).every(({ start }) => all.includes(start));
    });
  });
});

describe('cutting into words', () => {
  it('gives the words that the plain way gives, in any text', () => {
    holds((text) => {
      expect(cutWords(text)).toEqual(referenceWords(text).map(({ symbol: _, ...word }) => word));
      return true;
    });
  });

  it('gives rising offsets inside the text', () => {
    holds((text) => {
      let last = 0;
      return cutWords(text).every(({ start, end }) => {
        const fits = start >= last && end > start && end <= text.length;
        last = end;
        return fits;
      });
    });
  });

  it('gives the same words for a text in capitals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 .,'/&-]{0,40}$/), (text) => {
        expect(wordsOf(text.toUpperCase()).words).toEqual(wordsOf(text).words);
      }),
      RUNS,
    );
  });

  it('gives the same words for composed and decomposed accents', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aéïôüçñÅ '), maxLength: 30 }), (text) => {
        expect(wordsOf(text.normalize('NFD')).words).toEqual(wordsOf(text.normalize('NFC')).words);
      }),
      RUNS,
    );
  });
});

describe('folding', () => {
  it('never fails for any code point, and gives no capital of ASCII', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0x10ffff }), (code) => classOf(code) in [0, 1, 2, 3, 4, 5, 6] && !/[A-Z]/.test(foldCode(code))),
      { ...RUNS, numRuns: 5000 },
    );
  });
});

describe('a form of any words', () => {
  it('is found as it stands', () => {
    const word = fc.stringMatching(/^[a-zA-Zéμ0-9]{1,12}$/);
    const glue = fc.constantFrom(' ', '-', '/', ' & ', '\u00a0');
    const form = fc.tuple(word, fc.array(fc.tuple(glue, word), { maxLength: 4 })).map(([first, rest]) => first + rest.flat().join(''));
    fc.assert(
      fc.property(form, (text) => {
        const [candidate] = scan(indexOf(text), `(${text})`);
        expect([candidate?.start, candidate?.end]).toEqual([1, text.length + 1]);
      }),
      RUNS,
    );
  });
});
