/** The line between the popup and the page in front: terms of all frames there, one frame's card back. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageTerms } from '../../core/page-terms.ts';
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
    answerPopup(
      'f1',
      () => state(),
      () => {},
    );
    await watch();
    await settled();
    expect(seen).toEqual([{ host: 'example.org', on: true, quiet: undefined, terms: terms('pain') }]);
    expect(line.connected).toEqual([{ tab: 7, name: 'page-terms' }]);
  });

  it('is told again when the page has changed', async () => {
    let now = terms();
    const page = answerPopup(
      'f1',
      () => state({ terms: now }),
      () => {},
    );
    await watch();
    await settled();
    now = terms('pain', 'opioid');
    page.changed();
    expect(seen.map((known) => known?.terms.total)).toEqual([0, 2]);
  });

  it('sees the terms of all frames together, those of the page itself first', async () => {
    answerPopup(
      'ad',
      () => state({ top: false, terms: terms('opioid', 'pain') }),
      () => {},
    );
    answerPopup(
      'page',
      () => state({ terms: terms('pain') }),
      () => {},
    );
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
    answerPopup(
      'ad',
      () => state({ top: false }),
      () => {},
    );
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
    answerPopup(
      'f1',
      () => state(own),
      () => {},
    );
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
    answerPopup(
      'f1',
      () => state(),
      () => {},
    );
    await watch();
    await settled();
    line.leave();
    expect(seen.at(-1)).toBeUndefined();
  });

  it('hears nothing more after some patience when a page has answered', async () => {
    answerPopup(
      'f1',
      () => state(),
      () => {},
    );
    await watch();
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toHaveLength(1);
  });
});

describe('revealing a term', () => {
  it('asks the frame that has it, and no other', async () => {
    const revealed: string[] = [];
    answerPopup(
      'page',
      () => state({ terms: terms('pain') }),
      (id) => revealed.push(`page ${id}`),
    );
    answerPopup(
      'ad',
      () => state({ top: false, terms: terms('opioid') }),
      (id) => revealed.push(`ad ${id}`),
    );
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
    answerPopup(
      'f1',
      () => state(),
      () => {},
    );
    await watch();
    await settled();
    expect(seen).toEqual([]);
  });

  it('answers no more after having stopped', async () => {
    answerPopup(
      'f1',
      () => state(),
      () => {},
    ).stop();
    await watch();
    await settled();
    expect(seen).toEqual([]);
  });

  it('tells a popup that was closed nothing', async () => {
    let asked = 0;
    const page = answerPopup(
      'f1',
      () => {
        asked++;
        return state();
      },
      () => {},
    );
    const { close } = await watch();
    await settled();
    close();
    page.changed();
    expect(asked).toBe(1);
  });
});
