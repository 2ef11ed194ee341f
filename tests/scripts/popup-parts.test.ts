/** What the popup shares with other pages, in one file. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { popupParts } from '../../scripts/popup-parts.ts';

const page = (name: string): string => resolve(`entrypoints/${name}/index.html`);
const IMPORTS: Record<string, string[]> = {
  [page('popup')]: ['popup.ts'],
  'popup.ts': ['search.ts', 'base.css'],
  [page('guide')]: ['guide.ts'],
  'guide.ts': ['hooks.ts', 'base.css', 'guide.css'],
  'search.ts': ['hooks.ts', 'fuse.js'],
  // a circle
  'hooks.ts': ['storage.ts'],
  'storage.ts': ['hooks.ts'],
};
const modules = { getModuleInfo: (id: string) => (IMPORTS[id] ? { importedIds: IMPORTS[id] } : null) };

describe('the file of shared parts', () => {
  const { name } = popupParts(['guide']);
  it.each([
    ['what both import', 'base.css', true],
    ['what both lead to', 'hooks.ts', true],
    ['what that imports', 'storage.ts', true],
    ['what only the popup needs', 'fuse.js', false],
    ['what only the other page needs', 'guide.css', false],
    ['the popup itself', 'popup.ts', false],
    ['the page of the popup', page('popup'), false],
    ['a module of none', 'other.ts', false],
  ])('%s: %s is in it: %s', (_, id, isIn) => {
    expect(name(id, modules)).toBe(isIn ? 'popup-parts' : null);
  });
});
