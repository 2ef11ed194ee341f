/**
 * Languages that nobody speaks, made from the English messages: one is two fifths longer and full of accents, one runs
 * from right to left. What they break, a real language will break too.
 */
import type { Messages } from './get-message.ts';

/** What is filled in, tags, `%s` and the sign between plural forms stay as they are. */
const KEPT = /(\$[1-9]|<\/?\w+>|%s| \| )/;

const ACCENTS: Record<string, string> = Object.fromEntries(
  [...'aåcçeéiîlļnñoöuüyýAÅCÇEÉIÎLĻNÑOÖUÜYÝ'].flatMap((sign, i, all) => (i % 2 ? [] : [[sign, all[i + 1] as string]])),
);

/** Letters of a text, without what is kept. */
const lettersOf = (text: string): number => text.split(KEPT).reduce((sum, part, i) => sum + (i % 2 ? 0 : part.length), 0);

/** "Copy" → "Çöpý ~~": accents, and syllables at its end until it is longer by 40 %. */
export function longer(text: string): string {
  const accented = text
    .split(KEPT)
    .map((part, i) => (i % 2 ? part : [...part].map((sign) => ACCENTS[sign] ?? sign).join('')))
    .join('');
  const more = Math.ceil(lettersOf(text) * 0.4);
  return `${accented} ${'lörem '.repeat(Math.ceil(more / 6)).slice(0, more - 1)}`.trim();
}

/** Each word as if its letters ran from right to left. */
export const mirrored = (text: string): string =>
  text
    .split(KEPT)
    .map((part, i) => (i % 2 ? part : part.replace(/\S+/g, (word) => `\u202e${word}\u202c`)))
    .join('');

const MAKERS = { longer, mirrored };
export type Pseudo = keyof typeof MAKERS;

/** The messages in such a language; each plural form for itself. */
export function pseudoMessages(messages: Messages, pseudo: Pseudo): Messages {
  const made = Object.entries(messages).map(([name, { message }]) => [
    name,
    { message: message.split(' | ').map(MAKERS[pseudo]).join(' | ') },
  ]);
  // not English, so that what is said to readers of other languages is there too
  return {
    ...Object.fromEntries(made),
    language_code: { message: pseudo === 'mirrored' ? 'ar' : 'fi' },
    language_direction: { message: pseudo === 'mirrored' ? 'rtl' : 'ltr' },
  };
}
