/** Which language a text is in, as the page says: by `lang`, in XML by `xml:lang` too, at last by the page's headers. */
import type { Index } from '../../core/index-format.ts';
import { isElement, parentOf } from './elements.ts';
import { attributeOf } from './own.ts';

/** Languages that a page's headers may name: Chromium (156) has no way to ask which, or whether any (`:lang("*")`). */
const NAMES =
  'ar bg bn cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv th tr uk vi zh'.split(' ');
const ANY = `:is(${NAMES.map((name) => `:lang(${name})`)})`;

const inXml = document.contentType !== 'text/html';

/** What an element's own attributes say; null where they say nothing. */
export function ownLanguage(element: Element): string | null {
  return attributeOf(element, 'lang') ?? (inXml ? attributeOf(element, 'xml:lang') : null);
}

/**
 * What is said by the nearest element that says something, outside its shadow tree too, else by
 * the page's headers, or a `meta` in their place; empty where nothing is said.
 */
export function languageOf(node: Node): string {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    const language = isElement(at) ? ownLanguage(at) : null;
    if (language !== null) return language;
  }
  const root = document.documentElement;
  // most pages have no such header, and one question tells
  return (root?.matches(ANY) && NAMES.find((name) => root.matches(`:lang(${name})`))) || '';
}

/** Is this language (empty where nothing says) one of the packs'? */
export function readsLanguage(index: Index, language: string): boolean {
  const primary = language.trim().toLowerCase().split(/[-_]/)[0] as string;
  return primary === '' || primary === 'und' || index.languages.includes(primary);
}
