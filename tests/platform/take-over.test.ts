/** Open tabs are taken over: which, in which order, once, and further where a background was killed on the way. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeOverOnce } from '../../platform/take-over.ts';

/** Tabs in which a script of this load of the extension answers. */
let alive: Set<number>;
/** Tabs into which it was put, in order. */
let taken: number[];
/** What becomes of a script that is put into a tab. */
let put: (tabId: number) => Promise<unknown>;
const query = vi.fn(async (_: object) => [{ id: 1, active: false }, { id: 2, active: true }, { id: 3, active: false }, { active: false }]);

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  query.mockClear();
  alive = new Set();
  taken = [];
  put = async (tabId) => alive.add(tabId);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(query as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (id: number) => alive.has(id)) as never);
  const executeScript = ({ target: { tabId } }: { target: { tabId: number } }): Promise<unknown> => {
    taken.push(tabId);
    return put(tabId);
  };
  Object.assign(fakeBrowser, { scripting: { insertCSS: async () => {}, executeScript } });
  return () => void vi.useRealTimers();
});

const start = async (ready: () => Promise<void> = async () => {}, isStarting = false): Promise<void> => {
  const over = takeOverOnce(ready, () => isStarting);
  await vi.advanceTimersByTimeAsync(20_000);
  await over;
};

describe('open tabs', () => {
  it('get the script, the one in front first; no discarded one is woken', async () => {
    await start();
    expect(taken).toEqual([2, 1, 3]);
    expect(query).toHaveBeenCalledWith({ discarded: false, status: 'complete' });
  });

  it('get it once, however often the background wakes', async () => {
    await start();
    alive.clear();
    await start();
    expect(taken).toEqual([2, 1, 3]);
  });

  it('that have it are passed over', async () => {
    alive.add(1);
    await start();
    expect(taken).toEqual([2, 3]);
  });

  it('get it also where the glossary cannot be made now', async () => {
    await start(() => Promise.reject(new Error('no room')));
    expect(taken).toEqual([2, 1, 3]);
  });

  it('do not get it at the browser’s start: the browser gave it to them', async () => {
    await start(undefined, true);
    expect(taken).toEqual([]);
    await start();
    expect(taken).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['never answers, being frozen', () => new Promise(() => {})],
    ['refuses it, being a page of the browser', () => Promise.reject(new Error('Cannot access a chrome:// URL'))],
  ])('after one that %s have their turn', async (_, answer) => {
    put = (id) => (id === 2 ? answer() : Promise.resolve(alive.add(id)));
    await start();
    expect(taken).toEqual([2, 1, 3]);
  });
});

describe('a background that is killed on the way', () => {
  it('leaves the rest to the next one', async () => {
    // it dies in the second tab: nothing that it waits for comes any more
    put = (id) => (taken.length === 2 ? new Promise(() => {}) : Promise.resolve(alive.add(id)));
    void takeOverOnce(
      async () => {},
      () => false,
    );
    await vi.advanceTimersByTimeAsync(1000);
    expect(taken).toEqual([2, 1]);
    vi.clearAllTimers();
    put = async (id) => alive.add(id);
    await start();
    expect(taken).toEqual([2, 1, 1, 3]);
  });
});
