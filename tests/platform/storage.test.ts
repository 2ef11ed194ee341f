/** What is kept, where, and what is there before anything was stored. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { indexItem, knownItem, recentItem, savedItem, settingsItem, ticksItem, toggled } from '../../platform/storage.ts';

beforeEach(() => fakeBrowser.reset());

describe('an item', () => {
  const items = [
    ['settings', settingsItem, 'sync', {}],
    ['ticks', ticksItem, 'sync', []],
    ['known', knownItem, 'sync', []],
    ['saved', savedItem, 'local', []],
    ['recent', recentItem, 'local', []],
    ['index', indexItem, 'local', null],
  ] as const;

  it.each(items)('%s has its fallback', async (_, item, __, fallback) => {
    expect(await item.getValue()).toEqual(fallback);
  });

  it.each(items)('%s is kept under its name', async (name, item, area, fallback) => {
    const stored = Array.isArray(fallback) ? ['stored'] : { stored: true };
    await fakeBrowser.storage[area].set({ [name]: stored });
    expect(await item.getValue()).toEqual(stored);
  });
});

describe('a toggled list', () => {
  it.each<[string, string[], string, string[]]>([
    ['has the new one first', ['b', 'c'], 'a', ['a', 'b', 'c']],
    ['has it no more where it was', ['a', 'b'], 'a', ['b']],
    ['has it no more wherever it was', ['b', 'a', 'c'], 'a', ['b', 'c']],
    ['may begin empty', [], 'a', ['a']],
    ['may end empty', ['a'], 'a', []],
    ['loses every double', ['a', 'b', 'a'], 'a', ['b']],
  ])('%s', (_, list, id, expected) => {
    expect(toggled(list, id)).toEqual(expected);
  });

  it('leaves the list that it was given as it was', () => {
    const list = ['b'];
    toggled(list, 'a');
    expect(list).toEqual(['b']);
  });
});
