/** The public JSON Schema of packs: as the importer has it, and it accepts what ships. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../core/pack.ts';
import { assemblePack } from '../../scripts/assemble-pack.ts';
import { packSchemaText, SCHEMA_FILE } from '../../scripts/pack-schema.ts';
import { BUILT_IN_FOLDER } from '../built-in-pack.ts';
import { makePack, type RawPack } from '../core/make-pack.ts';

const text = readFileSync(SCHEMA_FILE, 'utf8');
const schema = JSON.parse(text);
const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
const isPack = ajv.compile(schema);

describe('the schema', () => {
  it('is up to date (npm run schema writes it)', () => {
    expect(text).toBe(packSchemaText());
  });

  it('says of itself that it is draft 2020-12', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it('accepts the built-in pack', () => {
    isPack(JSON.parse(JSON.stringify(assemblePack(BUILT_IN_FOLDER))));
    const faults = (isPack.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('accepts the smallest pack', () => {
    expect(isPack(makePack())).toBe(true);
  });
});

/** Each has one fault. */
const FAULTS: [string, (pack: RawPack) => RawPack][] = [
  ['another format', (pack) => ({ ...pack, format: 2 })],
  ['a version that is none', (pack) => ({ ...pack, version: '1' })],
  ['no title', ({ title: _, ...pack }) => pack as RawPack],
  ['no entries', (pack) => ({ ...pack, entries: [] as unknown as RawPack['entries'] })],
  ['an id with capitals', (pack) => withEntry(pack, { id: 'Pain' })],
  ['an unknown category', (pack) => withEntry(pack, { category: 'food' })],
  ['an unknown field', (pack) => withEntry(pack, { color: 'red' })],
  ['an empty gloss', (pack) => withEntry(pack, { gloss: '' })],
  ['an empty form', (pack) => withEntry(pack, { synonyms: [''] })],
  ['a form that is too long', (pack) => withEntry(pack, { synonyms: ['x'.repeat(121)] })],
  ['a source without a title', (pack) => ({ ...pack, sources: { iasp: { organisation: 'IASP', year: '2020', url: '' } } })],
  ['an address of another kind', (pack) => ({ ...pack, sources: { iasp: { ...pack.sources.iasp, url: 'javascript:alert(1)' } } })],
];

function withEntry(pack: RawPack, fields: RawPack['entries'][0]): RawPack {
  return { ...pack, entries: [{ ...pack.entries[0], ...fields }] };
}

describe('the schema and the importer both refuse', () => {
  it.each(FAULTS)('%s', (_, spoil) => {
    const pack = spoil(makePack());
    expect(isPack(pack)).toBe(false);
    expect(parsePack(pack).ok).toBe(false);
  });
});
