/**
 * Folding: which characters make a word, and what a character becomes when words are compared.
 * Case, accents, ligatures, full-width and mathematical letters fold together; soft hyphens and
 * zero-width characters vanish. ASCII is answered by arithmetic, everything else once and then from a cache,
 * so that loading this file costs nothing.
 */

/** Character classes. A run of WORD and IGNORED characters that begins with WORD is one word. */
export const BREAK = 0;
/** Letters, digits, combining marks. */
export const WORD = 1;
/** White space and hyphens: may stand between the words of one term. */
export const JOINER = 2;
/** Soft hyphen, zero-width characters, word joiner, variation selectors: as if they were not there. */
export const IGNORED = 3;
/** Apostrophes: part of a possessive, else a break. */
export const APOSTROPHE = 4;
/** Characters that are words by themselves inside terms such as ER/LA, AAPM&R, 510(k), lidocaine 5% patch, and lists with commas. */
export const SYMBOL = 5;
/** The full stop: joins initials (U.S., St.) and decimals (NaV1.8), else a break. */
export const STOP = 6;

/** The classes of ASCII, for those who look at every character of a page. */
export const ASCII = new Uint8Array(128);
for (let c = 48; c <= 57; c++) ASCII[c] = WORD;
for (let c = 65; c <= 90; c++) ASCII[c] = ASCII[c + 32] = WORD;
for (const c of [9, 10, 12, 13, 32, 45, 35]) ASCII[c] = JOINER;
ASCII[39] = APOSTROPHE;
for (const c of [37, 38, 40, 41, 44, 47]) ASCII[c] = SYMBOL;
ASCII[46] = STOP;

/** Code points that are as if they were not there, as pairs of first and last. */
const IGNORED_RANGES = [
  0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x2069, 0xfe00, 0xfe0f, 0xfeff, 0xfeff,
];

function isIgnored(code: number): boolean {
  for (let i = 0; i < IGNORED_RANGES.length; i += 2)
    if (code >= (IGNORED_RANGES[i] as number) && code <= (IGNORED_RANGES[i + 1] as number)) return true;
  return false;
}

/** Raised digits point to a note: "pain²" ends with its n. */
function isRaisedDigit(code: number): boolean {
  return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x2079);
}

/** White space and hyphens, the en dash among them; the em dash parts sentences. */
const JOINER_PATTERN = /[\s\u00a0\u2010-\u2013\u2212\ufe58\ufe63\uff0d]/u;
const WORD_PATTERN = /[\p{L}\p{N}\p{M}]/u;
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

/** Class + 1 of each code point that was asked for, in pages of 256: a page of Greek or Chinese asks for each many times. */
const classes: (Uint8Array | undefined)[] = new Array(0x1100);
const folds = new Map<number, string>();

/** The class of a code point. */
export function classOf(code: number): number {
  if (code < 128) return ASCII[code] as number;
  let page = classes[code >> 8];
  if (!page) classes[code >> 8] = page = new Uint8Array(256);
  const known = page[code & 255] as number;
  if (known) return known - 1;
  const found = classify(code);
  page[code & 255] = found + 1;
  return found;
}

/** First and last code point of runs whose class is known without a pattern, and that class: what Western pages are full of. */
const KNOWN_RUNS = [
  [0xa1, 0xa9, BREAK],
  [0xc0, 0xd6, WORD],
  [0xd8, 0xf6, WORD],
  [0xf8, 0x2c1, WORD],
  [0x391, 0x3a1, WORD],
  [0x3a3, 0x3e1, WORD],
  [0x2000, 0x200a, JOINER],
  [0x2010, 0x2013, JOINER],
  [0x2014, 0x2027, BREAK],
  [0x2030, 0x205e, BREAK],
] as const;

/**
 * The first use of a pattern with a Unicode class takes a millisecond, a tenth of what all else here takes on a page:
 * it waits for the first character that is really rare.
 */
function classify(code: number): number {
  if (isIgnored(code)) return IGNORED;
  if (code === 0x2019 || code === 0x02bc || code === 0xff07 || code === 0x2018) return APOSTROPHE;
  if (code === 0xa0 || code === 0x202f) return JOINER;
  for (const [first, last, kind] of KNOWN_RUNS) if (code >= first && code <= last) return kind;
  const character = String.fromCodePoint(code);
  if (JOINER_PATTERN.test(character)) return JOINER;
  return WORD_PATTERN.test(character) && !isRaisedDigit(code) ? WORD : BREAK;
}

/** Is a character of class WORD, and no digit of ASCII? */
export function isLetter(character: string): boolean {
  return classOf(character.codePointAt(0) as number) === WORD && !(character >= '0' && character <= '9');
}

/** What a code point of class WORD becomes: zero, one or more UTF-16 units, lower case, without marks. */
export function foldCode(code: number): string {
  let known = folds.get(code);
  if (known === undefined) {
    const decomposed = String.fromCodePoint(code).normalize('NFKD').toLowerCase().normalize('NFKD');
    known = '';
    for (const character of decomposed) if (!isMark(character)) known += LETTERS[character] ?? character;
    folds.set(code, known);
  }
  return known;
}

/** Latin and Greek letters have their marks in one block; a pattern is for the others (see `classify`). */
function isMark(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x3e2 ? code >= 0x300 && code < 0x370 : /\p{M}/u.test(character);
}
