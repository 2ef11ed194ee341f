/** The sources of the built-in pack: each is named by something that ships, once, with an address that can be one. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemblePack } from '../../scripts/assemble-pack.ts';
import { BUILT_IN_FOLDER } from '../built-in-pack.ts';

const { sources = {}, entries } = assemblePack(BUILT_IN_FOLDER);
const guide = ['data/roadmap.json', ...readdirSync('data/guide').map((name) => `data/guide/${name}`)]
  .map((path) => readFileSync(path, 'utf8'))
  .join();

describe('every source', () => {
  it('is named by an entry, the guide or the roadmap', () => {
    const named = new Set(entries.flatMap((entry) => entry.sources ?? []));
    expect(Object.keys(sources).filter((key) => !named.has(key) && !guide.includes(`"${key}"`))).toEqual([]);
  });

  it('stands there once', () => {
    const texts = Object.values(sources).map(({ organisation, title, url }) => `${organisation}: ${title} ${url}`);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });

  it('is in order of its key', () => {
    expect(Object.keys(sources)).toEqual(Object.keys(sources).sort());
  });

  it('has a year, or says that it has none', () => {
    const odd = Object.entries(sources).filter(([, { year }]) => !/\b(19|20)\d\d\b|^(current|undated|n\.d\.)$/.test(year));
    expect(odd.map(([key, { year }]) => `${key}: ${year}`)).toEqual([]);
  });

  it('has a DOI of the right form where its address is one', () => {
    const dois = Object.entries(sources).filter(([, { url }]) => url.includes('doi.org/'));
    expect(dois.length).toBeGreaterThan(50);
    expect(dois.filter(([, { url }]) => !/^https:\/\/doi\.org\/10\.\d{4,5}\/\S+$/.test(url)).map(([key]) => key)).toEqual([]);
  });
});
