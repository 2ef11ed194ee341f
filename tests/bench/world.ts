/**
 * Fresh isolated worlds, as a content script finds itself in one: no node of the page is wrapped in it yet, and none
 * of its code is compiled. What runs there for the first time runs cold.
 */
import type { CDPSession, Page } from 'playwright-core';

export interface World {
  /** Evaluates an expression; awaits what it gives. Throws what it throws, or a `Stopped` when it has not ended after `limit` ms. */
  evaluate<T>(expression: string, limit?: number): Promise<T>;
}

/** Something ran longer than it was given. */
export class Stopped extends Error {}

/** Longer than any candidate is waited for. */
const PATIENCE = 120_000;

let count = 0;

export interface Worlds {
  session: CDPSession;
  /** A new world in the page's main frame, with a script run in it. The script counts as one that V8 has never seen. */
  fresh(script: string): Promise<World>;
}

export async function openWorlds(page: Page): Promise<Worlds> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Performance.enable');
  return {
    session,
    async fresh(script) {
      const { frameTree } = await session.send('Page.getFrameTree');
      const worldName = `bench ${++count}`;
      const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName });
      const world = worldOf(session, executionContextId);
      // V8 keeps what it has compiled by the text of a script
      await world.evaluate(`/* ${worldName} */ ${script}; 0`);
      return world;
    },
  };
}

function worldOf(session: CDPSession, contextId: number): World {
  return {
    async evaluate<T>(expression: string, limit = PATIENCE): Promise<T> {
      let stopped = false;
      const timer = setTimeout(() => {
        stopped = true;
        void session.send('Runtime.terminateExecution');
      }, limit);
      try {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression,
          contextId,
          awaitPromise: true,
          returnByValue: true,
        });
        if (stopped) throw new Stopped(`stopped after ${limit} ms`);
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value as T;
      } catch (error) {
        throw stopped ? new Stopped(`stopped after ${limit} ms`) : error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

export interface Sample {
  /** Milliseconds of the run, without getting ready: by the clock or of the thread's own CPU time, whichever is less, so that the turns of other processes do not count. */
  ms: number;
  /** Milliseconds of getting ready. */
  prepared: number;
  found: number;
}

/** Runs a bundled candidate once, cold. `address` is what it gets ready from. */
export async function runCold(worlds: Worlds, script: string, address: string, limit: number): Promise<Sample> {
  const world = await worlds.fresh(script);
  const prepared = await world.evaluate<number>(
    `(async () => { const begun = performance.now(); await bench.candidate.prepare(${JSON.stringify(address)}); return performance.now() - begun; })()`,
    limit,
  );
  await worlds.session.send('HeapProfiler.collectGarbage');
  const before = await threadTime(worlds.session);
  const run = await world.evaluate<{ ms: number; found: number }>(
    '(() => { const begun = performance.now(); const found = bench.candidate.run(); return { ms: performance.now() - begun, found }; })()',
    limit,
  );
  const cpu = (await threadTime(worlds.session)) - before;
  // what one candidate holds is not to be swept at the cost of the next
  await world.evaluate('bench = undefined');
  return { ms: Math.min(run.ms, cpu), found: run.found, prepared };
}

/** Milliseconds of CPU that the page's main thread has had. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}
