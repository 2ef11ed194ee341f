/**
 * The card as the page sees it before there is one. The card is a script of its own, larger than all the rest, and
 * most pages are read without opening it: it comes when the pointer nears the first term, or a key asks for one.
 */
import type { CardController, CardWorld, OpenOptions } from './card/card-controller.ts';
import type { PlacedMatch } from './marks.ts';

/** What the card's script provides. */
export type CreateCard = (world: CardWorld) => CardController;

export interface LateCard extends CardController {
  /** Fetches the card's script, if that has not been done yet. */
  prepare(): void;
}

/** @param load asks for the card's script; undefined where it does not come (the extension is gone) */
export function createLateCard(world: CardWorld, load: () => Promise<CreateCard | undefined>): LateCard {
  let card: CardController | undefined;
  let loading: Promise<void> | undefined;
  /** The term whose card waits for the script. */
  let wanted: PlacedMatch | undefined;

  function prepare(): Promise<void> {
    loading ??= load().then(
      (create) => {
        card ??= create?.(world);
        if (!card) loading = undefined;
      },
      () => {
        loading = undefined;
      },
    );
    return loading;
  }

  return {
    prepare: () => void prepare(),
    async open(match: PlacedMatch, options?: OpenOptions) {
      if (!card) {
        wanted = match;
        await prepare();
        if (wanted !== match) return;
        wanted = undefined;
      }
      await card?.open(match, options);
    },
    close() {
      wanted = undefined;
      card?.close();
    },
    current: () => wanted ?? card?.current(),
    holds: (event) => card?.holds(event) ?? false,
    hasFocus: () => card?.hasFocus() ?? false,
    isPinned: () => card?.isPinned() ?? false,
    refresh: () => card?.refresh(),
  };
}
