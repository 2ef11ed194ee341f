/**
 * Takes out the one line of Preact that sets `innerHTML`: nothing here uses `dangerouslySetInnerHTML`, the stores warn
 * of that line, and without it no page of the extension can turn text into markup.
 */
import type { Plugin } from 'vite';

const ASSIGNMENT = /\w+\.innerHTML=\w+\.__html/;

/** Preact's code without the assignment. Throws where it is not found: then Preact has changed, and so must this. */
export function withoutInnerHtml(code: string): string {
  if (!ASSIGNMENT.test(code)) throw new Error('preact: the assignment to innerHTML is not where it was');
  return code.replace(ASSIGNMENT, 'void 0');
}

/** The same, for Vite. */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    enforce: 'pre',
    transform: (code, id) => (/\/preact\/dist\/preact\.mjs$/.test(id) ? { code: withoutInnerHtml(code), map: null } : null),
  };
}
