/** The number on the button: the terms of all frames of a tab, each once. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCount, createBadge } from '../../platform/badge.ts';
import { type FakePort, fakePorts, type Line } from './fake-ports.ts';

let line: Line;
let shown: [number | undefined, string][];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  line = fakePorts();
  shown = [];
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation((async ({ tabId, text }: { tabId?: number; text: string }) => {
    shown.push([tabId, text]);
  }) as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined as never);
});

describe('the badge', () => {
  it('counts the terms of all frames, each once', async () => {
    answerCount(() => ['pain', 'opioid']);
    answerCount(() => ['pain', 'allodynia']);
    await createBadge(async () => true).update(7);
    expect(shown).toEqual([[7, '3']]);
    expect(line.connected).toEqual([{ tab: 7, name: 'page-count' }]);
  });

  it('is empty where there are no terms', async () => {
    answerCount(() => []);
    await createBadge(async () => true).update(7);
    expect(shown).toEqual([[7, '']]);
  });

  it('is empty, and no frame is asked, where it is not wanted', async () => {
    answerCount(() => ['pain']);
    await createBadge(async () => false).update(7);
    expect(shown).toEqual([[7, '']]);
    expect(line.connected).toEqual([]);
  });

  it('counts once more for all calls that come while it counts', async () => {
    answerCount(() => ['pain']);
    const { update } = createBadge(async () => true);
    await Promise.all([update(7), update(7), update(7), update(8)]);
    expect(shown.filter(([tab]) => tab === 7)).toHaveLength(2);
    expect(shown.filter(([tab]) => tab === 8)).toHaveLength(1);
  });

  it('counts no frame that has stopped', async () => {
    answerCount(() => ['pain'])();
    answerCount(() => ['opioid', 'allodynia']);
    await createBadge(async () => true).update(7);
    expect(shown).toEqual([[7, '2']]);
  });

  describe('where frames take their time', () => {
    beforeEach(() => {
      vi.useFakeTimers();
      return () => void vi.useRealTimers();
    });
    const answerAfter = (ms: number, ids: string[]): void =>
      fakeBrowser.runtime.onConnect.addListener(((port: FakePort) => setTimeout(() => port.postMessage(ids), ms)) as never);

    it.each<[string, [ms: number, ids: string[]][], string]>([
      ['waits for the first as long as it takes when hundreds of tabs load', [[8000, ['pain', 'opioid']]], '2'],
      [
        'waits for one that follows soon',
        [
          [2000, ['pain']],
          [2100, ['opioid']],
        ],
        '2',
      ],
      [
        'waits no longer than a moment for others',
        [
          [20, ['pain']],
          [9000, ['opioid']],
        ],
        '1',
      ],
      ['is empty where none answers at all', [[60_000, ['pain']]], ''],
    ])('%s', async (_, answers, text) => {
      for (const [ms, ids] of answers) answerAfter(ms, ids);
      const counted = createBadge(async () => true).update(7);
      await vi.advanceTimersByTimeAsync(20_000);
      await counted;
      expect(shown).toEqual([[7, text]]);
    });

    it('is empty at once where the tab is left meanwhile', async () => {
      answerAfter(60_000, ['pain']);
      const counted = createBadge(async () => true).update(7);
      await vi.advanceTimersByTimeAsync(10);
      line.leave();
      await counted;
      expect(shown).toEqual([[7, '']]);
    });
  });

  it('minds no tab that is gone', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7'));
    answerCount(() => ['pain']);
    await expect(createBadge(async () => true).update(7)).resolves.toBeUndefined();
  });

  it('is taken off every tab', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
    await createBadge(async () => true).clear();
    expect(shown).toEqual([
      [1, ''],
      [2, ''],
    ]);
  });
});
