/** A pack with a million forms: it is read, compiled and found in as any, or refused; nothing runs out on the way. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../core/compile.ts';
import { decodeIndex, encodeIndex } from '../../core/index-format.ts';
import { parsePack } from '../../core/pack.ts';
import { scan } from '../../core/scan.ts';
import { makePack } from './make-pack.ts';

const ENTRIES = 5000;
const FORMS = 200;

/** A word of letters alone, another one for each number. */
const wordOf = (n: number): string =>
  `${n.toString(26).replace(/[0-9a-p]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))}itis`;

describe('a million forms', () => {
  it('are compiled, stored, and the first and the last of them found', { timeout: 120_000 }, () => {
    const [entry] = makePack().entries;
    const entries = Array.from({ length: ENTRIES }, (_, i) => ({
      ...entry,
      id: `entry-${i}`,
      headword: `${wordOf(i * FORMS)} pain`,
      synonyms: Array.from({ length: FORMS }, (__, k) => wordOf(i * FORMS + k)),
    }));
    const parsed = parsePack({ ...makePack(), entries });
    if (!parsed.ok) throw new Error(parsed.faults[0]?.message);
    const index = decodeIndex(encodeIndex(compile(parsed.pack.entries, 'key', ['en'])));
    if (!index) throw new Error('the index cannot be read');
    const last = wordOf(ENTRIES * FORMS - 1);
    const text = `Of ${wordOf(0)}, ${last} and ${wordOf(ENTRIES * FORMS)}.`;
    const ids = scan(index, text).map(({ start, end, senses }) => [
      text.slice(start, end),
      index.entries[index.senseEntry[senses[0] as number] as number]?.id,
    ]);
    expect(ids).toEqual([
      [wordOf(0), 'entry-0'],
      [last, `entry-${ENTRIES - 1}`],
    ]);
  });
});
