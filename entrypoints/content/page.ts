/**
 * One page (or frame) with its glossary at work: reading, marking, painting, pointer, keyboard, card. Takes plain
 * arguments and touches no extension API, so that it runs in a bare test page.
 */
import type { Entry } from '../../core/entry.ts';
import { decodeIndex, type Index } from '../../core/index-format.ts';
import type { PageTerms, Passage } from '../../core/page-terms.ts';
import { levelsOf, opensDetail, type Settings } from '../../core/settings.ts';
import type { CardWorld } from './card/card-controller.ts';
import { type Hearing, hear } from './hear.ts';
import { hitTest } from './hit-test.ts';
import { inSlices } from './in-slices.ts';
import { readsLanguage } from './language.ts';
import { type CreateCard, createLateCard } from './late-card.ts';
import { lookAgain } from './look-again.ts';
import { createMarks, type PlacedMatch } from './marks.ts';
import { createPageReader } from './page-reader.ts';
import { createPainter } from './painter.ts';
import { passageOf } from './passage.ts';
import { followPointer } from './pointer.ts';
import { bringIntoView, stepFrom } from './steps.ts';

export { decodeIndex };

/** What a page needs from outside. */
export interface PageWorld {
  index: Index;
  settings: () => Settings;
  known: () => ReadonlySet<string>;
  saved: () => ReadonlySet<string>;
  getEntry: (id: string) => Promise<Entry | null>;
  toggleSaved: CardWorld['toggleSaved'];
  markKnown: CardWorld['markKnown'];
  openInGuide: (id: string) => void;
  /** Fetches the card's script. */
  loadCard: () => Promise<CreateCard | undefined>;
  shadowOf: (element: Element) => ShadowRoot | null;
  isReal: Hearing['isReal'];
  /** The rules of highlights.css and of the reader's looks, for shadow roots; empty where these inherit them. */
  rules: () => string;
  /** The list of terms may have changed. */
  onChange: () => void;
  /** Something may have changed that no record tells of. */
  onLook: () => void;
  /** A shadow root is about to be read, or is looked at again. */
  onRoot: (root: ShadowRoot) => void;
}

export interface Page {
  list(): PageTerms;
  /** The same, found in slices; undefined where the page's marking ends first. */
  listLater(): Promise<PageTerms | undefined>;
  /** Ids of the terms on the list, in no order. */
  ids(): string[];
  /** The first mark of each term on the list, with the text around it. */
  passages(): [id: string, passage: Passage][];
  reveal(id: string): boolean;
  step(by: 1 | -1): boolean;
  /** Settings, known or saved entries have changed. */
  update(): void;
  stop(): void;
}

export function startPage(body: Element, world: PageWorld): Page {
  const { index } = world;
  const end = new AbortController();
  const painter = createPainter(world.rules());
  const marks = createMarks(index, painter);
  const roots = new Set<ShadowRoot>();
  const idOf = ({ sense }: PlacedMatch): string => index.entries[index.senseEntry[sense] as number]?.id ?? '';
  const announce = debounce(world.onChange, end.signal);

  marks.want(wanted(world), world.settings().density);
  const reader = createPageReader(body, {
    marks,
    reads: (language) => readsLanguage(index, language),
    shadowOf: world.shadowOf,
    onRoot(root) {
      roots.add(root);
      painter.adopt(root);
      world.onRoot(root);
    },
    onIdle() {
      for (const root of roots) if (!root.isConnected) roots.delete(root);
      announce();
      signOfLife();
    },
  });
  const signOfLife = lookAgain(() => {
    painter.mend();
    // the page may have replaced all the sheets of a root
    for (const root of roots) {
      painter.adopt(root);
      world.onRoot(root);
    }
    reader.look(painter.see);
    world.onLook();
  }, end.signal);

  const card = createLateCard(
    {
      entryOf: idOf,
      othersOf: ({ candidate, sense }) =>
        [...new Set(candidate.senses.map((other) => index.senseEntry[other] as number))]
          .filter((number) => number !== index.senseEntry[sense])
          .flatMap((number) => index.entries[number]?.id ?? []),
      headwordOf: (id) => index.entries.find((entry) => entry.id === id)?.headword,
      getEntry: world.getEntry,
      theme: () => world.settings().theme,
      opensDetail: () => opensDetail(world.settings()),
      saved: world.saved,
      toggleSaved: world.toggleSaved,
      markKnown: world.markKnown,
      openInGuide: world.openInGuide,
      step,
      onCurrent: (match) => painter.current(match),
    },
    world.loadCard,
  );

  followPointer({
    card,
    find(x, y) {
      painter.mend();
      return hitTest(marks, x, y, [...roots]);
    },
    onNear(match) {
      card.prepare();
      void world.getEntry(idOf(match));
    },
    delay: () => world.settings().hoverDelay,
    isReal: world.isReal,
    signal: end.signal,
  });
  hear(
    'keydown',
    (event) => {
      // inside the card it answers keys itself; the page keeps every key that is pressed elsewhere
      if (event.key === 'Escape' && card.current() && !card.hasFocus() && !card.isPinned()) card.close();
    },
    { isReal: world.isReal, signal: end.signal },
  );

  function openMatch(match: PlacedMatch, place: number, of: number): void {
    bringIntoView(match);
    void card.open(match, { focus: true, position: [place, of] });
  }

  function step(by: 1 | -1): boolean {
    const next = stepFrom(marks.visible(), card.current(), by);
    if (next) openMatch(next.match, next.place, next.of);
    return next !== undefined;
  }

  return {
    list: () => marks.list(),
    listLater: () => inSlices(marks.listing(), end.signal),
    ids: () => marks.samples().map(idOf),
    passages() {
      const found = new Map<string, Passage>();
      for (const match of marks.visible()) {
        const id = idOf(match);
        const passage = found.has(id) ? undefined : passageOf(match);
        if (passage) found.set(id, passage);
      }
      return [...found];
    },
    reveal(id) {
      const isWanted = (match: PlacedMatch): boolean => idOf(match) === id && match.startNode.isConnected;
      const visible = marks.visible();
      // what the list has named may be collapsed by now
      const all = visible.some(isWanted) ? visible : marks.inOrder();
      const at = all.findIndex(isWanted);
      if (at < 0) return false;
      openMatch(all[at] as PlacedMatch, at + 1, all.length);
      return true;
    },
    step,
    update() {
      marks.want(wanted(world), world.settings().density);
      painter.restyle(world.rules());
      card.refresh();
      announce();
    },
    stop() {
      end.abort();
      card.close();
      reader.stop();
      painter.stop(roots);
    },
  };
}

/** Which entries the reader's settings and known terms leave to be marked. */
function wanted({ index, settings, known }: PageWorld): (entry: number) => boolean {
  const off = new Set<string>(settings().categoriesOff);
  const on = new Set<string>(levelsOf(settings()));
  const knows = known();
  return (number) => {
    const entry = index.entries[number];
    return entry !== undefined && !off.has(entry.category) && on.has(entry.level) && !knows.has(entry.id);
  };
}

/** Milliseconds between two notices of change. */
const NOTICE = 250;

function debounce(call: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      call();
    }, NOTICE);
  };
}
