/** A pack with one fault is refused, and the fault is named with its exact path. */
import { describe, expect, it } from 'vitest';
import { ENTRIES_LIMIT, parsePack } from '../../core/pack.ts';
import { makePack, type RawPack } from './make-pack.ts';

type Spoil = (pack: RawPack) => unknown;
const set =
  (field: string, value: unknown): Spoil =>
  (pack) => {
    pack[field] = value;
  };
const setIn =
  (field: string, value: unknown): Spoil =>
  ({ entries: [entry] }) => {
    entry[field] = value;
  };
const setSource =
  (field: string, value: unknown): Spoil =>
  ({ sources: { iasp } }) => {
    if (iasp) iasp[field] = value;
  };
const full = { organisation: 'NIH', title: 'Back pain', year: '2020', url: 'https://example.org/' };

/** What is wrong, how it is made, where the fault is, and what its message says. */
const FAULTS: [string, Spoil, string, string][] = [
  ['a missing format', set('format', undefined), 'format', 'Expected 1 but received undefined'],
  ['an older format', set('format', 0), 'format', 'Expected 1 but received 0'],
  ['a newer format', set('format', 2), 'format', 'Expected 1 but received 2'],
  ['a format as text', set('format', '1'), 'format', 'Expected 1 but received "1"'],
  ['an id with capitals', set('id', 'Test'), 'id', 'lower case letters, digits and hyphens'],
  ['an id with a slash', set('id', '../x'), 'id', 'lower case letters, digits and hyphens'],
  ['a version of one number', set('version', '1'), 'version', 'must be like 1.0.0'],
  ['an empty title', set('title', ''), 'title', 'must not be empty'],
  ['a title of spaces', set('title', '  '), 'title', 'must not be empty'],
  ['a title that is too long', set('title', 'x'.repeat(401)), 'title', 'Expected <=400 but received 401'],
  ['a language by name', set('language', 'english'), 'language', 'primary language subtag'],
  ['a language with a region', set('language', 'en-US'), 'language', 'primary language subtag'],
  ['a missing licence', set('licence', undefined), 'licence', 'Expected string'],
  ['a field that is not known', set('script', 'alert(1)'), 'script', 'received "script"'],
  ['sources as a list', set('sources', 7), 'sources', 'Expected Object but received 7'],
  ['no entries', set('entries', []), 'entries', 'Expected >=1 but received 0'],
  ['entries as an object', set('entries', {}), 'entries', 'Expected Array but received Object'],
  ['entries as a number', set('entries', 5), 'entries', 'Expected Array but received 5'],
  ['a source without an organization', setSource('organisation', ''), 'sources.iasp.organisation', 'must not be empty'],
  ['a source without a title', setSource('title', undefined), 'sources.iasp.title', 'Expected string'],
  ['a source with a script for address', setSource('url', 'javascript:alert(1)'), 'sources.iasp.url', 'javascript:alert(1)'],
  ['a source with a space in its address', setSource('url', 'https://a b'), 'sources.iasp.url', 'https://a b'],
  ['a source with a year as number', setSource('year', 2020), 'sources.iasp.year', 'Expected string but received 2020'],
  ['a source that says neither read nor not', setSource('read', 'yes'), 'sources.iasp.read', 'Expected boolean'],
  ['a source with a field that is not known', setSource('doi', '10.1'), 'sources.iasp.doi', 'received "doi"'],
  ['an entry without an id', setIn('id', undefined), 'entries.0.id', 'Expected string'],
  ['an entry with spaces in its id', setIn('id', 'back pain'), 'entries.0.id', 'lower case letters, digits and hyphens'],
  ['an entry with an id that is too long', setIn('id', 'x'.repeat(81)), 'entries.0.id', 'at most 80'],
  ['an entry with an empty id', setIn('id', ''), 'entries.0.id', 'lower case letters, digits and hyphens'],
  ['an entry without a headword', setIn('headword', ''), 'entries.0.headword', 'must not be empty'],
  ['an entry whose headword is null', setIn('headword', null), 'entries.0.headword', 'Expected string but received null'],
  ['an entry with a headword that is too long', setIn('headword', 'x'.repeat(121)), 'entries.0.headword', 'Expected <=120'],
  ['an entry of a category that is not known', setIn('category', 'news'), 'entries.0.category', 'received "news"'],
  ['an entry of a level that is not known', setIn('level', 'easy'), 'entries.0.level', 'received "easy"'],
  ['an entry without a gloss', setIn('gloss', ' '), 'entries.0.gloss', 'must not be empty'],
  ['an entry with a gloss that is too long', setIn('gloss', 'x'.repeat(4001)), 'entries.0.gloss', 'Expected <=4000'],
  ['an entry with a definition as a list', setIn('definition', ['x']), 'entries.0.definition', 'Expected string but received Array'],
  ['an entry with synonyms as text', setIn('synonyms', 'ache'), 'entries.0.synonyms', 'Expected Array but received "ache"'],
  ['an entry with an empty synonym', setIn('synonyms', ['ache', '']), 'entries.0.synonyms.1', 'must not be empty'],
  ['an entry with a number for a synonym', setIn('synonyms', ['ache', 3]), 'entries.0.synonyms.1', 'Expected string but received 3'],
  ['an entry with too many synonyms', setIn('synonyms', Array(201).fill('x')), 'entries.0.synonyms', 'Expected <=200 but received 201'],
  [
    'an entry with an abbreviation that is too long',
    setIn('abbreviations', ['X'.repeat(121)]),
    'entries.0.abbreviations.0',
    'Expected <=120',
  ],
  ['an entry with an empty brand', setIn('brands', ['']), 'entries.0.brands.0', 'must not be empty'],
  ['an entry with a variant that is null', setIn('variants', [null]), 'entries.0.variants.0', 'received null'],
  ['an entry with a list in a list', setIn('narrower', [['x']]), 'entries.0.narrower.0', 'Expected string but received Array'],
  ['an entry with lay words as an object', setIn('lay', {}), 'entries.0.lay', 'Expected Array but received Object'],
  [
    'an entry with a rule that is not known',
    setIn('rules', { pain: 'often' }),
    'entries.0.rules.pain',
    'rule "often": unknown word "often"',
  ],
  ['an entry with three alternatives', setIn('rules', { pain: 'case|long|cap' }), 'entries.0.rules.pain', 'at most two alternatives'],
  ['an entry with a rule named like a method', setIn('rules', { pain: 'toString' }), 'entries.0.rules.pain', 'unknown word "toString"'],
  ['an entry with a rule as number', setIn('rules', { pain: 1 }), 'entries.0.rules.pain', 'Expected string but received 1'],
  ['an entry with a rule for no form', setIn('rules', { '': 'ok' }), 'entries.0.rules.', 'must not be empty'],
  ['an entry related to what is no id', setIn('related', ['Back Pain']), 'entries.0.related.0', 'lower case letters, digits and hyphens'],
  ['an entry with a source key that is not known', setIn('sources', ['iasp', 'nih']), 'entries.0.sources.1', 'no source has the key "nih"'],
  ['an entry with the source key __proto__', setIn('sources', ['__proto__']), 'entries.0.sources.0', 'no source has the key "__proto__"'],
  [
    'an entry with the source key constructor',
    setIn('sources', ['constructor']),
    'entries.0.sources.0',
    'no source has the key "constructor"',
  ],
  ['an entry with a number for a source', setIn('sources', [7]), 'entries.0.sources.0', 'Expected (string | Object) but received 7'],
  ['an entry with a source in full, but wrong', setIn('sources', [{ ...full, url: 'ftp://x' }]), 'entries.0.sources.0.url', 'ftp://x'],
  ['an entry without the day it was checked', setIn('checked', undefined), 'entries.0.checked', 'Expected string'],
  ['an entry checked on a day in another notation', setIn('checked', '24.11.2026'), 'entries.0.checked', 'must be a date like'],
  ['an entry checked in a thirteenth month', setIn('checked', '2026-13-01'), 'entries.0.checked', 'must be a date like'],
  ['an entry with a code as number', setIn('codes', { mesh: 1 }), 'entries.0.codes.mesh', 'Expected string but received 1'],
  ['an entry with a field that is not known', setIn('html', '<b>'), 'entries.0.html', 'received "html"'],
  ['an entry that is null', (pack) => pack.entries.push(null as never), 'entries.1', 'Expected Object but received null'],
  ['two entries with one id', (pack) => pack.entries.push({ ...pack.entries[0] }), 'entries.1.id', '"pain" is already the id of entry 0'],
];

describe('a pack is refused for', () => {
  it.each(FAULTS)('%s', (_, spoil, path, message) => {
    const pack = makePack();
    spoil(pack);
    const parsed = parsePack(pack);
    expect(parsed).toMatchObject({ ok: false, faults: [{ path, message: expect.stringContaining(message) }] });
    expect(parsed.ok || parsed.faults).toHaveLength(1);
  });

  it.each([
    ['nothing at all', undefined],
    ['null', null],
    ['a text', '{"format":1}'],
    ['a number', 1],
    ['a list', []],
    ['an empty object', {}],
  ])('%s', (_, json) => {
    expect(parsePack(json).ok).toBe(false);
  });
});

describe('a hostile pack', () => {
  it('may hold a million entries: it is refused for their number alone', () => {
    const pack = { ...makePack(), entries: Array(1_000_000).fill({}) };
    expect(parsePack(pack)).toMatchObject({
      ok: false,
      faults: [{ path: 'entries', message: expect.stringContaining(String(ENTRIES_LIMIT)) }],
    });
  });

  it('with a fault in each of its many entries is answered with a hundred', () => {
    const parsed = parsePack({ ...makePack(), entries: Array(ENTRIES_LIMIT).fill({}) });
    expect(parsed.ok || parsed.faults).toHaveLength(100);
  });

  it.each([
    ['the pack', '"format"'],
    ['an entry', '"headword"'],
    ['the sources', '"iasp"'],
    ['a source', '"organisation"'],
  ])('that sets __proto__ in %s changes no prototype', (_, before) => {
    const json = JSON.parse(JSON.stringify(makePack()).replace(before, `"__proto__":{"polluted":true},${before}`)) as unknown;
    parsePack(json);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['the pack', '"format"', '__proto__'],
    ['an entry', '"headword"', 'entries.0.__proto__'],
    ['a source', '"organisation"', 'sources.iasp.__proto__'],
  ])('that sets __proto__ in %s is refused', (_, before, path) => {
    const json = JSON.parse(JSON.stringify(makePack()).replace(before, `"__proto__":{"polluted":true},${before}`)) as unknown;
    expect(parsePack(json)).toMatchObject({ ok: false, faults: [{ path }] });
  });
});
