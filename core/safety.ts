/** Where what to do in an emergency is told beside a text: wherever opioids, overdose or suicide are explained. */
import type { Entry } from './entry.ts';

const OPIOIDS = /\b(opioids?|opiates?|narcotics?|naloxone|overdoses?|fentanyl|heroin|methadone|buprenorphine)\b/i;
const CRISIS = /\b(suicid\w*|self-harm)\b/i;

/** What an emergency may be that a text touches on; `suicide` is told of with any overdose too. */
export type Danger = 'overdose' | 'crisis';

/** The danger that an entry's names and gloss speak of; undefined for most. */
export function dangerOf({ headword, gloss, synonyms }: Pick<Entry, 'headword' | 'gloss' | 'synonyms'>): Danger | undefined {
  const text = [headword, ...synonyms, gloss].join('\n');
  if (OPIOIDS.test(text)) return 'overdose';
  return CRISIS.test(text) ? 'crisis' : undefined;
}
