/** No sentence is borrowed: no run of eight words stands in the source guide, nor in two entries. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInEntries } from '../built-in-pack.ts';
import { guideRuns, hashOfRun, runsOfEight } from './kept-lists.ts';

const guide = guideRuns();

/** Every text of a JSON value, with the path that leads to it. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const FILES = ['data/roadmap.json', ...readdirSync('data/guide').map((name) => `data/guide/${name}`)];
const texts = [
  ...builtInEntries().flatMap(({ id, gloss, definition }) => textsIn({ gloss, definition }, id)),
  ...FILES.flatMap((file) => textsIn(JSON.parse(readFileSync(file, 'utf8')), file)),
];

describe('no text', () => {
  it('shares a run of eight words with the source guide', () => {
    const shared = texts.flatMap(([path, text]) =>
      runsOfEight(text)
        .filter((run) => guide.has(hashOfRun(run)))
        .map((run) => `${path}: ${run}`),
    );
    expect(shared).toEqual([]);
  });

  it('of an entry shares a run of eight words with another', () => {
    const known = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, gloss, definition } of builtInEntries()) {
      for (const run of new Set([gloss, definition].flatMap(runsOfEight))) {
        const other = known.get(run);
        if (other) shared.push(`${other} and ${id}: ${run}`);
        known.set(run, id);
      }
    }
    expect(shared).toEqual([]);
  });
});

describe('the check', () => {
  it('knows the guide by its hashes', () => {
    expect(guide.size).toBeGreaterThan(1800);
    const title = 'How to Be Pain Management Physician: Job Description, Skills, and Interview Questions';
    expect(
      runsOfEight(title)
        .map(hashOfRun)
        .every((hash) => guide.has(hash)),
    ).toBe(true);
  });

  it('does not see case and punctuation, and needs eight words', () => {
    expect(runsOfEight('One, two; three FOUR five six seven "eight" nine.')).toEqual([
      'one two three four five six seven eight',
      'two three four five six seven eight nine',
    ]);
    expect(runsOfEight('one two three four five six seven')).toEqual([]);
  });
});
