/** What counts as an input of a build: all that the build's configuration imports, so that no test runs on an old one. */
import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INPUTS } from '../../scripts/build.ts';

/** Paths of our own files that a file imports, from the repository's root. */
function importsOf(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  return [...code.matchAll(/ from '(\.[^']+\.m?ts)'/g)].map((match) => normalize(join(path, '..', match[1] as string)));
}

/** The same with all that those import. */
function reach(path: string, seen = new Set<string>()): Set<string> {
  for (const next of importsOf(path)) if (!seen.has(next)) reach(next, seen.add(next));
  return seen;
}

describe('the inputs of a build', () => {
  const reached = [...reach('wxt.config.ts')];

  it('are more than the configuration itself', () => {
    expect(reached).toContain('scripts/root-highlights.ts');
    expect(reached).toContain('core/mark-looks.ts');
  });

  it('hold each file that the configuration reaches', () => {
    expect(reached.filter((path) => !INPUTS.some((input) => path === input || path.startsWith(`${input}/`)))).toEqual([]);
  });
});
