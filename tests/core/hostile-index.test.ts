/** A stored index, damaged: it is refused, or whoever scans with it neither throws nor goes on for ever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../core/compile.ts';
import { decodeIndex, encodeIndex, type StoredIndex } from '../../core/index-format.ts';
import { scan } from '../../core/scan.ts';
import { makeEntry } from './make-entry.ts';
import { SPOILED, spoiled } from './mutations.ts';

const index = compile(
  [
    makeEntry('pain'),
    makeEntry('complex-regional-pain-syndrome', { abbreviations: ['CRPS'], rules: { CRPS: 'case|long' } }),
    makeEntry('transcutaneous-electrical-nerve-stimulation', { abbreviations: ['TENS'] }),
    makeEntry('wind-up', { rules: { 'wind up': 'never' } }),
  ],
  'key',
  ['en'],
);
const TEXT =
  'Pain, pains and CRPS, TENS or wind-up: the complex regional pain syndromes; transcutaneous electrical nerve stimulation. WIND UP.';
const stored = encodeIndex(index);

/** Reads it as a page does. Returns whether it was taken. */
function use(damaged: unknown): boolean {
  const read = decodeIndex(damaged as StoredIndex);
  if (!read) return false;
  for (const { start, end, senses } of scan(read, TEXT)) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(TEXT.length);
    for (const sense of senses) expect(typeof read.entries[read.senseEntry[sense] as number]?.id).toBe('string');
  }
  return true;
}

const bytes = Buffer.from(stored.bytes, 'base64');
/** The stored index with some bytes changed: `at` modulo their number. */
const withBytes = (changes: readonly { at: number; to: number }[]): StoredIndex => {
  const copy = Buffer.from(bytes);
  for (const { at, to } of changes) copy[at % copy.length] = to;
  return { ...stored, bytes: copy.toString('base64') };
};

describe('a stored index', () => {
  it('is taken while it is whole', () => {
    expect(use(stored)).toBe(true);
    expect(scan(decodeIndex(stored) ?? index, TEXT).length).toBeGreaterThan(5);
  });

  it('with changes to its fields is refused or harmless', () => {
    fc.assert(
      fc.property(spoiled(stored), (damaged) => void use(damaged)),
      SPOILED,
    );
  });

  it('with changed bytes is refused or harmless', () => {
    const to = fc.constantFrom(0, 1, 127, 128, 254, 255);
    const changes = fc.array(fc.record({ at: fc.nat(), to }), { minLength: 1, maxLength: 8 });
    let taken = 0;
    fc.assert(
      fc.property(changes, (list) => {
        if (use(withBytes(list))) taken++;
      }),
      SPOILED,
    );
    // both happen
    expect(taken).toBeGreaterThan(50);
    expect(taken).toBeLessThan(950);
  });

  it.each([0, 1, 0x7f, 0xff])('with every single byte set to %i is refused or harmless', (to) => {
    for (let at = 0; at < bytes.length; at++) use(withBytes([{ at, to }]));
  });

  it('with all bytes alike is refused or harmless', () => {
    for (const to of [0, 1, 255]) use({ ...stored, bytes: Buffer.alloc(bytes.length, to).toString('base64') });
  });

  it('that was cut short is refused', () => {
    for (let length = 0; length < bytes.length; length += 4)
      expect(use({ ...stored, bytes: bytes.subarray(0, length).toString('base64') })).toBe(false);
  });

  it('whose arrays are moved against each other is refused or harmless', () => {
    for (let i = 0; i < stored.lengths.length; i++)
      for (const by of [-4, -1, 1, 4, 1e9])
        use({ ...stored, lengths: stored.lengths.map((length, k) => (k === i ? length + by : length)) });
    for (let i = 0; i < stored.widths.length; i++)
      for (const width of [0, 1, 2, 3, 4, 8]) use({ ...stored, widths: stored.widths.map((known, k) => (k === i ? width : known)) });
  });
});
