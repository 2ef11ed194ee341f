/** Sees into the card, whose shadow root is closed to the page: it notes every root as it is attached. */
import { onTestFinished, vi } from 'vitest';

const attach = Element.prototype.attachShadow;

export interface CardProbe {
  /** The node that stands in the page, while a card is open. */
  host(): HTMLElement | undefined;
  /** The card itself. */
  card(): HTMLElement | undefined;
  /** The term that the open card explains. */
  title(): string | undefined;
  /** A button of the open card, by its text or its accessible name. */
  button(name: string): HTMLButtonElement;
  /** What has the focus inside the card. */
  focused(): Element | null;
}

export function watchCards(): CardProbe {
  const closed: ShadowRoot[] = [];
  const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    if (init.mode === 'closed') closed.push(root);
    return root;
  });
  onTestFinished(() => spy.mockRestore());
  const root = (): ShadowRoot | undefined => closed.find(({ host }) => host.isConnected);
  const card = (): HTMLElement | undefined => root()?.querySelector<HTMLElement>('.card') ?? undefined;
  return {
    host: () => root()?.host as HTMLElement | undefined,
    card,
    title: () => card()?.getAttribute('aria-label') ?? undefined,
    button(name) {
      const all = [...(card()?.querySelectorAll('button') ?? [])];
      const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
      if (!found) throw new Error(`the card has no button "${name}"`);
      return found;
    },
    focused: () => root()?.activeElement ?? null,
  };
}
