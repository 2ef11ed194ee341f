/** A backup takes the place of all that is stored, or of nothing: over storage with the limits that browsers set. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Backup } from '../../core/backup.ts';
import { NO_GUIDE_STATE } from '../../core/guide-state.ts';
import { readRecord } from '../../core/study.ts';
import { getBackup, setBackup } from '../../platform/backup.ts';

const { sync, local } = fakeBrowser.storage;
const PER_ITEM = 8192;
const IN_ALL = 102_400;
/** Writes that Chromium takes in a minute. */
const WRITES = 120;

let writes: number;

const bytesOf = (items: Record<string, unknown>): number[] =>
  Object.entries(items).map(([key, value]) => key.length + new TextEncoder().encode(JSON.stringify(value)).length);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  writes = 0;
  const [set, remove] = [sync.set.bind(sync), sync.remove.bind(sync)];
  const count = (): void => {
    if (++writes > WRITES) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE quota exceeded');
  };
  vi.spyOn(sync, 'set').mockImplementation((async (items: Record<string, unknown>) => {
    count();
    if (Math.max(...bytesOf(items)) > PER_ITEM) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    const all = { ...(await sync.get(null)), ...items };
    if (bytesOf(all).reduce((sum, bytes) => sum + bytes, 0) > IN_ALL) throw new Error('QUOTA_BYTES quota exceeded');
    await set(items);
  }) as never);
  vi.spyOn(sync, 'remove').mockImplementation((async (keys: string[]) => {
    count();
    await remove(keys);
  }) as never);
});

const ids = (count: number, name = 'a-rather-long-name-of-an-entry'): string[] => Array.from({ length: count }, (_, i) => `${name}-${i}`);
const notesOf = (count: number, bytes: number, name = 'subject'): Record<string, string> =>
  Object.fromEntries(ids(count, name).map((id) => [id, 'x'.repeat(bytes)]));
const make = (change: Partial<Backup> = {}): Backup => ({
  settings: { theme: 'dark' },
  study: new Map([['crps', readRecord({ saved: 1, sentence: 'A sentence.' })]]),
  known: ['pain'],
  ticks: ['degree'],
  guide: { ...NO_GUIDE_STATE, notes: { 'career-residency': 'Ask Dr. Lee.' } },
  ...change,
});
const withNotes = (notes: Record<string, string>): Backup => make({ guide: { ...NO_GUIDE_STATE, notes } });

describe('a backup', () => {
  it.each<[string, Backup, Backup]>([
    ['of little over nothing', make({ known: [] }), make()],
    ['of many known terms over few', make(), make({ known: ids(900) })],
    ['of few known terms over many: none of the old ones is left', make({ known: ids(900) }), make()],
    ['of no known terms over many', make({ known: ids(900) }), make({ known: [] })],
    ['of long notes over others', withNotes(notesOf(4, 20_000, 'old')), withNotes(notesOf(4, 20_000, 'new'))],
    ['of a short note over a long one', withNotes({ a: 'x'.repeat(40_000) }), withNotes({ a: 'Short.' })],
    ['of more notes than there may be writes in a minute', withNotes(notesOf(90, 100, 'old')), withNotes(notesOf(90, 100, 'new'))],
    ['of options alone, as a reset does it', make({ known: ids(900) }), make({ known: ids(900), settings: {} })],
  ])('%s takes the place of all that was there', async (_, before, after) => {
    await setBackup(before);
    await setBackup(after);
    expect(await getBackup()).toEqual(after);
  });

  it('takes a handful of writes, so that it can be undone at once', async () => {
    await setBackup(withNotes(notesOf(40, 500)));
    await setBackup(make());
    expect(writes).toBeLessThan(10);
  });

  it.each<[string, Backup]>([
    ['more than storage that syncs takes', withNotes(notesOf(30, 5000))],
    ['more known terms than it takes', make({ known: ids(9000) })],
    ['a note that is longer than all of it', withNotes({ a: 'x'.repeat(130_000) })],
  ])('of %s is refused, and all is as it was', async (_, tooMuch) => {
    const before = make({ known: ids(600) });
    await setBackup(before);
    await expect(setBackup(tooMuch)).rejects.toThrow();
    expect(await getBackup()).toEqual(before);
  });

  it.each([0, 1])('whose write %i of this device’s storage fails is refused, and all is as it was', async (which) => {
    const before = make();
    await setBackup(before);
    const set = local.set.bind(local);
    let done = 0;
    vi.spyOn(local, 'set').mockImplementation(((items: never) =>
      done++ === which ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : set(items)) as never);
    await expect(setBackup(make({ study: new Map([['tens', readRecord({ saved: 2 })]]), known: ids(300) }))).rejects.toThrow('quota');
    expect(await getBackup()).toEqual(before);
  });

  it('leaves what is not in it alone', async () => {
    await sync.set({ 'of-a-newer-version': 1 });
    await setBackup(make());
    expect(await sync.get('of-a-newer-version')).toEqual({ 'of-a-newer-version': 1 });
  });
});
