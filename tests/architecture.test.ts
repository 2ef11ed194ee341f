/** The conventions of the repository: who imports what, how large files are, what they begin with, what they never hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FOLDERS, importFaults, importsOf } from './import-rules.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const filesIn = (folder: string): string[] =>
  readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length));
const sources = FOLDERS.flatMap(filesIn)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));

/** The lines of all source files that hold something, as "path:line". */
const linesWith = (pattern: RegExp): string[] =>
  sources.flatMap(({ path, text }) => text.split('\n').flatMap((line, i) => (pattern.test(line) ? `${path}:${i + 1} ${line.trim()}` : [])));

describe('imports', () => {
  it.each(FOLDERS)('of %s keep to the table', (folder) => {
    expect(sources.filter(({ path }) => path.startsWith(`${folder}/`)).flatMap(({ path, text }) => importFaults(path, text))).toEqual([]);
  });

  it('are there to be checked', () => {
    expect(sources.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(100);
  });
});

describe('the check of imports', () => {
  it.each([
    ['core/a.ts', "import { a } from './b.ts';", 0],
    ['core/a.ts', "import Fuse from 'fuse.js';", 0],
    ['core/a.ts', "import { a } from '../platform/storage.ts';", 1],
    ['core/a.ts', "import roadmap from '../data/roadmap.json';", 1],
    ['core/a.ts', "import { readFileSync } from 'node:fs';", 1],
    ['core/a.ts', "import { h } from 'preact';", 1],
    ['core/a.ts', "import type { A } from '../components/A.tsx';", 1],
    ['core/a.ts', "export * from '../platform/storage.ts';", 1],
    ['core/a.ts', "const a = await import('../platform/storage.ts');", 1],
    ['core/a.ts', "import {\n  a,\n} from '../platform/storage.ts';", 1],
    ['platform/a.ts', "import { browser } from 'wxt/browser';\nimport { openDB } from 'idb';", 0],
    ['platform/a.ts', "import { A } from '../components/A.tsx';", 1],
    ['platform/a.ts', "import { a } from '../entrypoints/background.ts';", 1],
    ['components/A.tsx', "import { useState } from 'preact/hooks';\nimport './a.css';", 0],
    ['components/A.tsx', "import { browser } from 'wxt/browser';", 1],
    ['components/A.tsx', "import { item } from '../platform/storage.ts';", 1],
    ['components/A.tsx', "import { t } from '../platform/text.ts';", 0],
    ['components/A.tsx', "import { i18n } from '#i18n';", 1],
    ['components/A.tsx', "import roadmap from '../data/roadmap.json';", 1],
    ['entrypoints/popup/main.tsx', "import { A } from '../../components/A.tsx';\nimport data from '../../data/roadmap.json';", 0],
    ['entrypoints/popup/main.tsx', "import { B } from '../guide/B.tsx';", 1],
    ['entrypoints/card.ts', "import { a } from './content/card/a.ts';", 0],
    ['entrypoints/welcome/main.tsx', "import { startPage } from '../content/page.ts';", 0],
    ['entrypoints/welcome/main.tsx', "import { a } from '../content/index.ts';", 1],
    ['entrypoints/popup/main.tsx', "import { startPage } from '../content/page.ts';", 1],
    ['entrypoints/card.ts', "import { a } from './popup/a.ts';", 1],
    ['entrypoints/card.ts', "import { a } from '../platform/a.ts';", 1],
    ['entrypoints/popup/main.tsx', "import { browser } from 'wxt/browser';", 1],
    ['entrypoints/popup/main.tsx', "import browser from 'webextension-polyfill';", 1],
    ['entrypoints/popup/main.tsx', "import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';", 0],
    ['entrypoints/popup/main.tsx', "import { storage } from 'wxt/utils/storage';", 1],
    ['entrypoints/background.ts', "import { browser } from 'wxt/browser';", 0],
    ['entrypoints/content/index.ts', "import { item } from '../../platform/storage.ts';\nimport css from './a.css?inline';", 0],
    ['entrypoints/content/page.ts', "import { item } from '../../platform/storage.ts';", 1],
    ['entrypoints/content/card/host.ts', "import { item } from '../../../platform/storage.ts';", 1],
    ['entrypoints/content/card/host.ts', "import { a } from '../page.ts';", 0],
    ['entrypoints/content/card/host.ts', "import { t } from '../../../platform/text.ts';", 0],
    ['entrypoints/content/page.ts', "import { t } from '../../platform/text.ts';", 1],
    ['core/a.ts', "import { t } from '../platform/text.ts';", 1],
  ])('of %s with %j finds faults: %i', (path, text, expected) => {
    expect(importFaults(path, text)).toHaveLength(expected);
  });

  it('names the guilty file and line', () => {
    expect(importFaults('core/a.ts', "\nimport { a } from '../platform/b.ts';")).toEqual([
      'core/a.ts:2 imports ../platform/b.ts: core may not import platform',
    ]);
  });
});

describe('a source file', () => {
  it('begins with a doc comment', () => {
    expect(sources.filter(({ text }) => !text.startsWith('/**')).map(({ path }) => path)).toEqual([]);
  });

  it('has 350 lines at most', () => {
    expect(sources.filter(({ text }) => text.split('\n').length > 351).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['innerHTML', /\b(inner|outer)HTML\s*\+?=|\.innerHTML\b|insertAdjacentHTML/],
    ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/],
    ['eval or the like', /\beval\(|new Function\(/],
    ['document.write', /document\.write/],
    ['a fetch outside of platform', /\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|sendBeacon/],
    ['a debugger statement or a log', /\bdebugger\b|console\.(log|debug)\(/],
    ['a type that is any', /:\s*any\b|\bas any\b|<any>/],
  ])('holds no %s', (_, pattern) => {
    expect(linesWith(pattern)).toEqual([]);
  });

  it('fetches only in platform', () => {
    expect(linesWith(/\bfetch\(/).filter((line) => !line.startsWith('platform/'))).toEqual([]);
  });

  it('has no other language than TypeScript', () => {
    expect(FOLDERS.flatMap(filesIn).filter((path) => /\.(m|c)?jsx?$/.test(path))).toEqual([]);
  });
});

describe('a folder', () => {
  const folders = (): string[] =>
    [...FOLDERS, 'data', 'scripts', 'tests', 'public'].flatMap((folder) => [
      folder,
      ...filesIn(folder).flatMap((path) => path.split('/').slice(0, -1)),
    ]);
  it('is named for what it holds', () => {
    const dropped = ['utils', 'util', 'helpers', 'lib', 'shared', 'common', 'types', 'misc'];
    expect([...new Set(folders())].filter((name) => dropped.includes(name))).toEqual([]);
  });

  it('of data holds no code', () => {
    expect(filesIn('data').filter((path) => /\.(ts|tsx|js|mjs)$/.test(path))).toEqual([]);
  });

  it('of a context in entrypoints has its wiring in it', () => {
    const contexts = new Set(filesIn('entrypoints').map((path) => path.split('/')[1] as string));
    const unwired = [...contexts].filter(
      (name) => !name.includes('.') && !filesIn('entrypoints').some((path) => new RegExp(`^entrypoints/${name}/index\\.`).test(path)),
    );
    expect(unwired).toEqual([]);
  });
});

describe('a test file', () => {
  const tests = filesIn('tests').filter((path) => /\.test\.tsx?$/.test(path) && !path.endsWith('architecture.test.ts'));
  const lines = tests.flatMap((path) =>
    readFileSync(ROOT + path, 'utf8')
      .split('\n')
      .map((line) => `${path}: ${line.trim()}`),
  );

  it('skips nothing and runs nothing alone', () => {
    expect(lines.filter((line) => /\b(it|test|describe)\.(skip|only|todo)\b/.test(line))).toEqual([]);
  });

  it('takes no snapshots', () => {
    expect(lines.filter((line) => /toMatch(Inline)?Snapshot/.test(line))).toEqual([]);
  });
});
