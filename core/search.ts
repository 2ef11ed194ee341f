/**
 * Search in the glossary: query → hits. Exact names first, then beginnings, then Fuse.js, which forgives typos and
 * word order; glosses only where names give little.
 */
import Fuse, { type FuseResultMatch } from 'fuse.js';
import type { Category, Entry } from './entry.ts';

export interface Hit {
  id: string;
  headword: string;
  category: Category;
  gloss: string;
  /** The name that matched, when it is not the headword: "reflex sympathetic dystrophy" for CRPS. */
  name: string | undefined;
  /** Matched letters, as half-open UTF-16 ranges into `name ?? headword`. */
  ranges: [number, number][];
  /** 0 is perfect, 1 is nothing in common. */
  score: number;
}

interface Names {
  id: string;
  headword: string;
  abbreviations: string[];
  names: string[];
  lay: string[];
  gloss: string;
}

export interface Searcher {
  search(query: string, limit?: number): Hit[];
}

const LIMIT = 30;
/** Of Fuse.js's 0–1: how unlike a word may be. 0.34 lets "alodinia" find allodynia and "banana" find nothing. */
const THRESHOLD = 0.34;
/** Scores of the tiers before Fuse.js; its own results begin above them. */
const EXACT = 0;
const EXACT_OTHER = 0.01;
const PREFIX = 0.05;
const WORD_PREFIX = 0.1;

function namesOf(entry: Entry): Names {
  return {
    id: entry.id,
    headword: entry.headword,
    abbreviations: entry.abbreviations,
    names: [...entry.synonyms, ...entry.variants, ...entry.brands, ...entry.narrower],
    lay: entry.lay,
    gloss: entry.gloss,
  };
}

/** Lower case, without accents and typographic punctuation, of the same length as the text: ranges carry over. */
export function normalize(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const plain = unit.normalize('NFD').charAt(0).toLowerCase();
    out += /[\u2010-\u2015\-_/]/.test(unit) ? ' ' : /[\u2018\u2019]/.test(unit) ? "'" : plain.length === 1 ? plain : unit;
  }
  return out;
}

/** Builds the searcher for a glossary. Costs about 20 ms for 800 entries; a keystroke then costs a few. */
export function createSearcher(entries: readonly Entry[]): Searcher {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const records = entries.map(namesOf);
  const folded = records.map((record) => ({
    id: record.id,
    headword: normalize(record.headword),
    others: [...record.abbreviations, ...record.names].map((name) => ({ name, folded: normalize(name) })),
    lay: record.lay.map((name) => ({ name, folded: normalize(name) })),
  }));
  const options = {
    includeScore: true,
    includeMatches: true,
    ignoreDiacritics: true,
    threshold: THRESHOLD,
    useTokenSearch: true,
    tokenMatch: 'all' as const,
    minMatchCharLength: 2,
  };
  const names = new Fuse(records, {
    ...options,
    keys: [
      { name: 'headword', weight: 4 },
      { name: 'abbreviations', weight: 2 },
      { name: 'names', weight: 3 },
      { name: 'lay', weight: 2 },
    ],
  });
  let glosses: Fuse<Names> | undefined;

  const hit = (id: string, name: string | undefined, ranges: [number, number][], score: number): Hit => {
    const entry = byId.get(id) as Entry;
    return {
      id,
      headword: entry.headword,
      category: entry.category,
      gloss: entry.gloss,
      name: name === entry.headword ? undefined : name,
      ranges,
      score,
    };
  };

  function search(query: string, limit = LIMIT): Hit[] {
    const wanted = normalize(query).replace(/\s+/g, ' ').trim();
    if (!wanted) return [];
    const best = new Map<string, Hit>();
    const offer = (candidate: Hit): void => {
      const known = best.get(candidate.id);
      if (!known || candidate.score < known.score) best.set(candidate.id, candidate);
    };
    for (const record of folded) {
      const score = nameScore(record.headword, wanted);
      if (score !== undefined) offer(hit(record.id, undefined, rangeOf(record.headword, wanted), score));
      for (const { name, folded: text } of [...record.others, ...record.lay]) {
        const other = nameScore(text, wanted);
        if (other !== undefined) offer(hit(record.id, name, rangeOf(text, wanted), other + EXACT_OTHER));
      }
    }
    if (wanted.length >= 3) {
      for (const { item, score = 1, matches } of names.search(wanted, { limit: limit * 2 })) {
        const shown = pickName(item, matches);
        offer(hit(item.id, shown.name, shown.ranges, 0.2 + score * 0.6));
      }
      if (best.size < 5) {
        glosses ??= new Fuse(records, { ...options, threshold: 0.2, ignoreLocation: true, keys: ['gloss'] });
        for (const { item, score = 1 } of glosses.search(wanted, { limit: 10 })) offer(hit(item.id, undefined, [], 0.8 + score * 0.2));
      }
    }
    return [...best.values()]
      .sort((a, b) => a.score - b.score || a.headword.length - b.headword.length || (a.headword < b.headword ? -1 : 1))
      .slice(0, limit);
  }

  return { search };
}

function nameScore(name: string, wanted: string): number | undefined {
  if (name === wanted || name === `${wanted}s` || `${name}s` === wanted) return EXACT;
  if (name.startsWith(wanted)) return PREFIX + (name.length - wanted.length) / 1000;
  if (wanted.length >= 2 && name.includes(` ${wanted}`)) return WORD_PREFIX + (name.length - wanted.length) / 1000;
  return undefined;
}

function rangeOf(name: string, wanted: string): [number, number][] {
  const at = name.startsWith(wanted) ? 0 : name.indexOf(` ${wanted}`) + 1;
  return [[at, Math.min(name.length, at + wanted.length)]];
}

/** The headword where it matched, else the name in which most letters did. */
function pickName(item: Names, matches: readonly FuseResultMatch[] | undefined): { name: string | undefined; ranges: [number, number][] } {
  const toRanges = (match: FuseResultMatch): [number, number][] => match.indices.map(([from, to]) => [from, to + 1]);
  const size = (match: FuseResultMatch): number => match.indices.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const headword = matches?.find(({ key }) => key === 'headword');
  const other = [...(matches ?? [])].filter(({ key }) => key !== 'headword').sort((a, b) => size(b) - size(a))[0];
  if (headword && (!other || size(headword) >= size(other))) return { name: undefined, ranges: toRanges(headword) };
  if (other) return { name: other.value ?? item.headword, ranges: toRanges(other) };
  return { name: undefined, ranges: [] };
}
