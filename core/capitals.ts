/** Which senses of a form the capitals, hyphens and spaces of a text allow. */
import { ASCII, classOf, IGNORED, isLetter, WORD } from './fold.ts';
import { ABBREVIATED, type Index } from './index-format.ts';
import { CAP, CASE, NEVER } from './rules.ts';

const NONE: readonly number[] = [];

/**
 * The senses of a node that the capitals of `text` allow. Undefined: no match at all.
 * Empty: the form is known and must not be marked, nor anything inside it.
 */
export function sensesAt(index: Index, node: number, text: string, plural: boolean): readonly number[] | undefined {
  let passing: number[] | undefined;
  let markable = false;
  const last = index.senseStart[node + 1] as number;
  for (let sense = index.senseStart[node] as number; sense < last; sense++) {
    const rule = index.senseRule[sense] as number;
    const both = rule & 255 & (rule >> 8);
    if (both & (CASE | CAP)) {
      const form = index.forms[index.senseForm[sense] as number] as string;
      if (!(both & CASE ? sameCapitals(form, text, plural) : sameFirst(form, text))) continue;
    }
    passing ??= [];
    passing.push(sense);
    // a page may define an abbreviation that is too ambiguous without
    if (!(both & NEVER) || (index.senseFlags[sense] as number) & ABBREVIATED) markable = true;
  }
  if (!passing) return undefined;
  if (passing.length > 1) {
    // "wind-up" may be marked while "wind up" never is: forms written just so go before the others
    const alike = passing.filter((sense) => hyphens(index.forms[index.senseForm[sense] as number] as string) === hyphens(text));
    const never = alike.length > 0 && alike.every((sense) => (index.senseRule[sense] as number) === (NEVER | (NEVER << 8)));
    if (never) return NONE;
    if (alike.length) passing = alike;
  }
  return markable ? passing : NONE;
}

/** The separators of a form, as one string: spaces and hyphens in order. */
function hyphens(text: string): string {
  return text
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[^ -]/g, '');
}

/**
 * Letters and digits of a text, with their capitals. Without a pattern of a Unicode class: on a page that has just come,
 * its first use takes longer than all else here.
 */
function lettersOf(text: string): string {
  let letters = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) return lettersAmong(text.normalize('NFKC'));
    if (ASCII[code] === WORD) letters += text[i];
  }
  return letters;
}

function lettersAmong(text: string): string {
  let letters = '';
  for (const character of text) if (classOf(character.codePointAt(0) as number) === WORD) letters += character;
  return letters;
}

function sameCapitals(form: string, text: string, plural: boolean): boolean {
  if (form === text) return true;
  const a = lettersOf(form);
  const b = lettersOf(text);
  if (a === b) return true;
  return plural && (b === `${a}s` || b === `${a}es`);
}

/** The words of a text, as far as they are letters. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (isLetter(character) || (word && classOf(character.codePointAt(0) as number) === IGNORED)) word += character;
    else if (word) {
      words.push(word);
      word = '';
    }
  }
  return word ? [...words, word] : words;
}

/** Each capitalized word of the form begins with a capital in the text; all capitals will do. */
function sameFirst(form: string, text: string): boolean {
  const there = wordsOf(text);
  return wordsOf(form).every((word, i) => isSmall(word) || !isSmall(there[i] ?? word));
}

function isSmall(word: string): boolean {
  return word.charAt(0) === word.charAt(0).toLowerCase();
}
