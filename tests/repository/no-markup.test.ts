/** The lint rule against turning text into markup: what it finds, and what it leaves alone. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const FOUND = [
  'node.innerHTML = text;',
  'node.innerHTML += text;',
  'a.b.outerHTML = text;',
  "node.insertAdjacentHTML('beforeend', text);",
  'node.setHTMLUnsafe(text);',
  'range.createContextualFragment(text);',
  'document.write(text);',
  "new Function('a', text);",
];
const FINE = ['node.textContent = text;', 'call(node.innerHTML);', 'node.append(text);', 'write(text);'];

const folder = mkdtempSync(join(tmpdir(), 'paingloss-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The lines of a file of a bare project with our rule in which it finds something, from 1. */
function linesFound(path: string, lines: readonly string[]): number[] {
  const { plugins } = JSON.parse(readFileSync('biome.json', 'utf8')) as { plugins: { path: string; includes: string[] }[] };
  const here = plugins.map(({ path: plugin, includes }) => ({ path: resolve(plugin), includes }));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ plugins: here, linter: { rules: { preset: 'none' } } }));
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=github', path], { cwd: folder, encoding: 'utf8' });
  return [...stdout.matchAll(/^::error title=plugin,.*\bline=(\d+)/gm)].map((match) => Number(match[1]));
}

describe('the lint rule', () => {
  it('finds each way from text to markup or code, in what ships', () => {
    expect(linesFound('components/found.ts', FOUND)).toEqual(FOUND.map((_, i) => i + 1));
  });

  it('leaves alone what only reads it or makes text of it', () => {
    expect(linesFound('components/fine.ts', FINE)).toEqual([]);
  });

  it('leaves tests alone: their pages are made of markup', () => {
    expect(linesFound('tests/page.ts', FOUND)).toEqual([]);
  });
});
