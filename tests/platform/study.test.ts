/** Saved terms in storage: one key each, one list for the order. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answered } from '../../core/review.ts';
import { type StudyRecord, saveTerm } from '../../core/study.ts';
import { savedItem } from '../../platform/storage.ts';
import { addTerms, getStudy, setRecords, toggleSaved, watchStudy } from '../../platform/study.ts';

const NOW = Date.UTC(2026, 10, 24);
const met = { sentence: 'Allodynia hurts.', title: 'Pain', url: 'https://example.org/' };
const study = async (): Promise<[string, StudyRecord][]> => [...(await getStudy())];

beforeEach(() => fakeBrowser.reset());

describe('saving', () => {
  it('keeps the term with its encounter, the newest first', async () => {
    await toggleSaved('allodynia', met, NOW);
    await toggleSaved('crps', undefined, NOW + 1);
    expect(await study()).toEqual([
      ['crps', saveTerm(undefined, NOW + 1)],
      ['allodynia', saveTerm(met, NOW)],
    ]);
    expect(await savedItem.getValue()).toEqual(['crps', 'allodynia']);
  });

  it('a second time takes it out, and nothing of it is left', async () => {
    await toggleSaved('allodynia', met, NOW);
    await toggleSaved('allodynia', met, NOW);
    expect(await study()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ saved: [] });
  });

  it('anew begins anew', async () => {
    await toggleSaved('allodynia', met, NOW);
    await setRecords(new Map([['allodynia', answered(saveTerm(met, NOW), 'term', 'good', NOW)]]));
    await toggleSaved('allodynia', undefined, NOW);
    await toggleSaved('allodynia', undefined, NOW + 9);
    expect(await study()).toEqual([['allodynia', saveTerm(undefined, NOW + 9)]]);
  });

  it('knows terms that were saved before there were records', async () => {
    await savedItem.setValue(['allodynia']);
    expect(await study()).toEqual([['allodynia', saveTerm(undefined, 0)]]);
  });
});

describe('an answer', () => {
  it('changes the record of its term and no other', async () => {
    await toggleSaved('allodynia', met, NOW);
    await toggleSaved('crps', met, NOW);
    const next = answered(saveTerm(met, NOW), 'term', 'good', NOW);
    await setRecords(new Map([['crps', next]]));
    expect(await study()).toEqual([
      ['crps', next],
      ['allodynia', saveTerm(met, NOW)],
    ]);
  });
});

describe('an import', () => {
  it('comes after what is there', async () => {
    await toggleSaved('allodynia', met, NOW);
    await addTerms(new Map(['crps', 'allodynia', 'nerve'].map((id) => [id, saveTerm(undefined, 5)])));
    expect((await study()).map(([id, { saved }]) => [id, saved])).toEqual([
      ['allodynia', 5],
      ['crps', 5],
      ['nerve', 5],
    ]);
  });
});

describe('watching', () => {
  it.each<[string, () => Promise<void>, number]>([
    ['hears of a save', () => toggleSaved('crps', undefined, NOW), 1],
    ['hears of an answer', () => setRecords(new Map([['allodynia', saveTerm(met, 1)]])), 1],
    ['does not hear of other things', () => fakeBrowser.storage.local.set({ recent: ['a'] }), 0],
    ['does not hear of the other area', () => fakeBrowser.storage.sync.set({ saved: ['a'] }), 0],
  ])('%s', async (_, act, calls) => {
    const listener = vi.fn();
    const stop = watchStudy(listener);
    await act();
    expect(listener.mock.calls.length > 0).toBe(calls > 0);
    stop();
    listener.mockClear();
    await toggleSaved('other', undefined, NOW);
    expect(listener).not.toHaveBeenCalled();
  });
});
