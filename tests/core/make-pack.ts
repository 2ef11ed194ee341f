/** The smallest valid pack, to be spoiled in one place by each test. */

interface RawEntry {
  [field: string]: unknown;
}

export interface RawPack {
  [field: string]: unknown;
  sources: Record<string, Record<string, unknown>>;
  entries: [RawEntry, ...RawEntry[]];
}

export function makePack(): RawPack {
  return {
    format: 1,
    id: 'test-pack',
    version: '1.0.0',
    title: 'A test',
    language: 'en',
    licence: 'CC0',
    sources: { iasp: { organisation: 'IASP', title: 'Terms', year: '2020', url: 'https://example.org/terms', read: true } },
    entries: [{ id: 'pain', headword: 'pain', category: 'concept', gloss: 'It hurts.', checked: '2026-11-24', sources: ['iasp'] }],
  };
}
