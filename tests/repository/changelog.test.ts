/** The changelog in a release: what becomes of it, and what stops the release. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notesOf, released } from '../../scripts/changelog.ts';

const log = (heading: string, line = '- Something.'): string => `# Changelog\n\n${heading}\n${line}\n\n## 0.9.0 (2026-01-02)\n- Older.\n`;

describe('a release', () => {
  it.each(['## Unreleased', '## 0.10.0 (unreleased)'])('gives %s its version and day', (heading) => {
    expect(released(log(heading), '0.10.0', '2026-11-24')).toBe(log('## 0.10.0 (2026-11-24)'));
  });

  it.each<[string, string, string, string]>([
    ['a version that is none', log('## Unreleased'), '1.0', 'no version'],
    ['no version', log('## Unreleased'), '', 'no version'],
    ['a version already released', log('## Unreleased'), '0.9.0', 'does not come after'],
    ['an older version', log('## Unreleased'), '0.8.10', 'does not come after'],
    ['nothing new', log('## 0.10.0 (2026-11-01)'), '0.11.0', 'not unreleased'],
    ['nothing to say', log('## Unreleased', ''), '0.10.0', 'nothing is said'],
    ['a heading of another kind', log('## [0.10.0] - soon'), '0.10.0', 'is no heading'],
    ['an empty file', '', '0.10.0', 'not unreleased'],
  ])('is stopped by %s', (_, text, version, message) => {
    expect(() => released(text, version, '2026-11-24')).toThrow(message);
  });
});

describe('the notes of a release', () => {
  it('are the lines under its heading', () => {
    expect(notesOf(log('## 0.10.0 (2026-11-24)'), '0.10.0')).toBe('- Something.');
    expect(notesOf(log('## 0.10.0 (2026-11-24)'), '0.9.0')).toBe('- Older.');
  });

  it.each(['0.10.0', '7.0.0'])('are missed where %s is not released', (version) => {
    expect(() => notesOf(log('## 0.10.0 (unreleased)'), version)).toThrow('not released');
  });
});

describe('our changelog', () => {
  it('can be released', () => {
    const text = readFileSync('CHANGELOG.md', 'utf8');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const isReleased = new RegExp(`^## ${version.replaceAll('.', '\\.')} \\(\\d`, 'm').test(text);
    expect(isReleased ? notesOf(text, version) : released(text, '999.0.0', '2026-11-24')).toMatch(/^- /m);
  });
});
