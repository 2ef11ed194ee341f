/**
 * Tells a storm from a change. What a storm brings is often gone a moment later, and to decide, paint and count after
 * each of its bursts costs more than to read: it is read together, after a pause.
 */

/** So many new nodes at once are a burst. */
const BURST = 20;
/** Bursts that follow each other closer than this, in ms … */
const GAP = 100;
/** … are a storm when there were so many. A feed that loads brings two or three. */
const BURSTS = 6;

/** Milliseconds that reading waits while a storm lasts: short for a reader, and thirty frames for the page. */
export const STORM_PAUSE = 500;

/** Returns a function to be told of each change of the page, with the number of nodes that it has brought: is it part of a storm? */
export function createStormWatch(now: () => number = () => performance.now()): (nodes: number) => boolean {
  let bursts = 0;
  let last = Number.NEGATIVE_INFINITY;
  return (nodes) => {
    const time = now();
    if (time - last > GAP) bursts = 0;
    if (nodes >= BURST) {
      bursts++;
      last = time;
    }
    return bursts >= BURSTS;
  };
}
