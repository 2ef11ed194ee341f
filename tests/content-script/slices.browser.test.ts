/** Slices of work: all of it is done, in pieces, and one step that fails does not end the rest. */
import { describe, expect, it, vi } from 'vitest';
import { createSlices } from '../../entrypoints/content/slices.ts';

describe('slices', () => {
  it('do all the work and then say so once', async () => {
    let left = 1000;
    const done = vi.fn();
    createSlices(() => left-- > 1, done, vi.fn(), new AbortController().signal).wake();
    await expect.poll(() => done.mock.calls.length).toBe(1);
    expect(left).toBe(0);
  });

  it('go on after a step that throws', async () => {
    let step = 0;
    const done = vi.fn();
    const failed = vi.fn();
    const work = (): boolean => {
      step++;
      if (step === 3) throw new Error('a node that bites');
      return step < 10;
    };
    createSlices(work, done, failed, new AbortController().signal).wake();
    await expect.poll(() => done.mock.calls.length).toBe(1);
    expect(failed).toHaveBeenCalledTimes(1);
    expect(step).toBe(10);
  });

  it('give up on work that always throws', async () => {
    const done = vi.fn();
    const work = (): boolean => {
      throw new Error('always');
    };
    createSlices(work, done, vi.fn(), new AbortController().signal).wake();
    await expect.poll(() => done.mock.calls.length).toBe(1);
  });

  it('end with the signal', async () => {
    const end = new AbortController();
    let steps = 0;
    const slices = createSlices(() => ++steps > 0, vi.fn(), vi.fn(), end.signal);
    slices.wake();
    await expect.poll(() => steps).toBeGreaterThan(0);
    end.abort();
    const at = steps;
    await new Promise((done) => setTimeout(done, 60));
    expect(steps).toBe(at);
  });
});
