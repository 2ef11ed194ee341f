/** Which rules for highlights are made rules for the root. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atRoot, inheritsHighlights } from '../../scripts/root-highlights.ts';

describe('rules for the root', () => {
  it.each([
    ['a { color: red }', 'a { color: red }'],
    ['::highlight(a) { color: red }', ':root::highlight(a) { color: red }'],
    ['@media print{::highlight(a),::highlight(b){}}', '@media print{:root::highlight(a),:root::highlight(b){}}'],
    [':root::highlight(a) {}', ':root::highlight(a) {}'],
    ['p.x::highlight(a) {}', 'p.x::highlight(a) {}'],
    [':is(.a, .b) *::highlight(a) {}', ':is(.a, .b) *::highlight(a) {}'],
  ])('%s', (css, expected) => {
    expect(atRoot(css)).toBe(expected);
  });

  it('are all of the content script’s but those of named elements, in lengths that can be inherited', () => {
    const css = readFileSync('entrypoints/content/highlights.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(atRoot(css).match(/:root::highlight\(/g)).toHaveLength(css.match(/(?<!\*)::highlight\(/g)?.length ?? 0);
    expect(css).not.toMatch(/\d(em|ex|ch|lh)\b/);
  });

  it('are for Chromium’s builds', () => {
    expect(['chrome', 'edge', 'firefox', 'safari'].filter(inheritsHighlights)).toEqual(['chrome', 'edge']);
  });
});
