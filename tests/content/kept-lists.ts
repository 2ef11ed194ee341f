/** Lists that outlive the content they were taken from: ids that were released, terms that must stay, and hashed runs of words. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(`lists/${name}`, import.meta.url), 'utf8').trimEnd();

/** Every id that was ever released, sorted. An id is part of an address and of readers' exports: it may never vanish. */
export const releasedIds = (): string[] => read('released-ids.txt').split('\n');

/** Terms of the source guide, or terms that IASP defines: the id of the entry and the term. */
export const keptTerms = (of: 'guide' | 'iasp'): [id: string, term: string][] =>
  read(`${of}-terms.tsv`)
    .split('\n')
    .map((line) => line.split('\t') as [string, string]);

/** The runs of eight words of the source guide, each as `hashOfRun`: the guide itself is not kept. */
export const guideRuns = (): Set<string> => new Set(read('guide-runs.txt').split(/\s/));

/** Every run of eight words of a text, in lower case, without punctuation. */
export function runsOfEight(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
  return words.slice(7).map((_, i) => words.slice(i, i + 8).join(' '));
}

/** Eight hexadecimal digits: with 1,815 runs in the guide and 80,000 in the pack, a chance meeting comes once in thirty packs. */
export const hashOfRun = (run: string): string => createHash('sha256').update(run).digest('hex').slice(0, 8);
