/** Where packages come from, and what is said about those that ship: lockfile, licenses, bill of materials. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { thirdPartyNotices } from '../../scripts/notices.ts';
import { sbom, tidied } from '../../scripts/sbom.ts';
import { packageOf, SHIPPED } from '../../scripts/shipped.ts';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  license?: string;
  hasInstallScript?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { lockfileVersion: number; packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const faulty = (isFaulty: (entry: Locked, path: string) => boolean): string[] =>
  locked.filter(([path, entry]) => isFaulty(entry, path)).map(([path]) => path);

describe('the lockfile', () => {
  it('holds a SHA-512 for each package', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(faulty(({ integrity }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  });

  it('names no host but the public registry, or none', () => {
    expect(faulty(({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))).toEqual([]);
  });

  it('holds nothing from folders, repositories or archives', () => {
    expect(faulty(({ link, version }) => Boolean(link) || !/^\d+\.\d+\.\d+/.test(version ?? ''))).toEqual([]);
  });

  it('lets a script run at the installation only where we know why', () => {
    // fsevents: macOS alone; spawn-sync and the like never
    const known = ['node_modules/fsevents'];
    expect(faulty(({ hasInstallScript }, path) => Boolean(hasInstallScript) && !known.some((end) => path.endsWith(end)))).toEqual([]);
  });

  it('is asked for exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('a package that ships', () => {
  it.each(SHIPPED)('%s is free to pass on, and its license is in every build', (name) => {
    const { license, version } = lock.packages[`node_modules/${name}`] as Locked;
    expect(['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'BSD-3-Clause', 'BSD-2-Clause']).toContain(license);
    expect(thirdPartyNotices()).toContain(`${name} ${version} (${license})`);
  });

  it('is every one that package.json depends on at run time', () => {
    expect(Object.keys(manifest.dependencies).filter((name) => !SHIPPED.includes(name))).toEqual([]);
  });

  it.each([
    ['/x/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/x/node_modules/@floating-ui/core/dist/a.mjs?used', '@floating-ui/core'],
    ['/x/node_modules/a/node_modules/b/i.js', 'b'],
    ['C:\\x\\node_modules\\idb\\build\\index.js', 'idb'],
    ['/x/core/scan.ts', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('is known by its path: %s', (path, name) => {
    expect(packageOf(path)).toBe(name);
  });
});

describe('the bill of materials', () => {
  const bill = sbom();

  it('tells what is inside the extension from what builds it', () => {
    const required = bill.components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
    expect([...new Set(required)].sort()).toEqual([...SHIPPED].sort());
    expect(bill.components.find(({ name }) => name === 'vitest')?.scope).toBe('excluded');
  });

  it('is the same each time, wherever the folder is', () => {
    const again = tidied({ ...bill, serialNumber: 'urn:uuid:1', metadata: { ...bill.metadata, timestamp: 'now' } }, 'paingloss');
    expect(again).toEqual(bill);
    expect(bill.metadata.component.name).toBe('paingloss');
    expect(JSON.stringify(bill)).not.toMatch(/serialNumber|timestamp/);
  });
});
