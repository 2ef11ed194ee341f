/** The lint rule against turning text into markup: what it finds, and what it leaves alone. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const DOC = '/** A file. */\n';

/** What Biome says of a file's text. */
function lint(path: string, code: string): string {
  const args = ['node_modules/@biomejs/biome/bin/biome', 'lint', `--stdin-file-path=${path}`];
  const { stdout, stderr } = spawnSync(process.execPath, args, { input: `${DOC}${code}\n`, encoding: 'utf8' });
  return stdout + stderr;
}

describe('the lint rule', () => {
  it.each([
    'node.innerHTML = text;',
    'node.innerHTML += text;',
    'a.b.outerHTML = text;',
    "node.insertAdjacentHTML('beforeend', text);",
    'node.setHTMLUnsafe(text);',
    'range.createContextualFragment(text);',
    'document.write(text);',
    "new Function('a', text);",
  ])('finds %s', (code) => {
    expect(lint('components/found.ts', code)).toContain('turns text into markup or code');
  });

  it.each(['node.textContent = text;', 'const html = node.innerHTML;', 'node.append(text);', 'write(text);'])('leaves alone %s', (code) => {
    expect(lint('components/fine.ts', code)).not.toContain('turns text into markup');
  });

  it('leaves tests alone: their pages are made of markup', () => {
    expect(lint('tests/page.ts', 'document.body.innerHTML = page;')).not.toContain('turns text into markup');
  });
});
