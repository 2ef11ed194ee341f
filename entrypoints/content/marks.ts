/**
 * The page's marks: blocks with candidates, page evidence, and what is decided to be marked. Knows nothing of
 * painting or of observers; those call it.
 */
import {
  createEvidence,
  decide,
  type Evidence,
  forget,
  isConditional,
  isOnce,
  type Lesson,
  learn,
  UNDECIDED,
} from '../../core/evidence.ts';
import type { Index } from '../../core/index-format.ts';
import type { PageTerms } from '../../core/page-terms.ts';
import { type Candidate, scan } from '../../core/scan.ts';
import type { Settings } from '../../core/settings.ts';
import { compare } from './document-order.ts';
import { type Container, containerOf } from './elements.ts';
import { type Chunk, upperBound } from './page-text.ts';
import { sectionOf } from './sections.ts';
import { isVisible } from './visibility.ts';

/** A candidate with its text nodes. */
export interface PlacedMatch {
  block: MarkedBlock;
  candidate: Candidate;
  conditional: boolean;
  /** Row of `Index.sense…` that the page means, or UNDECIDED. */
  sense: number;
  /** Marked: decided, and wanted by the reader's settings. */
  shown: boolean;
  /** As it stands on the page. */
  text: string;
  startNode: Text;
  startOffset: number;
  endNode: Text;
  endOffset: number;
}

export interface MarkedBlock {
  /** The element that the text stands in. */
  container: Element;
  matches: PlacedMatch[];
  /** The text nodes that hold matches. */
  nodes: Set<Text>;
  /** Within this an entry is marked once, where the reader wants that; found when it is first asked for. */
  section?: Node;
  /** What the block says about ambiguous forms. */
  lesson: Lesson;
}

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
  /** Decides again what depends on evidence that has changed. */
  settle(): void;
  /** Decides again what the reader wants. */
  want(wanted: Wanted, density: Settings['density']): void;
  at(node: Node, offset: number): PlacedMatch | undefined;
  /** Shown matches in reading order. */
  inOrder(): PlacedMatch[];
  /** Those of them that a reader can see now, or by scrolling. */
  visible(): PlacedMatch[];
  list(): PageTerms;
}

export function createMarks(index: Index, listener: MarksListener): Marks {
  const evidence = createEvidence();
  const blocks = new Map<Node, MarkedBlock[]>();
  const byNode = new WeakMap<Node, PlacedMatch[]>();
  const conditional = new Set<PlacedMatch>();
  let wanted: Wanted = () => true;
  let density: Settings['density'] = 'every';
  let settled = 0;
  /** Page or section → entry → the match that is shown, where density or a rule allows one. */
  let firsts = new WeakMap<Node, Map<number, PlacedMatch>>();
  /** Of dropped blocks. Taken back last, so that a block that is read again changes nothing that it says again. */
  const stale: Lesson[] = [];
  /** Entries whose one mark is gone: another may take its place. */
  const vacant = new Set<number>();

  /** @param from where the block begins in the chunk; the candidate's offsets count from there */
  function place({ nodes, starts, text }: Chunk, from: number, block: MarkedBlock, candidate: Candidate): PlacedMatch {
    const start = from + candidate.start;
    const end = from + candidate.end;
    const first = upperBound(starts, start);
    const last = upperBound(starts, end - 1);
    const match: PlacedMatch = {
      block,
      candidate,
      conditional: isConditional(index, candidate),
      sense: UNDECIDED,
      shown: false,
      text: copyOf(text.slice(start, end)),
      startNode: nodes[first] as Text,
      startOffset: start - (starts[first] as number),
      endNode: nodes[last] as Text,
      endOffset: end - (starts[last] as number),
    };
    for (let i = first; i <= last; i++) {
      const node = nodes[i] as Text;
      block.nodes.add(node);
      const known = byNode.get(node);
      if (known) known.push(match);
      else byNode.set(node, [match]);
    }
    if (match.conditional) conditional.add(match);
    return match;
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
    const element = container.nodeType === Node.ELEMENT_NODE ? (container as Element) : (container as ShadowRoot).host;
    const block: MarkedBlock = { container: element, matches: [], nodes: new Set(), lesson };
    for (const candidate of candidates) {
      const match = place(chunk, from, block, candidate);
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
    if (match.shown && index.senseEntry[sense] !== index.senseEntry[match.sense]) vacate(match);
    const shown = sense !== UNDECIDED && wanted(index.senseEntry[sense] as number) && isFirst(match, sense);
    const changed = shown !== match.shown || (shown && sense !== match.sense);
    match.sense = sense;
    match.shown = shown;
    return changed;
  }

  function isFirst(match: PlacedMatch, sense: number): boolean {
    const scope = scopeOf(match, sense);
    if (!scope) return true;
    const entry = index.senseEntry[sense] as number;
    const inScope = firsts.get(scope) ?? new Map<number, PlacedMatch>();
    const known = inScope.get(entry);
    if (known && known !== match && known.shown) return false;
    firsts.set(scope, inScope.set(entry, match));
    return true;
  }

  /** The part of the page in which one mark of the entry is enough; undefined where each is wanted. */
  function scopeOf({ block }: PlacedMatch, sense: number): Node | undefined {
    if (density === 'page' || isOnce(index, sense)) return document;
    if (density !== 'section') return undefined;
    block.section ??= sectionOf(block.container);
    return block.section;
  }

  function vacate(match: PlacedMatch): void {
    const entry = index.senseEntry[match.sense] as number;
    const scope = scopeOf(match, match.sense);
    const inScope = scope && firsts.get(scope);
    if (inScope?.get(entry) !== match) return;
    inScope.delete(entry);
    vacant.add(entry);
  }

  /** Marks that have come free, the first in reading order. */
  function fill(changed: Set<MarkedBlock>): void {
    const rivals = all().filter(
      ({ shown, candidate }) => !shown && candidate.senses.some((sense) => vacant.has(index.senseEntry[sense] as number)),
    );
    vacant.clear();
    rivals.sort((a, b) => compare(a.startNode, b.startNode));
    for (const match of rivals) if (judge(match)) changed.add(match.block);
  }

  function drop(block: MarkedBlock): void {
    for (const match of block.matches) {
      conditional.delete(match);
      if (match.shown) vacate(match);
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

  function check(node: Node): void {
    const changed = new Set<MarkedBlock>();
    for (const match of byNode.get(node) ?? []) {
      if ((node === match.startNode || node === match.endNode) && fits(match)) continue;
      const { block } = match;
      conditional.delete(match);
      if (match.shown) vacate(match);
      match.shown = false;
      block.matches.splice(block.matches.indexOf(match), 1);
      changed.add(block);
    }
    if (!changed.size) return;
    byNode.set(node, byNode.get(node)?.filter((match) => !changed.has(match.block) || match.block.matches.includes(match)) ?? []);
    changed.forEach(listener.blockChanged);
  }

  function dropOwn(container: Node): void {
    const own = blocks.get(container);
    if (!own) return;
    blocks.delete(container);
    own.forEach(drop);
  }

  function ordered(): PlacedMatch[] {
    const all = [...blocks.values()].flat().filter((block) => block.matches.some((match) => match.shown));
    all.sort((a, b) => compare((a.matches[0] as PlacedMatch).startNode, (b.matches[0] as PlacedMatch).startNode));
    return all.flatMap((block) => block.matches.filter((match) => match.shown));
  }

  function visible(): PlacedMatch[] {
    const known = new Map<Element, boolean>();
    return ordered().filter(({ startNode, block }) => {
      const element = startNode.parentElement ?? block.container;
      const seen = known.get(element) ?? isVisible(element);
      known.set(element, seen);
      // text of an element that has a shadow tree shows in a slot, or not at all
      return seen && !(startNode.parentElement?.shadowRoot && !startNode.assignedSlot);
    });
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
    dropOwn,
    dropTree(root, shadowOf = (element) => element.shadowRoot) {
      if (!blocks.size) return;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
      for (let at: Node | null = root; at; at = walker.nextNode()) {
        dropOwn(at);
        const shadow = at.nodeType === Node.ELEMENT_NODE && shadowOf(at as Element);
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
      if (vacant.size) fill(changed);
      changed.forEach(listener.blockChanged);
    },
    want(nextWanted, nextDensity) {
      wanted = nextWanted;
      density = nextDensity;
      firsts = new WeakMap();
      vacant.clear();
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
    inOrder: ordered,
    visible,
    list() {
      const terms = new Map<number, PageTerms['terms'][number]>();
      let total = 0;
      for (const match of visible()) {
        total++;
        const number = index.senseEntry[match.sense] as number;
        const known = terms.get(number);
        if (known) known.count++;
        else terms.set(number, { ...pick(index, number), count: 1, order: terms.size });
      }
      return { total, terms: [...terms.values()] };
    },
  };
}

/** A string of its own: a slice would keep the whole chunk in memory. */
function copyOf(slice: string): string {
  return ` ${slice}`.slice(1);
}

/** Does the text still stand where it was found, as words of their own? */
function fits({ startNode, startOffset, endNode, endOffset, text, block }: PlacedMatch): boolean {
  if (!startNode.isConnected || !endNode.isConnected) return false;
  const container = containerOf(startNode);
  if (container !== block.container && (container as ShadowRoot | null)?.host !== block.container) return false;
  const { data } = startNode;
  const stands =
    startNode === endNode
      ? data.slice(startOffset, endOffset) === text
      : text.startsWith(data.slice(startOffset)) && text.endsWith(endNode.data.slice(0, endOffset)) && data.length > startOffset;
  return stands && !isLetter(data[startOffset - 1]) && !isLetter(endNode.data[endOffset]);
}

const isLetter = (character = ''): boolean => /[\p{L}\p{N}]/u.test(character);

/** The same place in the page, even when its block has been read again since. */
export function isSame(a: PlacedMatch, b: PlacedMatch | undefined): boolean {
  return a === b || (b !== undefined && a.startNode === b.startNode && a.startOffset === b.startOffset && a.text === b.text);
}

function pick(index: Index, number: number): { id: string; headword: string; category: PageTerms['terms'][number]['category'] } {
  const { id, headword, category } = index.entries[number] as Index['entries'][number];
  return { id, headword, category };
}
