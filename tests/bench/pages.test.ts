/** The pages and glossaries of the bench: the same in every run, and what their names say. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../core/compile.ts';
import { scan } from '../../core/scan.ts';
import { syntheticEntries, termsOf } from './glossaries.ts';
import { pageOf, plainText } from './pages.ts';
import { createRandom } from './random.ts';
import { typedWords } from './suites/glossary.ts';

const TERMS = ['allodynia', 'epidural steroid injection', 'Marx & Engels'];
const OTHERS = termsOf(syntheticEntries(50));

/** The texts between the tags of a body, as a parser would make nodes of them. */
const textsOf = (html: string): string[] =>
  html
    .slice(html.indexOf('<body>'))
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .split(/<[^>]+>/)
    .filter(Boolean);

describe('numbers', () => {
  it('are the same for a seed, and others for another', () => {
    const three = (seed: number) =>
      [1, 2, 3].map(
        (
          (random) => () =>
            random.next()
        )(createRandom(seed)),
      );
    expect(three(1)).toEqual(three(1));
    expect(three(1)).not.toEqual(three(2));
  });

  it('are spread evenly', () => {
    const random = createRandom(1);
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++) {
      const which = random.below(4);
      counts[which] = (counts[which] as number) + 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(850);
  });

  it('pick nothing from nothing', () => {
    expect(() => createRandom(1).pick([])).toThrow(RangeError);
  });
});

describe('a page', () => {
  it.each(['article', 'cells'] as const)('%s is the same each time', (name) => {
    expect(pageOf(name, [TERMS, OTHERS])).toBe(pageOf(name, [TERMS, OTHERS]));
  });

  it('of the article has 550 text nodes and 37,000 characters', () => {
    const texts = textsOf(pageOf('article', [TERMS, OTHERS]));
    expect(Math.abs(texts.length - 550)).toBeLessThan(30);
    expect(Math.abs(texts.join('').length - 37_000)).toBeLessThan(2500);
  });

  it('of 2 MB has 77,000 text nodes and 2.1 million characters', () => {
    const texts = textsOf(pageOf('big', [TERMS, OTHERS]));
    expect(Math.abs(texts.length / 77_000 - 1)).toBeLessThan(0.03);
    expect(Math.abs(texts.join('').length / 2_100_000 - 1)).toBeLessThan(0.05);
  });

  it('of cells has 100,000', () => {
    expect(pageOf('cells', [TERMS]).match(/<td>/g)).toHaveLength(100_000);
  });

  it('escapes what terms hold', () => {
    const html = pageOf('article', [['Marx & <Engels>']]);
    expect(html).toContain('Marx &amp;');
    expect(html).not.toContain('<Engels>');
  });

  it('takes its terms from each list, as often as told', () => {
    const text = plainText(createRandom(1), { lists: [['zzterm'], ['yyterm']], every: 20 }, 200_000);
    const words = text.split(' ').length;
    for (const term of ['zzterm', 'yyterm']) {
      const count = text.match(new RegExp(term, 'gi'))?.length ?? 0;
      expect(words / count).toBeGreaterThan(32);
      expect(words / count).toBeLessThan(48);
    }
  });
});

describe('a synthetic glossary', () => {
  it('is the same each time, and the beginning of a larger one', () => {
    expect(syntheticEntries(30)).toEqual(syntheticEntries(90).slice(0, 30));
  });

  it('has no term twice', () => {
    const entries = syntheticEntries(3000);
    expect(termsOf(entries)).toHaveLength(3750);
  });

  it('compiles, and is found', () => {
    const entries = syntheticEntries(200);
    const index = compile(entries, 'test');
    const missed = termsOf(entries).filter((term) => !scan(index, `Of ${term}.`).some(({ start, end }) => end - start === term.length));
    expect(missed).toEqual([]);
  });

  it('is typed the same each time, with a typo in one word of three', () => {
    const terms = new Set(termsOf(syntheticEntries(10_000)).map((term) => term.toLowerCase().slice(0, 20)));
    const words = typedWords('10,000');
    expect(words).toEqual(typedWords('10,000'));
    expect(words.filter((word) => terms.has(word)).length).toBe(8);
  });
});
