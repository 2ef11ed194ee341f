/** An answer found in slices: the same as at once, with turns for the page between. */
import { describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../entrypoints/content/in-slices.ts';
import { openPage } from './open-page.ts';

/** Each step takes a millisecond by the clock. */
function* steps(count: number, clock: { now: number }): Generator<void, number> {
  for (let i = 0; i < count; i++) {
    clock.now++;
    yield;
  }
  return count;
}

function slowClock(): { now: number } {
  const clock = { now: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  return clock;
}

describe('an answer in slices', () => {
  it('gives the page its turn every few milliseconds', async () => {
    const clock = slowClock();
    const answer = inSlices(steps(20, clock), new AbortController().signal);
    expect(clock.now).toBe(5);
    expect(await answer).toBe(20);
    vi.restoreAllMocks();
  });

  it('is there at once where there is little to do', () => {
    const clock = slowClock();
    void inSlices(steps(3, clock), new AbortController().signal);
    expect(clock.now).toBe(3);
    vi.restoreAllMocks();
  });

  it('is none where it is ended', async () => {
    const clock = slowClock();
    const end = new AbortController();
    const answer = inSlices(steps(20, clock), end.signal);
    end.abort();
    expect(await answer).toBeUndefined();
    expect(clock.now).toBe(5);
    vi.restoreAllMocks();
  });

  it('of a page lists what the list at once does', async () => {
    const { page } = await openPage('<p>opioid and sciatica, and an opioid</p><p hidden>opioid</p>'.repeat(300));
    expect(await page.listLater()).toEqual(page.list());
    expect(page.list().total).toBe(900);
  });

  it('of a page that is not marked any more is none', async () => {
    const { page } = await openPage('<p>opioid</p>');
    page.stop();
    expect(await page.listLater()).toBeUndefined();
  });
});
