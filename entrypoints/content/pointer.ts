/** Hover intent and taps: when does a pointer ask for a card, and when does it let go? */
import type { CardController } from './card/card-controller.ts';
import { type Hearing, hear } from './hear.ts';
import { isSame, type PlacedMatch } from './marks.ts';
import { isLike } from './own.ts';

/** The pointer may leave term and card for this long, so that it can cross the gap between them. */
const GRACE = 320;
/** A touch that moves farther than this, in CSS pixels, is a scroll. */
const TAP_SLACK = 10;
/** What a tap is for already. */
const ACTIVE = 'a[href], button, summary, label, [role="button"], [onclick]';

export interface PointerOptions extends Hearing {
  card: CardController;
  find: (x: number, y: number) => PlacedMatch | undefined;
  /** Called as soon as the pointer meets a term: the entry can be fetched meanwhile. */
  onNear: (match: PlacedMatch) => void;
  delay: () => number;
}

export function followPointer({ card, find, onNear, delay, ...hearing }: PointerOptions): void {
  const { isReal, signal } = hearing;
  let candidate: PlacedMatch | undefined;
  /** The term whose card was opened last, while the pointer stays on it: closed by Escape, it does not come back. */
  let last: PlacedMatch | undefined;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let down: { x: number; y: number } | undefined;

  const cancelOpening = (): void => {
    clearTimeout(opening);
    opening = undefined;
    candidate = undefined;
  };
  const cancelClosing = (): void => {
    clearTimeout(closing);
    closing = undefined;
  };
  const closeSoon = (): void => {
    closing ??= setTimeout(() => {
      closing = undefined;
      if (!card.hasFocus() && !card.isPinned()) card.close();
    }, GRACE);
  };

  function look(x: number, y: number, overCard: boolean): void {
    if (overCard) {
      cancelOpening();
      cancelClosing();
      return;
    }
    const match = find(x, y);
    const current = card.current();
    if (match && isSame(match, current)) {
      cancelOpening();
      cancelClosing();
      return;
    }
    if (!match || !isSame(match, last)) last = undefined;
    if (current) closeSoon();
    if (last && !current) return;
    if (match ? isSame(match, candidate) : !candidate) return;
    cancelOpening();
    if (!match) return;
    candidate = match;
    onNear(match);
    opening = setTimeout(() => {
      const wanted = candidate;
      cancelOpening();
      cancelClosing();
      // a reader who is in the card with the keyboard, or has pinned it, keeps it
      if (!wanted || card.hasFocus() || card.isPinned()) return;
      last = wanted;
      void card.open(wanted, { point: { x, y } });
    }, delay());
  }

  hear(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons) return;
      const { clientX, clientY } = event;
      const overCard = card.holds(event);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look(clientX, clientY, overCard));
    },
    hearing,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!isReal(event)) return;
      cancelAnimationFrame(frame);
      cancelOpening();
      if (card.current()) closeSoon();
    },
    { passive: true, signal },
  );
  hear(
    'pointerdown',
    (event) => {
      cancelOpening();
      down = { x: event.clientX, y: event.clientY };
      if (!card.holds(event) && !card.isPinned()) card.close();
    },
    hearing,
  );
  hear(
    'pointerup',
    (event) => {
      const start = down;
      down = undefined;
      if (event.pointerType === 'mouse' || !start || card.holds(event)) return;
      if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > TAP_SLACK) return;
      // a tap on a link or a button is the page's
      if (event.composedPath().some((at) => at instanceof Element && isLike(at, ACTIVE))) return;
      const match = find(event.clientX, event.clientY);
      if (match) void card.open(match, { point: { x: event.clientX, y: event.clientY } });
    },
    hearing,
  );
  signal.addEventListener('abort', () => {
    cancelOpening();
    cancelClosing();
    cancelAnimationFrame(frame);
  });
}
