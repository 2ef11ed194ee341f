/**
 * Chromium (from 134, which the manifest asks for) lets an element inherit its highlights from its parent: rules for the
 * root do for the whole page. A rule for every element costs each of them half a kilobyte and a microsecond of style.
 */
import type { Plugin } from 'vite';

/** Does what this browser's build marks inherit from the root? */
export const inheritsHighlights = (browser: string): boolean => browser !== 'firefox' && browser !== 'safari';

/** Rules for highlights, of the root alone. */
export const atRoot = (css: string): string => css.replace(/(?<![\w)\]*:-])::highlight\(/g, ':root::highlight(');

/** The same for the content script's stylesheet, in Vite. */
export function rootHighlights(): Plugin {
  return {
    name: 'root-highlights',
    enforce: 'pre',
    transform: (code, id) => (/\/content\/highlights\.css$/.test(id) ? { code: atRoot(code), map: null } : null),
  };
}
