/** The number on the button: the terms of all frames of a tab, each once. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCount, createBadge } from '../../platform/badge.ts';
import { fakePorts, type Line } from './fake-ports.ts';

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
    await createBadge(async () => true).update(7);
    expect(shown).toEqual([[7, '']]);
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
