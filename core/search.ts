/**
 * Search in the glossary: query → hits. Exact names first, then beginnings, then names that hold the words in any
 * order, with typos forgiven (`word-index.ts`); glosses only where names give little, and names inside a long query last.
 */
import type { Category } from './entry.ts';
import { normalize, type SearchIndex } from './search-index.ts';
import { createWordIndex, type Meanings, spellings, type WordIndex } from './word-index.ts';
import { wordsIn } from './word-table.ts';

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

export interface Searcher {
  /** How many entries there are. */
  size: number;
  search(query: string, limit?: number): Hit[];
  /** Entries listed without a search, in the order of their ids; those that are no more are left out. */
  list(ids: readonly string[]): Hit[];
}

/** Hits that a search gives, unless it is asked for another number. */
export const MOST_HITS = 30;
/** Words of a query that count at most: more are not typed, but pasted. */
const WORDS_LIMIT = 12;
/** Scores of the tiers, after that of a whole name; within one, shorter names go first. */
const REORDERED = 0.03;
const PREFIX = 0.05;
const WORD_PREFIX = 0.1;
const ANY_ORDER = 0.2;
const INSIDE = 0.6;
const GLOSS = 0.8;
/** What a name costs that is not the headword, or that is only what people type. */
const OTHER_NAME = 0.01;
const LAY_NAME = 0.015;
/** The share of the letters of a query that a name must answer for: "neuropathic pane" finds neuropathic pain. */
const ENOUGH = 0.55;
/** Fewer hits than this, and glosses are searched too. */
const FEW = 5;

/** Words that a name need not hold. */
const SMALL = new Set('a an the of for in on to my is are do does how what and or with from at it i'.split(' '));

/** Names by their words: several entries may have the same. */
function grouped(plains: readonly string[]): Map<string, number[]> {
  const all = new Map<string, number[]>();
  plains.forEach((plain, name) => {
    const same = all.get(plain);
    if (same) same.push(name);
    else all.set(plain, [name]);
  });
  return all;
}

/** The searcher over a glossary. Costs a millisecond; a keystroke then costs less than one, a typo a few. */
export function createSearcher({
  ids,
  categories,
  glosses,
  names,
  nameStart,
  layStart,
  plains,
  nameWords,
  glossWords,
}: SearchIndex): Searcher {
  const index = createWordIndex(nameWords, names.length);
  const entryOf = new Uint32Array(names.length);
  ids.forEach((_, entry) => void entryOf.fill(entry, nameStart[entry], nameStart[entry + 1]));
  let inGlosses: WordIndex | undefined;
  let byPlain: Map<string, number[]> | undefined;
  let numbers: Map<string, number> | undefined;

  const headword = (entry: number): string => names[nameStart[entry] as number] as string;
  /** What a name costs for not being the headword. */
  function costOf(name: number): number {
    const entry = entryOf[name] as number;
    return name >= (layStart[entry] as number) ? LAY_NAME : name > (nameStart[entry] as number) ? OTHER_NAME : 0;
  }
  function hitOf(entry: number, name: number, ranges: [number, number][], score: number): Hit {
    return {
      id: ids[entry] as string,
      headword: headword(entry),
      category: categories[entry] as Category,
      gloss: glosses[entry] as string,
      name: names[name] === headword(entry) ? undefined : names[name],
      ranges,
      score,
    };
  }

  function search(query: string, limit = MOST_HITS): Hit[] {
    const words = wordsIn(normalize(query.normalize('NFC'))).slice(0, WORDS_LIMIT);
    if (!words.length) return [];
    const scores = new Map<number, number>();
    /** Entry → the name that is shown. */
    const shown = new Map<number, number>();
    const offer = (name: number, score: number): void => {
      const entry = entryOf[name] as number;
      if (score >= (scores.get(entry) ?? 1)) return;
      scores.set(entry, score);
      shown.set(entry, name);
    };
    const wanted = wantedNames(words);
    const meanings = words.map((word) => index.meanings(word));
    eachText(index, words, meanings, (name, cost, missing) => {
      offer(name, nameScore(plains[name] as string, wanted, cost, missing) + costOf(name));
    });
    if (scores.size < FEW && words.join('').length >= 3) {
      inGlosses ??= createWordIndex(glossWords, glosses.length);
      const glossed = inGlosses;
      const exact = words.map((word) => glossed.meanings(word, false));
      eachText(glossed, words, exact, (entry, cost, missing) => {
        if (!missing) offer(nameStart[entry] as number, GLOSS + cost);
      });
    }
    if (!scores.size) {
      byPlain ??= grouped(plains);
      for (const { name, share } of namesInside(words, byPlain)) {
        const common = Math.min(0.05, index.textsWith(plains[name] as string).length / 1000);
        offer(name, INSIDE + (1 - share) * 0.1 + common + costOf(name));
      }
    }
    return first(limit, scores, headword).map((entry) => {
      const name = shown.get(entry) as number;
      const score = scores.get(entry) as number;
      return hitOf(entry, name, score < GLOSS ? rangesIn(names[name] as string, meanings) : [], score);
    });
  }

  function list(wanted: readonly string[]): Hit[] {
    numbers ??= new Map(ids.map((id, entry) => [id, entry]));
    const known = numbers;
    return wanted.flatMap((id) => {
      const entry = known.get(id);
      return entry === undefined ? [] : [hitOf(entry, nameStart[entry] as number, [], 0)];
    });
  }

  return { size: ids.length, search, list };
}

/** The entries with the lowest scores, in order: shorter headwords first, then by the alphabet. */
function first(limit: number, scores: ReadonlyMap<number, number>, headword: (entry: number) => string): number[] {
  const order = (a: number, b: number): number =>
    (scores.get(a) as number) - (scores.get(b) as number) ||
    headword(a).length - headword(b).length ||
    (headword(a) < headword(b) ? -1 : 1);
  const list: number[] = [];
  for (const entry of scores.keys()) {
    if (list.length >= limit && order(entry, list[limit - 1] as number) > 0) continue;
    let at = list.length;
    while (at > 0 && order(entry, list[at - 1] as number) < 0) at--;
    list.splice(at, 0, entry);
    if (list.length > limit) list.pop();
  }
  return list;
}

/**
 * Calls `found` for each text that holds the words of a query, in any order. Small words may be missing, and others a
 * little. `cost` is the mean of the words found, `missing` the share of the query's letters that are not.
 */
function eachText(
  index: WordIndex,
  words: readonly string[],
  meanings: readonly Meanings[],
  found: (text: number, cost: number, missing: number) => void,
): void {
  const weights = words.map((word) => (SMALL.has(word) ? 0.01 : word.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const { weight, cost, count, last } = index.tally;
  const touched: number[] = [];
  meanings.forEach((known, i) => {
    for (const [word, meaning] of [...known].sort(([, a], [, b]) => a.cost - b.cost))
      for (let texts = index.textsWith(word), at = 0; at < texts.length; at++) {
        const text = texts[at] as number;
        if (last[text] === i + 1) continue;
        if (!last[text]) {
          touched.push(text);
          weight[text] = cost[text] = count[text] = 0;
        }
        last[text] = i + 1;
        (weight[text] as number) += weights[i] as number;
        (cost[text] as number) += meaning.cost;
        (count[text] as number)++;
      }
  });
  for (const text of touched) {
    last[text] = 0;
    const share = (weight[text] as number) / total;
    if (share >= ENOUGH) found(text, (cost[text] as number) / (count[text] as number), share > 0.999 ? 0 : 1 - share);
  }
}

/**
 * Names that stand whole in a longer query, for one that no name answers: "what is the difference between acute and
 * chronic pain". `share` is that of the query's words.
 */
function namesInside(words: readonly string[], byPlain: ReadonlyMap<string, number[]>): { name: number; share: number }[] {
  return words.flatMap((_, start) =>
    words.slice(start).flatMap((last, more) => {
      if (!more && (SMALL.has(last) || last.length < 3)) return [];
      const before = words.slice(start, start + more);
      const found = spellings(last).flatMap((spelling) => byPlain.get([...before, spelling].join(' ')) ?? []);
      return found.map((name) => ({ name, share: (more + 1) / words.length }));
    }),
  );
}

/** The query as a name: as typed, with its last word in the singular and in other spellings, and without small words. */
function wantedNames(words: readonly string[]): string[] {
  const content = words.filter((word) => !SMALL.has(word));
  const phrases = content.length && content.length < words.length ? [words, content] : [words];
  return phrases.flatMap((phrase) => spellings(phrase.at(-1) as string).map((last) => [...phrase.slice(0, -1), last].join(' ')));
}

/** The score of a name that holds the words of the query. */
function nameScore(name: string, wanted: readonly string[], cost: number, missing: number): number {
  for (const [i, whole] of wanted.entries()) {
    const other = i ? 0.004 : 0;
    if (name === whole) return other;
    if (name === `${whole}s`) return 0.005;
    const rest = Math.min(0.04, (name.length - whole.length) / 1000) + other;
    if (name.startsWith(whole)) return PREFIX + rest;
    if (name.includes(` ${whole}`)) return WORD_PREFIX + rest;
  }
  const { length } = wanted[0] as string;
  if (!missing && cost < 0.02 && name.length === length) return REORDERED;
  const unlike = 1 - Math.min(name.length, length) / Math.max(name.length, length);
  return Math.min(GLOSS - 0.05, ANY_ORDER + cost + missing * 0.3 + unlike * 0.1);
}

/** The letters of a name that the words of a query account for, in order and without overlap. */
function rangesIn(name: string, meanings: readonly Meanings[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const match of normalize(name).matchAll(/[\p{L}\p{N}]+/gu)) {
    const own = meanings.flatMap((known) => known.get(match[0]) ?? []).sort((a, b) => a.cost - b.cost)[0];
    for (const [from, to] of own?.ranges ?? []) ranges.push([match.index + from, match.index + to]);
  }
  return ranges;
}
