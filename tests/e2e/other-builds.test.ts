/** The builds that no test runs: Edge's is Chrome's, Safari's asks for nothing that Safari does not know, and no more. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';

const out = mkdtempSync(join(tmpdir(), 'paingloss-builds-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

beforeAll(() => {
  build('chrome');
  for (const browser of ['edge', 'safari']) {
    const args = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, PAINGLOSS_OUT: out } });
    if (status !== 0) throw new Error(`${browser}:\n${stdout}${stderr}`);
  }
});

type Manifest = Record<string, unknown> & { permissions: string[] };
const CHROME = join('.output', 'chrome-mv3');
const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const manifestOf = (folder: string): Manifest => JSON.parse(read(folder, 'manifest.json')) as Manifest;

/** Path → hash of every file. */
function filesOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const files = paths.filter((path) => statSync(path).isFile());
  return Object.fromEntries(
    files.sort().map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

describe('the build for Edge', () => {
  it('has the same manifest as Chrome’s, which PRIVACY.md explains, and the same files', () => {
    const edge = join(out, 'edge-mv3');
    expect(manifestOf(edge)).toEqual(manifestOf(CHROME));
    expect(Object.keys(filesOf(edge)).map((path) => path.replace(/-[\w-]{8}\./, '.'))).toEqual(
      Object.keys(filesOf(CHROME)).map((path) => path.replace(/-[\w-]{8}\./, '.')),
    );
  });
});

describe('the build for Safari', () => {
  const safari = join(out, 'safari-mv3');

  it('asks for what Chrome’s asks for, but the side panel', () => {
    const { permissions, host_permissions, content_security_policy } = manifestOf(safari);
    const chrome = manifestOf(CHROME);
    expect(permissions).toEqual(chrome.permissions.filter((name) => name !== 'sidePanel'));
    expect([host_permissions, content_security_policy]).toEqual([chrome.host_permissions, chrome.content_security_policy]);
  });

  it.each(['side_panel', 'omnibox', 'minimum_chrome_version', 'web_accessible_resources', 'externally_connectable'])('has no %s', (key) => {
    expect(manifestOf(safari)).not.toHaveProperty(key);
  });

  it('has each file that its manifest names', () => {
    const text = read(safari, 'manifest.json');
    const named = [...text.matchAll(/"([\w./-]+\.(?:js|css|html|png|svg))"/g)].map((match) => match[1] as string);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((file) => !(file in filesOf(safari)))).toEqual([]);
  });

  it('marks by plain rules: Safari does not inherit highlights from the root', () => {
    const rules = read(safari, 'content-scripts/content.css');
    expect(rules).toContain('::highlight(pain-gloss)');
    expect(rules).not.toContain(':root::highlight');
    expect(read(CHROME, 'content-scripts/content.css')).toContain(':root::highlight(pain-gloss)');
  });
});
