/** A list that syncs and is longer than what one key takes. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addKnown, knownItem } from '../../platform/storage.ts';
import { defineLongList } from '../../platform/storage-item.ts';

const item = defineLongList('known');
const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `an-entry-with-a-rather-long-name-${i}`);

beforeEach(() => fakeBrowser.reset());

describe('a long list', () => {
  it.each([0, 1, 180, 181, 900, 2000])('of %i comes back as it was, no key over its limit', async (count) => {
    await item.setValue(ids(count));
    expect(await item.getValue()).toEqual(ids(count));
    const stored = await fakeBrowser.storage.sync.get(null);
    for (const [key, value] of Object.entries(stored)) expect(key.length + JSON.stringify(value).length).toBeLessThanOrEqual(8192);
  });

  it('that has become short leaves nothing behind', async () => {
    await item.setValue(ids(900));
    await item.setValue(ids(3));
    expect(Object.keys(await fakeBrowser.storage.sync.get(null))).toEqual(['known']);
  });

  it('is read as older versions wrote it, under one key', async () => {
    await fakeBrowser.storage.sync.set({ known: ['pain', 'crps'] });
    expect(await item.getValue()).toEqual(['pain', 'crps']);
  });

  it.each<[string, unknown, string[]]>([
    ['a damaged piece is as if it were empty', { known: ['pain'], 'known/1': 'crps' }, ['pain']],
    ['an id in two pieces counts once', { known: ['pain'], 'known/1': ['pain', 'crps'] }, ['pain', 'crps']],
    ['what is no text is left out', { known: ['pain', 7, null] }, ['pain']],
  ])('%s', async (_, stored, expected) => {
    await fakeBrowser.storage.sync.set(stored as Record<string, unknown>);
    expect(await item.getValue()).toEqual(expected);
  });

  it('is refused as a whole when no storage could hold it', async () => {
    await item.setValue(['pain']);
    await expect(item.setValue(ids(9000))).rejects.toThrow('"known"');
    expect(await item.getValue()).toEqual(['pain']);
  });

  it('tells of a change in a piece of it', async () => {
    const listener = vi.fn();
    const stop = item.watch(listener);
    await item.setValue(ids(300));
    await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith(ids(300)));
    stop();
    listener.mockClear();
    await item.setValue(['pain']);
    await Promise.resolve();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('a known entry', () => {
  it('stands first on the list, once', async () => {
    for (const id of ['pain', 'crps', 'pain']) await addKnown(id);
    expect(await knownItem.getValue()).toEqual(['pain', 'crps']);
  });
});
