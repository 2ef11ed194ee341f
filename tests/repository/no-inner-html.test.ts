/** Preact as it is built in: without its one way from text to markup, and otherwise the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutInnerHtml } from '../../scripts/no-inner-html.ts';

const preact = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');

describe('Preact as it is built in', () => {
  it('sets no innerHTML', () => {
    expect(preact).toMatch(/innerHTML\s*=[^=]/);
    expect(withoutInnerHtml(preact)).not.toMatch(/(inner|outer)HTML\s*=[^=]|insertAdjacentHTML/);
  });

  it('is otherwise as it was', () => {
    const [before, after] = [preact, withoutInnerHtml(preact)].map((code) => code.split('innerHTML'));
    expect(after?.[0]).toBe(before?.[0]);
    expect(preact.length - withoutInnerHtml(preact).length).toBeLessThan(30);
  });

  it('stops the build where a new version does it elsewhere', () => {
    expect(() => withoutInnerHtml('export const h = () => {}')).toThrow('innerHTML');
  });
});
