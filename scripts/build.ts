/** Builds the extension for one browser, unless the build is newer than everything that goes into it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that goes into a build: `npm test` and the tests build anew where one of these is younger. */
export const INPUTS = [
  'core',
  'platform',
  'entrypoints',
  'components',
  'data',
  'locales',
  'public',
  'wxt.config.ts',
  'package-lock.json',
  'package.json',
  'scripts/assemble-pack.ts',
  'scripts/no-inner-html.ts',
  'scripts/notices.ts',
  'scripts/popup-parts.ts',
  'scripts/root-highlights.ts',
  'scripts/shipped.ts',
];

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Throws when the build fails, with what it printed. */
export function build(browser: 'chrome' | 'firefox'): void {
  const manifest = join('.output', `${browser}-mv3`, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...INPUTS.map(newest))) return;
  const args = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, ...(browser === 'firefox' ? ['--mv3'] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`building for ${browser} failed:\n${stdout}${stderr}`);
}
