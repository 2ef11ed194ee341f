/** Notes in storage that syncs: in pieces, none larger than a key may be. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getNotes, noteOn } from '../../platform/notes.ts';

const note = noteOn('career-residency');
const LONG = 'Ask about call, “pay” and the <first> year.\n'.repeat(600);

beforeEach(() => fakeBrowser.reset());

describe('a note', () => {
  it.each([
    ['is empty at first', undefined, ''],
    ['is what was written', 'Ask Dr. Lee.', 'Ask Dr. Lee.'],
    ['may be long', LONG, LONG],
    ['may be emptied', '', ''],
  ])('%s', async (_, written, read) => {
    if (written !== undefined) await note.setValue(written);
    expect(await note.getValue()).toBe(read);
  });

  it('lies in pieces of 8,192 bytes at most, key and all', async () => {
    await note.setValue(LONG);
    const stored = Object.entries(await fakeBrowser.storage.sync.get(null));
    expect(stored.length).toBeGreaterThan(3);
    // Chromium escapes "<" when it counts
    const sizes = stored.map(([key, value]) => new TextEncoder().encode(key + JSON.stringify(value).replaceAll('<', '\\u003C')).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
  });

  it('leaves nothing behind when it gets shorter', async () => {
    await note.setValue(LONG);
    await note.setValue('Short.');
    expect(await note.getValue()).toBe('Short.');
    expect(Object.keys(await fakeBrowser.storage.sync.get(null))).toEqual(['note/career-residency/0']);
    await note.setValue('');
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it('that is longer than all of the storage is refused, and the old one stays', async () => {
    await note.setValue('Short.');
    await expect(note.setValue('x'.repeat(130_000))).rejects.toThrow();
    expect(await note.getValue()).toBe('Short.');
  });

  it.each<[string, unknown]>([
    ['a text where a piece should be', 'hello'],
    ['a piece without text', { of: 1 }],
    ['a piece of more than are there', { of: 3, text: '' }],
  ])('is empty where storage holds %s', async (_, stored) => {
    await fakeBrowser.storage.sync.set({ 'note/career-residency/0': stored });
    expect(await note.getValue()).toBe('');
  });

  it('tells of changes, and of no other note', async () => {
    const listener = vi.fn();
    const stop = note.watch(listener);
    await noteOn('career-fellowship').setValue('Other');
    await note.setValue('New');
    await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith('New'));
    stop();
    listener.mockClear();
    await note.setValue('Newer');
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('all notes', () => {
  it('are those with something in them', async () => {
    await noteOn('a').setValue('One');
    await noteOn('b').setValue('  ');
    expect(await getNotes(['a', 'b', 'c'])).toEqual(new Map([['a', 'One']]));
  });
});
