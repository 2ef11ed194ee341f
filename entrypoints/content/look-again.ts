/**
 * Looks again, now and then, for what no record tells of: shadow trees attached late, a registry that the page has
 * cleared, an editor that was switched on. After each sign of life at growing pauses, then no more until the next one.
 * A look costs a layout: a page that never stops changing is looked at every few seconds, not after each change.
 */

/** Milliseconds between a sign of life and the looks that follow it; the first is also the least time between two looks. */
const PAUSES = [300, 1000, 3000, 10_000, 30_000];
/** The round that a change begins with while looks are still to come. */
const CALM = 2;
/** What readers do that may make a page change without a record. */
const SIGNS = ['scroll', 'pointerdown', 'keydown', 'focusin', 'toggle', 'visibilitychange', 'transitionend', 'resize'];

/** Returns a function that tells of a change of the page. Ends with the signal. */
export function lookAgain(look: () => void, signal: AbortSignal): () => void {
  let round = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function later(): void {
    timer = setTimeout(() => {
      timer = undefined;
      round++;
      if (round < PAUSES.length) later();
      // in a tab behind others there is nothing to see
      if (!document.hidden) look();
    }, PAUSES[round]);
  }
  function sign(first: number): void {
    if (signal.aborted || (timer && round <= first)) return;
    clearTimeout(timer);
    round = first;
    later();
  }
  for (const type of SIGNS) addEventListener(type, () => sign(0), { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => sign(timer ? CALM : 0);
}
