/** Search in the guide's own texts: stages, roles, skills, questions and so on. Entries have a search of their own. */
import MiniSearch from 'minisearch';
import { normalize } from './search-index.ts';

/** A part of the guide that has an address. */
export interface GuidePart {
  /** "#/career/fellowship" */
  href: string;
  title: string;
  /** The page that it is on: "Career". */
  page: string;
  /** Everything it says. */
  text: string;
}

export interface GuideHit extends GuidePart {
  /** What it says around the first word that was found; empty where only the title has it. */
  excerpt: string;
}

/** Fewer letters than this are not taken for the beginning of a word, or for a typo. */
const PREFIX_LETTERS = 2;
const FUZZY_LETTERS = 5;
/** An excerpt's length, in UTF-16 units, and how much of it stands before the word. */
const EXCERPT = 110;
const BEFORE = 30;

/** Builds the search over the parts; some hundred take a few milliseconds. */
export function createGuideSearcher(parts: readonly GuidePart[]): (query: string, limit: number) => GuideHit[] {
  const index = new MiniSearch<GuidePart>({
    idField: 'href',
    fields: ['title', 'text'],
    processTerm: (term) => normalize(term).trim() || null,
    searchOptions: {
      boost: { title: 4 },
      combineWith: 'AND',
      prefix: (term) => term.length >= PREFIX_LETTERS,
      fuzzy: (term) => (term.length >= FUZZY_LETTERS ? 0.2 : false),
    },
  });
  index.addAll(parts);
  const byHref = new Map(parts.map((part) => [part.href, part]));
  return (query, limit) =>
    index
      .search(query)
      .flatMap(({ id, terms }) => {
        const part = byHref.get(id as string);
        return part ? [{ ...part, excerpt: excerptOf(part.text, terms) }] : [];
      })
      .slice(0, limit);
}

/** The text around the first of the words, cut at spaces. */
function excerptOf(text: string, words: readonly string[]): string {
  const plain = normalize(text);
  const found = words.map((word) => plain.indexOf(word)).filter((at) => at >= 0);
  if (found.length === 0) return '';
  const at = Math.min(...found);
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const last = text.length <= from + EXCERPT ? text.length : text.lastIndexOf(' ', from + EXCERPT);
  return `${from > 0 ? '…' : ''}${text.slice(from, last)}${last < text.length ? '…' : ''}`;
}
