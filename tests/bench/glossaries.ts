/** The glossaries of the bench: what ships, and larger ones of pseudo-words that no shipped entry can be tuned to. */
import type { Entry } from '../../core/entry.ts';
import { CATEGORIES } from '../../core/entry.ts';
import { builtInEntries } from '../built-in-pack.ts';
import { makeEntry } from '../core/make-entry.ts';
import { word } from './prose.ts';
import { pseudoWord } from './pseudo-words.ts';
import { createRandom, type Random } from './random.ts';

export type GlossaryName = 'built-in' | '10,000' | '100,000';

export const GLOSSARIES: readonly GlossaryName[] = ['built-in', '10,000', '100,000'];

const HEADS = 'block syndrome neuropathy injection test scale therapy nerve procedure index response pathway device program'.split(' ');
const SEED = 7;

/** One word in four entries, two in two of four, three in the rest; one phrase in twelve begins with an everyday word. */
function phrase(random: Random): string {
  const words = [random.once(12) ? word(random).toLowerCase() : pseudoWord(random)];
  const length = random.pick([1, 2, 2, 3]);
  while (words.length < length - 1) words.push(pseudoWord(random));
  if (words.length < length) words.push(random.once(2) ? random.pick(HEADS) : pseudoWord(random));
  // a single everyday word is nobody's term
  return words.length === 1 ? pseudoWord(random) : words.join(' ');
}

/** `count` entries; each has a headword of its own, and one in four a synonym. The first entries of a larger count are those of a smaller. */
export function syntheticEntries(count: number): Entry[] {
  const random = createRandom(SEED);
  const taken = new Set<string>();
  const fresh = (): string => {
    for (;;) {
      const text = phrase(random);
      if (taken.has(text)) continue;
      taken.add(text);
      return text;
    }
  };
  return Array.from({ length: count }, (_, i) => {
    const headword = fresh();
    return makeEntry(`synthetic-${i}`, {
      headword,
      category: CATEGORIES[i % 10] as Entry['category'],
      gloss: `What ${headword} means, in one plain sentence.`,
      synonyms: i % 4 ? [] : [fresh()],
    });
  });
}

export function entriesOf(name: GlossaryName): Entry[] {
  return name === 'built-in' ? builtInEntries() : syntheticEntries(Number(name.replace(',', '')));
}

/** Every term of some entries as it is written, for candidates that take a list: what a page's text takes its terms from. */
export function termsOf(entries: readonly Entry[]): string[] {
  const terms = entries.flatMap(({ headword, synonyms, abbreviations, variants, brands, narrower }) => [
    headword,
    ...synonyms,
    ...abbreviations,
    ...variants,
    ...brands,
    ...narrower,
  ]);
  return [...new Set(terms)];
}
