/**
 * The release's bill of materials (CycloneDX), from the lockfile by npm itself: what is inside the extension as
 * required, the tools that build and test it as excluded. Prints the path that it has written.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED } from './shipped.ts';

interface Component {
  name: string;
  scope?: 'required' | 'optional' | 'excluded';
}

export interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: Component };
  components: Component[];
}

/**
 * npm's bill for our purpose: without time and serial number, so that one lockfile gives one bill; with the name of the
 * package, which npm takes from the folder.
 */
export function tidied(bom: Bom, name: string): Bom {
  const { serialNumber: _, ...rest } = bom;
  const { timestamp: __, ...metadata } = rest.metadata;
  return {
    ...rest,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: rest.components.map((component) => ({ ...component, scope: SHIPPED.includes(component.name) ? 'required' : 'excluded' })),
  };
}

/** The bill of this folder's lockfile. Throws when npm cannot make it. */
export function sbom(): Bom {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom failed:\n${stderr}`);
  const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
  return tidied(JSON.parse(stdout) as Bom, name);
}

if (import.meta.main) {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const file = join('.output', `${name}-${version}-sbom.json`);
  mkdirSync('.output', { recursive: true });
  writeFileSync(file, `${JSON.stringify(sbom(), null, 2)}\n`);
  console.log(file);
}
