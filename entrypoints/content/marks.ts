/**
 * The page's marks: blocks with candidates, page evidence, and what is decided to be marked. Knows nothing of
 * painting or of observers; those call it.
 */
import { createEvidence, decide, type Evidence, forget, isConditional, type Lesson, learn, UNDECIDED } from '../../core/evidence.ts';
import type { Index } from '../../core/index-format.ts';
import type { PageTerms } from '../../core/page-terms.ts';
import { type Candidate, scan } from '../../core/scan.ts';
import type { Settings } from '../../core/settings.ts';
import { compare } from './document-order.ts';
import { type Container, containerOf, isElement } from './elements.ts';
import { createFirstMarks } from './first-marks.ts';
import { own } from './own.ts';
import { type Chunk, upperBound } from './page-text.ts';
import { fits, type MarkedBlock, type PlacedMatch, placeMatch } from './placed-match.ts';
import { createSight } from './visibility.ts';

export { isSame, type MarkedBlock, type PlacedMatch } from './placed-match.ts';

/** Which entries the reader wants marked: their numbers in the index → true. */
export type Wanted = (entry: number) => boolean;

export interface MarksListener {
  /** A block's shown matches are new or have changed. */
  blockChanged(block: MarkedBlock): void;
  blockDropped(block: MarkedBlock): void;
}

export interface Marks {
  readonly evidence: Evidence;
  /** Marks what is found in a chunk. Blocks that have candidates and whose container is not `due` are passed over. */
  add(chunk: Chunk, due?: (container: Container) => boolean): void;
  /** Are there marks, or could there be, in text that is this element's own? */
  has(container: Node): boolean;
  /** Drops the blocks whose text is this element's (or shadow root's) own. */
  dropOwn(container: Node): void;
  /** Drops the blocks of everything in a removed tree, and in the shadow trees that `shadowOf` knows. */
  dropTree(root: Node, shadowOf?: (element: Element) => ShadowRoot | null | undefined): void;
  /** A text has changed, moved or gone: marks that it does not bear any more go at once, before it is painted. */
  check(node: Node): void;
  /**
   * Something has come into a line, or is read otherwise now: marks that reach across it go at once, before they are painted.
   * @param within those in it too
   */
  part(at: Node, within?: boolean): void;
  /** Decides again what depends on evidence that has changed. */
  settle(): void;
  /** Decides again what the reader wants. */
  want(wanted: Wanted, density: Settings['density']): void;
  at(node: Node, offset: number): PlacedMatch | undefined;
  /** Shown matches in text that is this element's own. */
  of(container: Node): PlacedMatch[];
  /** Shown matches in reading order. */
  inOrder(): PlacedMatch[];
  /** Those of them that a reader can see now, or by scrolling. */
  visible(): PlacedMatch[];
  list(): PageTerms;
  /** The same in steps, for a page with so many marks that it must not wait. */
  listing(): Generator<void, PageTerms>;
  /** One mark of each entry that the list would hold, in no order: costs much less than the list. */
  samples(): PlacedMatch[];
}

/** Texts that are gone back over for one that bears a mark: those between are empty, or not read. */
const TRIES = 8;

export function createMarks(index: Index, listener: MarksListener): Marks {
  const evidence = createEvidence();
  const blocks = new Map<Node, MarkedBlock[]>();
  const byNode = new WeakMap<Node, PlacedMatch[]>();
  const conditional = new Set<PlacedMatch>();
  const firsts = createFirstMarks(index);
  let wanted: Wanted = () => true;
  let settled = 0;
  /** Of dropped blocks. Taken back last, so that a block that is read again changes nothing that it says again. */
  const stale: Lesson[] = [];
  function remember(node: Text, match: PlacedMatch): void {
    const known = byNode.get(node);
    if (known) known.push(match);
    else byNode.set(node, [match]);
  }

  /** Adds block `k` of a chunk, with its candidates. */
  function addBlock(chunk: Chunk, k: number, end: number, candidates: readonly Candidate[]): void {
    const from = chunk.begins[k] as number;
    const container = chunk.containers[k] as Container;
    for (const candidate of candidates) {
      candidate.start -= from;
      candidate.end -= from;
    }
    const lesson = learn(evidence, index, chunk.text.slice(from, end), candidates);
    const element = isElement(container) ? container : container.host;
    const block: MarkedBlock = { container: element, matches: [], nodes: new Set(), lesson };
    for (const candidate of candidates) {
      const match = placeMatch(chunk, from, block, candidate, isConditional(index, candidate), remember);
      if (!match) continue;
      if (match.conditional) conditional.add(match);
      block.matches.push(match);
      judge(match);
    }
    const known = blocks.get(container);
    if (known) known.push(block);
    else blocks.set(container, [block]);
    if (block.matches.some((match) => match.shown)) listener.blockChanged(block);
  }

  function judge(match: PlacedMatch): boolean {
    const sense = decide(index, evidence, match.candidate, match.text);
    if (match.shown && index.senseEntry[sense] !== index.senseEntry[match.sense]) firsts.vacate(match);
    const shown = sense !== UNDECIDED && wanted(index.senseEntry[sense] as number) && firsts.take(match, sense);
    const changed = shown !== match.shown || (shown && sense !== match.sense);
    match.sense = sense;
    match.shown = shown;
    return changed;
  }

  /** Marks that have come free, the first in reading order. */
  function fill(changed: Set<MarkedBlock>): void {
    const vacant = firsts.takeVacant();
    const rivals = all().filter(
      ({ shown, candidate }) => !shown && candidate.senses.some((sense) => vacant.has(index.senseEntry[sense] as number)),
    );
    rivals.sort((a, b) => compare(a.startNode, b.startNode));
    for (const match of rivals) if (judge(match)) changed.add(match.block);
  }

  function drop(block: MarkedBlock): void {
    for (const match of block.matches) {
      conditional.delete(match);
      if (match.shown) firsts.vacate(match);
      match.shown = false;
    }
    for (const node of block.nodes) {
      // a node that has moved may stand in another block by now
      const others = byNode.get(node)?.filter((match) => match.block !== block);
      if (others?.length) byNode.set(node, others);
      else byNode.delete(node);
    }
    stale.push(block.lesson);
    listener.blockDropped(block);
  }

  function all(): PlacedMatch[] {
    return [...blocks.values()].flat().flatMap((block) => block.matches);
  }

  const check = (node: Node): void => cut(node, (match) => (node !== match.startNode && node !== match.endNode) || !fits(match));

  /** Takes away those of a text's marks that are broken. */
  function cut(node: Node, isBroken: (match: PlacedMatch) => boolean): void {
    const changed = new Set<MarkedBlock>();
    for (const match of byNode.get(node) ?? []) {
      const { block } = match;
      const at = block.matches.indexOf(match);
      // one that reaches over several texts may have been cut at another
      if (at < 0 || !isBroken(match)) continue;
      conditional.delete(match);
      if (match.shown) firsts.vacate(match);
      match.shown = false;
      block.matches.splice(at, 1);
      changed.add(block);
    }
    if (!changed.size) return;
    byNode.set(node, byNode.get(node)?.filter((match) => !changed.has(match.block) || match.block.matches.includes(match)) ?? []);
    changed.forEach(listener.blockChanged);
  }

  function part(at: Node, within = false): void {
    const parent = own(at, 'parentNode');
    const container = parent && containerOf(parent);
    if (!container || !blocks.has(container)) return;
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    walker.currentNode = at;
    let before = walker.previousNode();
    for (let tries = 1; before && !byNode.has(before) && tries < TRIES; tries++) before = walker.previousNode();
    if (before) cut(before, ({ endNode }) => (endNode.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING) !== 0);
    if (!within) return;
    const texts = document.createTreeWalker(at, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) cut(texts.currentNode, () => true);
  }

  function dropOwn(container: Node): void {
    const own = blocks.get(container);
    if (!own) return;
    blocks.delete(container);
    own.forEach(drop);
  }

  function orderedBlocks(): MarkedBlock[] {
    const all = [...blocks.values()].flat().filter((block) => block.matches.some((match) => match.shown));
    return all.sort((a, b) => compare((a.matches[0] as PlacedMatch).startNode, (b.matches[0] as PlacedMatch).startNode));
  }

  const ordered = (): PlacedMatch[] => orderedBlocks().flatMap((block) => block.matches.filter((match) => match.shown));

  const visible = (): PlacedMatch[] => ordered().filter(createSight());

  function* listing(): Generator<void, PageTerms> {
    const isSeen = createSight();
    const terms = new Map<number, PageTerms['terms'][number]>();
    let total = 0;
    for (const { matches } of orderedBlocks()) {
      for (const match of matches) {
        if (!match.shown || !isSeen(match)) continue;
        total++;
        const number = index.senseEntry[match.sense] as number;
        const known = terms.get(number);
        if (known) known.count++;
        else terms.set(number, { ...pick(index, number), count: 1, order: terms.size });
      }
      yield;
    }
    return { total, terms: [...terms.values()] };
  }

  return {
    evidence,
    add(chunk, due) {
      const candidates = scan(index, chunk.text);
      for (let i = 0; i < candidates.length; ) {
        const k = upperBound(chunk.begins, (candidates[i] as Candidate).start);
        const next = chunk.begins[k + 1] ?? chunk.text.length;
        const first = i;
        while (i < candidates.length && (candidates[i] as Candidate).start < next) i++;
        if (due?.(chunk.containers[k] as Container) ?? true) addBlock(chunk, k, next - 1, candidates.slice(first, i));
      }
    },
    has: (container) => blocks.has(container),
    check,
    part,
    dropOwn,
    dropTree(root, shadowOf = (element) => element.shadowRoot) {
      if (!blocks.size) return;
      // most that comes and goes has no elements in it, and a walker costs more than all the rest
      const walker = (root as Element).firstElementChild && document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
      for (let at: Node | null = root; at; at = walker?.nextNode() ?? null) {
        dropOwn(at);
        const shadow = isElement(at) && shadowOf(at);
        if (shadow) this.dropTree(shadow, shadowOf);
      }
    },
    settle() {
      const changed = new Set<MarkedBlock>();
      for (const lesson of stale.splice(0)) forget(evidence, index, lesson);
      if (settled !== evidence.version) {
        settled = evidence.version;
        for (const match of conditional) if (judge(match)) changed.add(match.block);
      }
      if (firsts.hasVacant()) fill(changed);
      changed.forEach(listener.blockChanged);
    },
    want(nextWanted, nextDensity) {
      wanted = nextWanted;
      firsts.reset(nextDensity);
      const changed = new Set<MarkedBlock>();
      const matches = all();
      for (const match of matches) {
        if (match.shown) changed.add(match.block);
        match.shown = false;
      }
      for (const match of matches) if (judge(match)) changed.add(match.block);
      changed.forEach(listener.blockChanged);
    },
    at(node, offset) {
      return byNode
        .get(node)
        ?.find(
          (match) =>
            match.shown &&
            (match.startNode !== node || match.startOffset <= offset) &&
            (match.endNode !== node || offset <= match.endOffset),
        );
    },
    of: (container) => blocks.get(container)?.flatMap(({ matches }) => matches.filter(({ shown }) => shown)) ?? [],
    inOrder: ordered,
    visible,
    samples() {
      const isSeen = createSight();
      const samples = new Map<number, PlacedMatch>();
      // not a list of all first: there may be tens of thousands, and this is asked for whenever the page changes
      for (const own of blocks.values())
        for (const { matches } of own)
          for (const match of matches) {
            const entry = index.senseEntry[match.sense] as number;
            if (match.shown && !samples.has(entry) && isSeen(match)) samples.set(entry, match);
          }
      return [...samples.values()];
    },
    list() {
      const steps = listing();
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
    listing,
  };
}

function pick(index: Index, number: number): { id: string; headword: string; category: PageTerms['terms'][number]['category'] } {
  const { id, headword, category } = index.entries[number] as Index['entries'][number];
  return { id, headword, category };
}
