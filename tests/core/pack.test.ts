/** A valid pack, and what becomes of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../core/compile.ts';
import type { Entry, Pack } from '../../core/entry.ts';
import { parsePack } from '../../core/pack.ts';
import { makePack, type RawPack } from './make-pack.ts';
import { RUNS } from './text-arbitraries.ts';

function parsed(change: (pack: RawPack) => void = () => {}): Pack {
  const raw = makePack();
  change(raw);
  const result = parsePack(raw);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.pack;
}
const entryOf = (fields: object): Entry => parsed(({ entries: [entry] }) => Object.assign(entry, fields)).entries[0] as Entry;

describe('a pack', () => {
  it('keeps its own fields', () => {
    const { entries: _, ...info } = parsed();
    expect(info).toEqual({ id: 'test-pack', version: '1.0.0', title: 'A test', language: 'en', licence: 'CC0' });
  });

  it('needs no sources', () => {
    expect(
      parsed((pack) => {
        pack.entries[0].sources = [];
        Reflect.deleteProperty(pack, 'sources');
      }).entries,
    ).toHaveLength(1);
  });

  it('may name its schema', () => {
    expect(parsed((pack) => Object.assign(pack, { $schema: './pack.schema.json' })).id).toBe('test-pack');
  });
});

describe('an entry', () => {
  it('with the fewest fields gets the others', () => {
    expect(entryOf({ sources: [] })).toEqual({
      id: 'pain',
      headword: 'pain',
      category: 'concept',
      level: 'clinical',
      gloss: 'It hurts.',
      definition: '',
      synonyms: [],
      abbreviations: [],
      variants: [],
      brands: [],
      narrower: [],
      lookalikes: [],
      lay: [],
      general: false,
      weak: false,
      rules: {},
      related: [],
      sources: [],
      checked: '2026-11-24',
      codes: {},
    });
  });

  it('gets its sources in full for their keys', () => {
    expect(entryOf({}).sources).toEqual([
      { organisation: 'IASP', title: 'Terms', year: '2020', url: 'https://example.org/terms', read: true },
    ]);
  });

  it('may bring a source in full', () => {
    const source = { organisation: 'NIH', title: 'Back pain', year: '2009-2016', url: '' };
    expect(entryOf({ sources: [source] }).sources).toEqual([{ ...source, read: false }]);
  });

  it.each<[string, object, Partial<Entry>]>([
    ['loses spaces around its headword', { headword: '  pain ' }, { headword: 'pain' }],
    ['loses spaces around its synonyms', { synonyms: [' ache'] }, { synonyms: ['ache'] }],
    ['loses spaces around its gloss', { gloss: ' It hurts.\n' }, { gloss: 'It hurts.' }],
    ['keeps its text as text', { gloss: '<script>alert(1)</script>' }, { gloss: '<script>alert(1)</script>' }],
    ['keeps its rules', { rules: { pain: 'once+ctx2' } }, { rules: { pain: 'once+ctx2' } }],
    ['keeps its codes', { codes: { mesh: 'D010146' } }, { codes: { mesh: 'D010146' } }],
    ['may have two hundred synonyms', { synonyms: Array(200).fill('x') }, { synonyms: Array(200).fill('x') }],
    ['may be related to what another pack holds', { related: ['not-here'] }, { related: ['not-here'] }],
  ])('%s', (_, fields, expected) => {
    expect(entryOf(fields)).toMatchObject(expected);
  });

  it('named __proto__ in its rules has none', () => {
    const json = JSON.parse(JSON.stringify(makePack()).replace('"headword"', '"rules":{"__proto__":"case"},"headword"')) as unknown;
    expect(parsePack(json)).toMatchObject({ ok: true, pack: { entries: [{ rules: {} }] } });
  });
});

describe('any JSON', () => {
  it('is answered with a pack or with faults, never with an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const result = parsePack(json);
        expect(result.ok || result.faults.length > 0).toBe(true);
      }),
      RUNS,
    );
  });

  it('in place of any field of a pack, too', () => {
    const fields = fc.constantFrom('format', 'id', 'sources', 'entries', 'headword', 'rules', 'synonyms', 'related', 'codes', 'checked');
    fc.assert(
      fc.property(fields, fc.jsonValue(), (field, value) => {
        const pack = makePack();
        if (field in pack) Object.assign(pack, { [field]: value });
        else pack.entries[0][field] = value;
        const result = parsePack(pack);
        if (result.ok) compile(result.pack.entries, 'k');
        expect(result.ok || result.faults.length > 0).toBe(true);
      }),
      RUNS,
    );
  });
});
