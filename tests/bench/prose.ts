/** Plain English for the pages of the bench: sentences that say nothing about pain, with room for terms. */

import { pseudoWord } from './pseudo-words.ts';
import type { Random } from './random.ts';

const list = (words: string): string[] => words.trim().split(/\s+/);

const NOUNS = list(`
  morning evening garden street bridge river window kitchen library office market station platform train visit visitor nurse
  doctor neighbor child parent teacher student letter message report table chart number result question answer reason idea plan
  meeting group team member week month year season winter summer road house room door paper page book story chapter line word
  system method model study sample measure value level change effect cause case example person patient family friend hand voice
  light water ground field farm animal tree flower color sound music picture camera machine engine wheel tool box bottle glass
  price money business company worker manager service product order list record file form rule law court city town country
  state border mountain coast island ship captain journey ticket map weather storm wind rain snow cloud sky star planet
`);
const VERBS = list(`
  showed found gave took made kept left brought sent told asked helped moved turned opened closed carried followed reached
  changed described explained measured compared included needed wanted started stopped returned remained became seemed
  considered suggested required allowed offered received answered visited noticed remembered expected planned
`);
const ADJECTIVES = list(`
  small large long short early late new old quiet busy clear simple careful common recent second third main public private
  local foreign warm cold heavy light open narrow wide modern regular usual possible important different similar separate
  certain several whole half better worse higher lower young strong gentle slow quick bright dark empty full
`);
const ADVERBS = list('often slowly usually carefully recently rarely together again nearly almost already still later soon mostly partly');
const LINKS = list('of in on at by with for from near after before during without between under over');
const JOINS = ['and', 'but', 'while', 'because', 'although', 'so that', 'which', 'and then', 'when', 'as'];

/** Where a text takes its terms from, and how many words stand between two of them on average. */
export interface Terms {
  lists: readonly (readonly string[])[];
  every: number;
}

/** A word of running text: mostly a plain one, at times a name, a number or a rare word. */
export function word(random: Random): string {
  const roll = random.below(100);
  if (roll < 22) return random.pick(NOUNS);
  if (roll < 34) return random.pick(ADJECTIVES);
  if (roll < 44) return random.pick(VERBS);
  if (roll < 49) return random.pick(ADVERBS);
  if (roll < 64) return random.pick(LINKS);
  if (roll < 84) return random.pick(['the', 'the', 'the', 'a', 'their', 'this', 'each', 'its', 'no', 'some']);
  if (roll < 90) return random.pick(JOINS);
  if (roll < 93) return String(random.below(random.once(2) ? 30 : 2030));
  if (roll < 96) return capitalized(pseudoWord(random));
  return pseudoWord(random);
}

/** `length` words, or a few more where a term is the last of them; begins with a capital, without a stop at its end. */
export function clause(random: Random, length: number, terms: Terms): string {
  const words: string[] = [];
  for (let i = 0; i < length; i++) {
    words.push(random.once(terms.every) ? random.pick(random.pick(terms.lists)) : word(random));
    if (i > 3 && i < length - 3 && random.once(14)) words[words.length - 1] += ',';
  }
  return capitalized(words.join(' '));
}

/** One sentence of 6 to 24 words. */
export function sentence(random: Random, terms: Terms): string {
  return `${clause(random, 6 + random.below(19), terms)}${random.once(12) ? '?' : '.'}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
