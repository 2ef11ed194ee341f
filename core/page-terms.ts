/** The terms of a page as the popup lists them. */
import { CATEGORIES, type Category } from './entry.ts';

export interface PageTerm {
  id: string;
  headword: string;
  category: Category;
  /** How often it is marked. */
  count: number;
  /** Place of its first mark in reading order, 0 for the first term of the page. */
  order: number;
}

export interface PageTerms {
  /** Marks in all frames. */
  total: number;
  terms: PageTerm[];
}

/** A term in the text around it, from which its sentence can be cut. */
export interface Passage {
  text: string;
  /** UTF-16 offsets of the term in the text, half-open. */
  start: number;
  end: number;
}

/** Lists of several frames as one; the order is that of the frames. */
export function mergePageTerms(lists: readonly PageTerms[]): PageTerms {
  const merged = new Map<string, PageTerm>();
  let total = 0;
  let offset = 0;
  for (const list of lists) {
    total += list.total;
    for (const term of list.terms) {
      const known = merged.get(term.id);
      if (known) known.count += term.count;
      else merged.set(term.id, { ...term, order: offset + term.order });
    }
    offset += list.terms.length;
  }
  return { total, terms: [...merged.values()].sort((a, b) => a.order - b.order) };
}

export interface TermGroup {
  category: Category;
  terms: PageTerm[];
}

/** By category, in the fixed order of categories; within one by count, then name. */
export function groupTerms(terms: readonly PageTerm[]): TermGroup[] {
  return CATEGORIES.map((category) => ({
    category,
    terms: terms
      .filter((term) => term.category === category)
      .sort((a, b) => b.count - a.count || (a.headword.toLowerCase() < b.headword.toLowerCase() ? -1 : 1)),
  })).filter((group) => group.terms.length > 0);
}

/** In reading order. */
export function inReadingOrder(terms: readonly PageTerm[]): PageTerm[] {
  return [...terms].sort((a, b) => a.order - b.order);
}

/** Those whose headword holds the text, whatever its case; all for an empty one. */
export function filterTerms(terms: readonly PageTerm[], text: string): PageTerm[] {
  const wanted = text.trim().toLowerCase();
  return terms.filter(({ headword }) => headword.toLowerCase().includes(wanted));
}
