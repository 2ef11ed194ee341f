/** An answer that somebody waits for, and that the page need not: found in short slices, the first of them at once. */

/** Milliseconds of work before the page gets its turn. */
const SLICE = 5;

interface PostTask {
  postTask(run: () => void, options: { priority: 'user-visible' }): Promise<unknown>;
}

function turn(): Promise<unknown> {
  const { scheduler } = globalThis as unknown as { scheduler?: PostTask };
  return scheduler?.postTask ? scheduler.postTask(() => {}, { priority: 'user-visible' }) : new Promise((done) => setTimeout(done));
}

/** Goes through the steps to the end. Undefined where `signal` ends it. */
export async function inSlices<T>(steps: Iterator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  while (!signal.aborted) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await turn();
  }
  return undefined;
}
