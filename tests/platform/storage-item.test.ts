/** One value in storage: its fallback, and changes told to whoever watches. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineItem } from '../../platform/storage-item.ts';

beforeEach(() => fakeBrowser.reset());

describe('a value', () => {
  const MANY = Array.from({ length: 20_001 }, (_, i) => `id-${i}`);

  it.each<[string, unknown, unknown, unknown]>([
    ['is the fallback while nothing is stored', 'fallback', undefined, 'fallback'],
    ['is the fallback where null is stored', 'fallback', null, 'fallback'],
    ['is what is stored', 'fallback', 'dark', 'dark'],
    ['may be false', true, false, false],
    ['may be zero', 1, 0, 0],
    ['may be an empty text', 'fallback', '', ''],
    ['may be an empty list', ['a'], [], []],
    ['may be an object', {}, { a: [1] }, { a: [1] }],
    ['may be an object where there is none yet', null, { a: [1] }, { a: [1] }],
    ['is the fallback where a number is stored for a text', 'fallback', 7, 'fallback'],
    ['is the fallback where a text is stored for a flag', false, 'true', false],
    ['is the fallback where a text is stored for a list', [], 'crps', []],
    ['is the fallback where an object is stored for a list', [], { 0: 'crps', length: 1 }, []],
    ['is the fallback where a list is stored for an object', {}, ['crps'], {}],
    ['is the fallback where a list is stored for an index', null, [], null],
    ['is the fallback where a text has no end', 'fallback', 'x'.repeat(1 << 20), 'fallback'],
    ['is of a list what is text', [], ['crps', null, 7, { id: 'tens' }, ['x'], 'tens'], ['crps', 'tens']],
    ['is of a list each text once', [], ['crps', 'tens', 'crps'], ['crps', 'tens']],
    ['is of a list no text without end', [], ['x'.repeat(1 << 20), 'crps'], ['crps']],
    ['is of an endless list its beginning', [], MANY, MANY.slice(0, 20_000)],
  ])('%s', async (_, fallback, stored, expected) => {
    if (stored !== undefined) await fakeBrowser.storage.local.set({ theme: stored });
    expect(await defineItem('local', 'theme', fallback).getValue()).toEqual(expected);
  });

  it('is told as it would be read', async () => {
    const told: string[][] = [];
    defineItem('local', 'saved', [] as string[]).watch((ids) => told.push(ids));
    await fakeBrowser.storage.local.set({ saved: ['crps', 7] });
    await fakeBrowser.storage.local.set({ saved: 'crps' });
    expect(told).toEqual([['crps'], []]);
  });

  it.each(['local', 'sync'] as const)('is kept in its own area: %s', async (area) => {
    await defineItem(area, 'ticks', [] as string[]).setValue(['a']);
    expect(await fakeBrowser.storage[area].get('ticks')).toEqual({ ticks: ['a'] });
    expect(await fakeBrowser.storage[area === 'local' ? 'sync' : 'local'].get('ticks')).toEqual({ ticks: undefined });
  });

  it('is read where another context wrote it', async () => {
    await defineItem('local', 'saved', [] as string[]).setValue(['crps']);
    expect(await defineItem('local', 'saved', [] as string[]).getValue()).toEqual(['crps']);
  });

  it('is read together with all others that are asked for in the same moment', async () => {
    await fakeBrowser.storage.local.set({ a: 1, b: 2, c: 3 });
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const [a, b, c] = (['a', 'b', 'c'] as const).map((key) => defineItem('local', key, 0));
    expect(await Promise.all([a?.getValue(), b?.getValue(), defineItem('sync', 'a', 9).getValue()])).toEqual([1, 2, 9]);
    expect(get).toHaveBeenCalledOnce();
    await c?.setValue(4);
    expect(await c?.getValue()).toBe(4);
    get.mockRestore();
  });

  it('that cannot be read rejects, and is asked for again', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('no storage'));
    const item = defineItem('local', 'a', 5);
    await expect(item.getValue()).rejects.toThrow('no storage');
    expect(await item.getValue()).toBe(5);
    get.mockRestore();
  });

  it('keeps others as they are when it is written', async () => {
    await defineItem('local', 'a', 0).setValue(1);
    await defineItem('local', 'b', 0).setValue(2);
    expect(await defineItem('local', 'a', 0).getValue()).toBe(1);
  });

  it('tells its writer when storage is full', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(defineItem('sync', 'ticks', '').setValue('x')).rejects.toThrow('quota');
  });
});

describe('whoever watches a value', () => {
  const watched = (): { values: unknown[]; stop: () => void } => {
    const values: unknown[] = [];
    return { values, stop: defineItem<unknown>('local', 'theme', 'fallback').watch((value) => values.push(value)) };
  };

  it.each<[string, () => Promise<void>, unknown[]]>([
    ['hears of a change', () => fakeBrowser.storage.local.set({ theme: 'dark' }), ['dark']],
    ['hears of a change from another item of the same key', () => defineItem('local', 'theme', '').setValue('dark'), ['dark']],
    ['hears the fallback when the value is removed', () => fakeBrowser.storage.local.remove('theme'), ['fallback']],
    ['hears the fallback when storage is cleared', clearAll, ['dark', 'fallback']],
    ['hears nothing of other keys', () => fakeBrowser.storage.local.set({ other: 'dark' }), []],
    ['hears nothing of the same key in another area', () => fakeBrowser.storage.sync.set({ theme: 'dark' }), []],
    ['hears one value of a change of several keys', () => fakeBrowser.storage.local.set({ other: 1, theme: 'dark' }), ['dark']],
  ])('%s', async (_, change, expected) => {
    const { values } = watched();
    await change();
    expect(values).toEqual(expected);
  });

  it('hears nothing after having stopped', async () => {
    const { values, stop } = watched();
    await fakeBrowser.storage.local.set({ theme: 'dark' });
    stop();
    await fakeBrowser.storage.local.set({ theme: 'light' });
    expect(values).toEqual(['dark']);
  });

  it('stops alone: others go on hearing', async () => {
    const one = watched();
    const other = watched();
    one.stop();
    await fakeBrowser.storage.local.set({ theme: 'dark' });
    expect([one.values, other.values]).toEqual([[], ['dark']]);
  });

  async function clearAll(): Promise<void> {
    await fakeBrowser.storage.local.set({ theme: 'dark' });
    await fakeBrowser.storage.local.clear();
  }
});
