/** The line between the popup and the page in front: terms of all frames there, one frame's card back. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageTerms, Passage } from '../../core/page-terms.ts';
import { answerPopup, type FrameState, type PageState, watchPage } from '../../platform/page-port.ts';
import { fakePorts, type Line } from './fake-ports.ts';

const terms = (...ids: string[]): PageTerms => ({
  total: ids.length,
  terms: ids.map((id, order) => ({ id, headword: id, category: 'concept', count: 1, order })),
});
const state = (change: Partial<FrameState> = {}): Omit<FrameState, 'frame'> => ({
  top: true,
  host: 'example.org',
  on: true,
  quiet: undefined,
  terms: terms('pain'),
  ...change,
});

const met = (...ids: string[]) => ({
  top: true,
  title: 'A page',
  url: 'https://example.org/',
  passages: ids.map((id) => [id, { text: `Here is ${id}.`, start: 8, end: 8 + id.length }] as [string, Passage]),
});

let line: Line;
let seen: (PageState | undefined)[];
const watch = () => watchPage((page) => seen.push(page));
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.useFakeTimers();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  line = fakePorts();
  seen = [];
});
afterEach(() => vi.useRealTimers());

describe('the popup', () => {
  it('is told the state of the page at once', async () => {
    answerPopup('f1', { state: async () => state(), passages: () => met(), reveal: () => {} });
    await watch();
    await settled();
    expect(seen).toEqual([{ host: 'example.org', on: true, quiet: undefined, terms: terms('pain') }]);
    expect(line.connected).toEqual([{ tab: 7, name: 'page-terms' }]);
  });

  it('is told again when the page has changed', async () => {
    let now = terms();
    const page = answerPopup('f1', { state: async () => state({ terms: now }), passages: () => met(), reveal: () => {} });
    await watch();
    await settled();
    now = terms('pain', 'opioid');
    page.changed();
    await settled();
    expect(seen.map((known) => known?.terms.total)).toEqual([0, 2]);
  });

  it('is told once more for all that has changed while the state was being found', async () => {
    let asked = 0;
    const state50 = async () => {
      asked++;
      await new Promise((done) => setTimeout(done, 50));
      return state({ terms: terms(...['pain', 'opioid', 'crps'].slice(0, asked)) });
    };
    const page = answerPopup('f1', { state: state50, passages: () => met(), reveal: () => {} });
    await watch();
    await settled();
    for (let change = 0; change < 5; change++) page.changed();
    await vi.advanceTimersByTimeAsync(300);
    expect(seen.map((known) => known?.terms.total)).toEqual([1, 2]);
    page.changed();
    await vi.advanceTimersByTimeAsync(300);
    expect(seen.map((known) => known?.terms.total)).toEqual([1, 2, 3]);
  });

  it('is told the next time where the state could not be found once', async () => {
    let asked = 0;
    const page = answerPopup('f1', {
      state: () => (asked++ ? Promise.resolve(state()) : Promise.reject(new Error('the extension is gone'))),
      passages: () => met(),
      reveal: () => {},
    });
    await watch();
    await settled();
    page.changed();
    await settled();
    expect(seen).toHaveLength(1);
  });

  it('sees the terms of all frames together, those of the page itself first', async () => {
    answerPopup('ad', {
      state: async () => state({ top: false, terms: terms('opioid', 'pain') }),
      passages: () => met(),
      reveal: () => {},
    });
    answerPopup('page', { state: async () => state({ terms: terms('pain') }), passages: () => met(), reveal: () => {} });
    await watch();
    await settled();
    expect(seen.at(-1)?.terms).toMatchObject({
      total: 3,
      terms: [
        { id: 'pain', count: 2 },
        { id: 'opioid', count: 1 },
      ],
    });
  });

  it('is told nothing by a frame before the page itself has answered', async () => {
    answerPopup('ad', { state: async () => state({ top: false }), passages: () => met(), reveal: () => {} });
    await watch();
    await settled();
    expect(seen).toEqual([]);
  });

  it.each<[string, Partial<FrameState>, Partial<PageState>]>([
    ['that its site is off', { on: false }, { on: false }],
    ['that it has a password field', { quiet: 'password' }, { quiet: 'password' }],
    ['that it is in another language', { quiet: 'language' }, { quiet: 'language' }],
    ['that it is a file', { host: '' }, { host: '' }],
  ])('is told by a page %s', async (_, own, expected) => {
    answerPopup('f1', { state: async () => state(own), passages: () => met(), reveal: () => {} });
    await watch();
    await settled();
    expect(seen.at(-1)).toMatchObject(expected);
  });

  it('learns that no content script is there, after some patience', async () => {
    await watch();
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toEqual([undefined]);
  });

  it('learns it at once where there is no tab', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
    const { reveal, close } = await watch();
    expect(seen).toEqual([undefined]);
    expect([reveal('pain'), close()]).toEqual([undefined, undefined]);
  });

  it('learns it when the page is left', async () => {
    answerPopup('f1', { state: async () => state(), passages: () => met(), reveal: () => {} });
    await watch();
    await settled();
    line.leave();
    expect(seen.at(-1)).toBeUndefined();
  });

  it('hears nothing more after some patience when a page has answered', async () => {
    answerPopup('f1', { state: async () => state(), passages: () => met(), reveal: () => {} });
    await watch();
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toHaveLength(1);
  });
});

describe('revealing a term', () => {
  it('asks the frame that has it, and no other', async () => {
    const revealed: string[] = [];
    answerPopup('page', {
      state: async () => state({ terms: terms('pain') }),
      passages: () => met(),
      reveal: (id) => revealed.push(`page ${id}`),
    });
    answerPopup('ad', {
      state: async () => state({ top: false, terms: terms('opioid') }),
      passages: () => met(),
      reveal: (id) => revealed.push(`ad ${id}`),
    });
    const { reveal } = await watch();
    await settled();
    reveal('opioid');
    reveal('pain');
    reveal('nothing');
    expect(revealed).toEqual(['ad opioid', 'page pain']);
  });
});

describe('a frame', () => {
  it('answers nobody but its own extension', async () => {
    line = fakePorts('other-extension');
    answerPopup('f1', { state: async () => state(), passages: () => met(), reveal: () => {} });
    await watch();
    await settled();
    expect(seen).toEqual([]);
  });

  it('answers no more after having stopped', async () => {
    answerPopup('f1', { state: async () => state(), passages: () => met(), reveal: () => {} }).stop();
    await watch();
    await settled();
    expect(seen).toEqual([]);
  });

  it('tells a popup that was closed nothing', async () => {
    let asked = 0;
    const page = answerPopup('f1', {
      state: async () => {
        asked++;
        return state();
      },
      passages: () => met(),
      reveal: () => {},
    });
    const { close } = await watch();
    await settled();
    close();
    page.changed();
    expect(asked).toBe(1);
  });
});

describe('where terms were met', () => {
  const answers = (...ids: string[]) => ({ state: async () => state(), passages: () => met(...ids), reveal: () => {} });

  it('is told by all frames, the page itself first', async () => {
    answerPopup('ad', { ...answers('pain', 'opioid'), passages: () => ({ ...met('pain', 'opioid'), top: false, title: 'An ad' }) });
    answerPopup('page', answers('pain'));
    const { passages } = await watch();
    await settled();
    const found = await passages();
    expect([found.title, found.url]).toEqual(['A page', 'https://example.org/']);
    expect([...found.passages.keys()].sort()).toEqual(['opioid', 'pain']);
  });

  it('is nothing where no page answers', async () => {
    const { passages } = await watch();
    expect((await passages()).passages.size).toBe(0);
  });

  it('is what was told in time', async () => {
    answerPopup('page', answers('pain'));
    answerPopup('hung', { ...answers(), passages: () => undefined as never });
    const { passages } = await watch();
    await settled();
    const asked = passages();
    await vi.advanceTimersByTimeAsync(5000);
    expect([...(await asked).passages.keys()]).toEqual(['pain']);
  });
});

describe('a side panel', () => {
  it('follows the reader to another tab', async () => {
    answerPopup('f1', { state: async () => state(), passages: () => met(), reveal: () => {} });
    const { close } = await watchPage((page) => seen.push(page), true);
    await settled();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 8 }] as never);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 1 } as never);
    await settled();
    expect(line.connected.map(({ tab }) => tab)).toEqual([7, 8]);
    close();
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 1 } as never);
    await settled();
    expect(line.connected).toHaveLength(2);
  });

  it('asks a new page again until its content script listens, and then no more', async () => {
    await watchPage((page) => seen.push(page), true);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 1 } as never);
    line.leave();
    await vi.advanceTimersByTimeAsync(600);
    expect(line.connected).toHaveLength(3);
    answerPopup('f1', { state: async () => state(), passages: () => met(), reveal: () => {} });
    line.leave();
    await vi.advanceTimersByTimeAsync(600);
    expect(seen.at(-1)?.host).toBe('example.org');
    const connections = line.connected.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(line.connected).toHaveLength(connections);
  });

  it('gives up on a page that never answers', async () => {
    await watchPage((page) => seen.push(page), true);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 1 } as never);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(line.connected.length).toBeLessThan(12);
    expect(seen.at(-1)).toBeUndefined();
  });

  it('follows the tab in front to another page, and no other tab', async () => {
    await watchPage((page) => seen.push(page), true);
    const { onUpdated } = fakeBrowser.tabs;
    await onUpdated.trigger(7, { status: 'loading' } as never, { active: true } as never);
    await onUpdated.trigger(9, { status: 'complete' } as never, { active: false } as never);
    expect(line.connected).toHaveLength(1);
    await onUpdated.trigger(7, { status: 'complete' } as never, { active: true } as never);
    await settled();
    expect(line.connected).toHaveLength(2);
  });
});
