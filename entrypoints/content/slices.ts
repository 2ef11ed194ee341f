/** Runs long work in short slices at background priority, so that the page stays the page's. */

/** Milliseconds of work before the page gets its turn; the budget for a task is 16. */
const SLICE = 5;

interface PostTask {
  postTask(run: () => void, options: { priority: 'background'; signal: AbortSignal }): Promise<unknown>;
}

export interface Slices {
  /** Work will be asked for again, if it was done; after so many ms at the earliest. */
  wake(pause?: number): void;
}

/** A page on which steps keep failing is given up after so many. */
const FAILURES = 50;

/**
 * `work` does one small step and says whether there is more. `done` is called each time all of it is done; `failed`
 * when a step has thrown, so that what it stumbled over can be left out. Ends with the signal.
 */
export function createSlices(work: () => boolean, done: () => void, failed: () => void, signal: AbortSignal): Slices {
  let failures = 0;
  let asleep = true;
  const later = (): void => {
    const { scheduler } = globalThis as unknown as { scheduler?: PostTask };
    if (scheduler?.postTask) scheduler.postTask(slice, { priority: 'background', signal }).catch(() => {});
    else if ('requestIdleCallback' in globalThis) requestIdleCallback(slice, { timeout: 500 });
    else setTimeout(slice, 1);
  };
  function safely(): boolean {
    try {
      return work();
    } catch {
      failed();
      return ++failures < FAILURES;
    }
  }
  function slice(): void {
    if (signal.aborted) return;
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      if (!safely()) {
        asleep = true;
        done();
        return;
      }
    }
    later();
  }
  return {
    wake(pause = 0) {
      if (!asleep || signal.aborted) return;
      asleep = false;
      if (pause) setTimeout(later, pause);
      else later();
    },
  };
}
