/** Listens to what the reader does at the page's window, also where the page stops such events for all who come later. */

/** The events that `ears.ts` hears from the very beginning. */
export const HEARD = ['pointermove', 'pointerdown', 'pointerup', 'keydown'] as const;

export type Ear = (event: Event) => void;

export interface Hearing {
  /** Is this what the reader has done, and not an event that a script of the page has made? */
  isReal: (event: Event) => boolean;
  signal: AbortSignal;
}

/** Calls `listener` once for each real event of a type, until the signal ends. It cannot prevent anything: listeners are passive. */
export function hear<K extends (typeof HEARD)[number]>(
  type: K,
  listener: (event: WindowEventMap[K]) => void,
  { isReal, signal }: Hearing,
): void {
  const heard = new WeakSet<Event>();
  const ear: Ear = (event) => {
    if (event.type !== type || heard.has(event) || !isReal(event)) return;
    heard.add(event);
    listener(event as WindowEventMap[K]);
  };
  // itself too: a document that is written anew loses its listeners, and pages of before an update have no ears
  addEventListener(type, ear, { capture: true, passive: true, signal });
  const { painGlossEars } = globalThis as { painGlossEars?: unknown };
  if (!(painGlossEars instanceof Set)) return;
  painGlossEars.add(ear);
  signal.addEventListener('abort', () => painGlossEars.delete(ear));
}
