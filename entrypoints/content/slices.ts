/** Runs long work in short slices at background priority, so that the page stays the page's. */

/** Milliseconds of work before the page gets its turn; the budget for a task is 16. */
const SLICE = 5;

interface PostTask {
  postTask(run: () => void, options: { priority: 'background'; signal: AbortSignal }): Promise<unknown>;
}

export interface Slices {
  /** Work will be asked for again, if it was done. */
  wake(): void;
}

/**
 * `work` does one small step and says whether there is more. `done` is called each time all of it is done.
 * Ends with the signal.
 */
export function createSlices(work: () => boolean, done: () => void, signal: AbortSignal): Slices {
  let asleep = true;
  const later = (): void => {
    const { scheduler } = globalThis as unknown as { scheduler?: PostTask };
    if (scheduler?.postTask) scheduler.postTask(slice, { priority: 'background', signal }).catch(() => {});
    else if ('requestIdleCallback' in globalThis) requestIdleCallback(slice, { timeout: 500 });
    else setTimeout(slice, 1);
  };
  function slice(): void {
    if (signal.aborted) return;
    const end = performance.now() + SLICE;
    while (performance.now() < end) {
      if (!work()) {
        asleep = true;
        done();
        return;
      }
    }
    later();
  }
  return {
    wake() {
      if (!asleep || signal.aborted) return;
      asleep = false;
      later();
    },
  };
}
