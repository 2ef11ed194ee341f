/** What a hostile page is, as data: the same pages are run in Chromium and in Firefox, and judged by the same rules. */
import type { ServedPage } from '../../../scripts/serve-pages.ts';
import { pageOf } from '../pages.ts';

/** Something that happens to a page. */
export interface Turn {
  what: string;
  /** JavaScript statements, awaited; they run in the page's own world. */
  act: string;
  /** What is marked then. */
  marked: readonly string[];
}

/** Where Firefox does otherwise. */
export interface FirefoxException {
  /** What it does, and where that is known: the bug's address. */
  because: string;
  /** What is marked there, at first. */
  marked?: readonly string[];
  /** What the page complains of there. */
  complaints?: readonly string[];
}

/**
 * A page whose script finds something broken that is its own says so: it pushes a sentence to `window.complaints`. None
 * may be there at the end.
 */
export interface HostilePage {
  /** Ends a sentence that begins with "marks". */
  name: string;
  /** The content of an English page's body, or (from its doctype on, or with headers) all of what is served. */
  page: string | ServedPage;
  head?: string;
  lang?: string;
  /** What else it loads, by path. `OTHER` in any text stands for the origin of another site. */
  files?: Record<string, ServedPage>;
  /** All that is marked at first, in its frames too, in lower case; in any order. */
  marked: readonly string[];
  /** What happens then, one after the other. */
  turns?: readonly Turn[];
  /** Its HTML is not the same from its load on: it changes by itself. */
  moves?: true;
  /** Why no card can be opened with the pointer; else one is. */
  noCard?: string;
  firefox?: FirefoxException;
}

export const TERMS = '<p>About allodynia and sciatica.</p>';
export const FOUND = ['allodynia', 'sciatica'];

/** A family of pages. */
export type Family = readonly HostilePage[];

/** What the server answers with for a page, `origin` being its own. */
export function served({ page, head, lang }: HostilePage): ServedPage {
  return typeof page === 'string' && !page.startsWith('<!doctype') ? pageOf(page, head, lang) : page;
}
