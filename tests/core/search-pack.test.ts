/** Searching the built-in pack: what people type finds what they mean. */
import { describe, expect, it } from 'vitest';
import { createSearcher, type Hit } from '../../core/search.ts';
import { searchIndexOf } from '../../core/search-index.ts';
import { builtInEntries } from '../built-in-pack.ts';
import { NONSENSE, QUERIES } from './search-rows.ts';
import { MORE_NONSENSE, MORE_QUERIES } from './search-rows-more.ts';

const searcher = createSearcher(searchIndexOf(builtInEntries()));
const idsOf = (query: string): string[] => searcher.search(query).map(({ id }) => id);
const everyQuery = [...QUERIES, ...MORE_QUERIES];
const share = (place: number): number =>
  everyQuery.filter(([, query, entry]) => idsOf(query).slice(0, place).includes(entry)).length / everyQuery.length;

describe('a query finds first', () => {
  it.each(QUERIES)('%s: "%s" → %s', (_, query, entry) => {
    expect(idsOf(query)[0]).toBe(entry);
  });
});

describe('of all queries', () => {
  it('there are 200 or more, each once', () => {
    expect(everyQuery.length).toBeGreaterThanOrEqual(200);
    expect(new Set(everyQuery.map(([, query]) => query)).size).toBe(everyQuery.length);
  });

  it('92 % or more have what they mean in the first place', () => {
    expect(share(1)).toBeGreaterThanOrEqual(0.92);
  });

  it('98 % or more have it in the first three places', () => {
    expect(share(3)).toBeGreaterThanOrEqual(0.98);
  });
});

describe('nonsense', () => {
  it.each([...NONSENSE, ...MORE_NONSENSE])('"%s" finds nothing', (query) => {
    expect(idsOf(query)).toEqual([]);
  });
});

describe('every entry', () => {
  const entries = builtInEntries();
  it('is found first by its headword', () => {
    expect(entries.filter(({ id, headword }) => idsOf(headword)[0] !== id).map(({ id }) => id)).toEqual([]);
  });

  it('is found in the first five by each of its names', () => {
    const lost = entries.flatMap((entry) =>
      [...entry.synonyms, ...entry.abbreviations, ...entry.brands]
        .filter((name) => !idsOf(name).slice(0, 5).includes(entry.id))
        .map((name) => `${entry.id}: ${name}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('the letters shown as matched', () => {
  const shown = (hit: Hit): string => hit.name ?? hit.headword;
  const all = everyQuery.flatMap(([, query]) => searcher.search(query));

  it('lie inside the name shown, in order, without overlap', () => {
    const wrong = all.filter((hit) => {
      let last = 0;
      return !hit.ranges.every(([from, to]) => {
        const fits = from >= last && to > from && to <= shown(hit).length;
        last = to;
        return fits;
      });
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['gabapen', 'gabapentin', ['gabapen']],
    ['spinal cord stim', 'spinal cord stimulation', ['spinal', 'cord', 'stim']],
    ['stimulation spinal cord', 'spinal cord stimulation', ['spinal', 'cord', 'stimulation']],
    ['lasegue sign', 'Lasègue sign', ['Lasègue', 'sign']],
    ['wind up', 'wind-up', ['wind', 'up']],
  ])('of "%s" in "%s" are %j', (query, name, expected) => {
    const hit = searcher.search(query).find((candidate) => shown(candidate) === name);
    expect(hit?.ranges.map(([from, to]) => name.slice(from, to))).toEqual(expected);
  });
});
