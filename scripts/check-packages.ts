/**
 * Whether the packages for the stores can be made again: Firefox's is made here, then a second time from its own sources
 * zip in another folder, as a reviewer would; both must be the same file.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };

/** Makes Firefox's two zips in a folder's .output/again, so that the builds that other checks use stay. */
function zipIn(folder: string): { extension: Buffer; sources: Buffer } {
  const wxt = resolve('node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'zip', '-b', 'firefox', '--mv3'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PAINGLOSS_OUT: '.output/again' },
  });
  if (status !== 0) throw new Error(`zipping failed in ${folder}:\n${stdout}${stderr}`);
  const read = (what: string): Buffer => readFileSync(join(folder, '.output/again', `${name}-${version}-${what}.zip`));
  return { extension: read('firefox'), sources: read('sources') };
}

function unpack(zip: Buffer, folder: string): void {
  for (const [path, content] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** Prints both hashes and says whether they agree. */
export function checkPackages(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'paingloss-sources-'));
  try {
    const here = zipIn('.');
    unpack(here.sources, folder);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const there = zipIn(folder);
    console.log(`${sha256(here.extension)}  made here\n${sha256(there.extension)}  made from the sources zip`);
    return sha256(here.extension) === sha256(there.extension) && sha256(here.sources) === sha256(there.sources);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
