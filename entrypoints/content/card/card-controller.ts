/** Opens, shows and closes the card. One state, whose cases are explained; everything else is derived from it. */
import { render } from 'preact';
import { jsx } from 'preact/jsx-runtime';
import { Card, type CardActions, type CardProps } from '../../../components/Card.tsx';
import type { Entry } from '../../../core/entry.ts';
import { entryAsText } from '../../../core/entry-text.ts';
import type { Encounter } from '../../../core/study.ts';
import type { PlacedMatch } from '../marks.ts';
import { copyText } from './clipboard.ts';
import { encounterOf } from './encounter.ts';
import { type CardHost, createCardHost } from './host.ts';
import { originOf } from './origin.ts';
import { keepPlaced } from './place.ts';
import { sayer, watchVoices } from './voice.ts';

/**
 * closed   nothing is shown
 * opening  the entry is on its way
 * open     the card is in the page
 */
type State =
  | { is: 'closed' }
  | { is: 'opening'; match: PlacedMatch }
  | {
      is: 'open';
      match: PlacedMatch;
      position: CardProps['position'];
      host: CardHost;
      trail: Entry[];
      detail: boolean;
      /** Stays until the reader closes it. */
      pinned: boolean;
      /** Its text was copied a moment ago. */
      copied: boolean;
      /** Something could not be stored. */
      trouble: boolean;
      stop: () => void;
      returnTo: Element | null;
    };

/** Milliseconds for which the card says that it was copied. */
const COPIED = 1800;

export interface OpenOptions {
  /** Where the pointer rests, viewport CSS pixels. */
  point?: { x: number; y: number };
  /** Moves the focus into the card; it goes back to where it was when the card closes. */
  focus?: boolean;
  /** The term's place among those of the page: read out by screen readers. */
  position?: CardProps['position'];
}

export interface CardWorld {
  entryOf(match: PlacedMatch): string;
  /** Ids of the other entries that the term could stand for, had the page not decided. */
  othersOf(match: PlacedMatch): string[];
  /** The headword of an id, for the links; undefined for one that is not in the glossary. */
  headwordOf(id: string): string | undefined;
  getEntry(id: string): Promise<Entry | null>;
  theme(): string;
  /** Does the clinical detail open at once? */
  opensDetail(): boolean;
  saved(): ReadonlySet<string>;
  /** Rejects when storage is full. */
  toggleSaved(id: string, met: Encounter): Promise<void>;
  markKnown(id: string): Promise<void>;
  openInGuide(id: string): void;
  step(by: 1 | -1): void;
  /** The term whose card is open has changed. */
  onCurrent(match: PlacedMatch | undefined): void;
}

export interface CardController {
  open(match: PlacedMatch, options?: OpenOptions): Promise<void>;
  close(): void;
  /** The term whose card is open or opening. */
  current(): PlacedMatch | undefined;
  /** Did this happen in the card? */
  holds(event: Event): boolean;
  hasFocus(): boolean;
  /** Is it to stay, whatever the pointer does? */
  isPinned(): boolean;
  /** Draws again, after what it shows has changed. */
  refresh(): void;
}

/** The card may stand in a shadow tree of the page, with the dialog that it belongs to. */
function isFocused({ element }: CardHost): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** What has the focus, in whichever shadow tree. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

export function createCard(world: CardWorld): CardController {
  let state: State = { is: 'closed' };
  watchVoices(draw);

  function draw(): void {
    if (state.is !== 'open') return;
    const { trail, host, detail, pinned, copied, trouble, match, position } = state;
    const entry = trail.at(-1) as Entry;
    const actions: CardActions = {
      onClose: close,
      onBack: () => go(trail.slice(0, -1)),
      onRelated: (id) =>
        void world.getEntry(id).then((next) => {
          if (next && state.is === 'open' && state.host === host) go([...trail, next]);
        }),
      onDetail: (open) => {
        if (state.is === 'open') state.detail = open;
        draw();
      },
      onSave: () => store(world.toggleSaved(entry.id, encounterOf(trail.length === 1 ? match : undefined))),
      onKnow: () => store(world.markKnown(entry.id).then(close)),
      onGuide: () => world.openInGuide(entry.id),
      onStep: world.step,
      onPin: () => {
        if (state.is === 'open') state.pinned = !state.pinned;
        draw();
      },
      onCopy: () => void copyText(entryAsText(entry, detail, originOf(entry))).then((done) => done && tellCopied()),
      onSay: sayer(entry.headword),
    };
    render(
      jsx(Card, {
        entry,
        form: trail.length === 1 ? match.text : entry.headword,
        related: named(entry.related),
        otherSenses: trail.length === 1 ? named(world.othersOf(match)) : [],
        pinned,
        copied,
        trouble,
        saved: world.saved().has(entry.id),
        canGoBack: trail.length > 1,
        detail,
        position,
        ...actions,
      }),
      host.root,
    );
  }

  function named(ids: string[]): { id: string; headword: string }[] {
    return ids.flatMap((id) => {
      const headword = world.headwordOf(id);
      return headword ? [{ id, headword }] : [];
    });
  }

  /** Nothing is lost in silence: the card says it when storage takes no more. */
  function store(writing: Promise<void>): void {
    const writer = state;
    writing.catch(() => {
      if (writer.is === 'open') writer.trouble = true;
      draw();
    });
  }

  function tellCopied(): void {
    const told = state;
    if (told.is !== 'open') return;
    told.copied = true;
    draw();
    setTimeout(() => {
      told.copied = false;
      draw();
    }, COPIED);
  }

  function go(trail: Entry[]): void {
    if (state.is !== 'open' || !trail.length) return;
    Object.assign(state, { trail, copied: false, trouble: false });
    draw();
    focusCard();
  }

  function focusCard(): void {
    if (state.is === 'open') (state.host.root.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
  }

  function close(): void {
    if (state.is === 'open') {
      const { host, stop, returnTo } = state;
      const hadFocus = isFocused(host);
      stop();
      render(null, host.root);
      host.remove();
      if (hadFocus && returnTo?.isConnected) (returnTo as HTMLElement).focus?.({ preventScroll: true });
    }
    if (state.is !== 'closed') world.onCurrent(undefined);
    state = { is: 'closed' };
  }

  return {
    async open(match, { point, focus = false, position } = {}) {
      const returnTo = state.is === 'open' ? state.returnTo : focused();
      if (state.is === 'open') {
        state.returnTo = null;
        close();
      }
      const opening: State = { is: 'opening', match };
      state = opening;
      const entry = await world.getEntry(world.entryOf(match));
      if (state !== opening) return;
      if (!entry || !match.startNode.isConnected) {
        state = { is: 'closed' };
        return;
      }
      const host = createCardHost(match.startNode, world.theme());
      const opened: State = {
        is: 'open',
        match,
        position,
        host,
        trail: [entry],
        detail: world.opensDetail(),
        pinned: false,
        copied: false,
        trouble: false,
        stop: () => {},
        returnTo,
      };
      state = opened;
      draw();
      opened.stop = keepPlaced(match, host, point, () => {
        if (!opened.pinned) close();
      });
      // the term may have gone while its entry was on the way
      if (state !== opened) {
        opened.stop();
        return;
      }
      world.onCurrent(match);
      if (focus) focusCard();
    },
    close,
    current() {
      // the page may have taken the card away
      if (state.is === 'open' && !state.host.element.isConnected) close();
      return state.is === 'closed' ? undefined : state.match;
    },
    holds: (event) => state.is === 'open' && event.composedPath().includes(state.host.element),
    hasFocus: () => state.is === 'open' && isFocused(state.host),
    isPinned: () => state.is === 'open' && state.pinned,
    refresh: () => draw(),
  };
}
