/**
 * The page's marks: blocks with candidates, page evidence, and what is decided to be marked. Knows nothing of
 * painting or of observers; those call it.
 */
import { createEvidence, decide, type Evidence, isConditional, isOnce, learn, UNDECIDED } from '../../core/evidence.ts';
import type { Index } from '../../core/index-format.ts';
import type { PageTerms } from '../../core/page-terms.ts';
import { type Candidate, scan } from '../../core/scan.ts';
import type { Block } from './page-text.ts';

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
  container: Element;
  matches: PlacedMatch[];
  /** The text nodes that hold matches. */
  nodes: Set<Text>;
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
  add(block: Block): MarkedBlock | undefined;
  /** Drops the blocks whose text is this element's own. */
  dropOwn(container: Element): void;
  /** Drops the blocks of everything in a removed tree. */
  dropTree(root: Node): void;
  /** Decides again what depends on evidence that has changed. */
  settle(): void;
  /** Decides again what the reader wants. */
  want(wanted: Wanted, density: 'every' | 'page'): void;
  at(node: Node, offset: number): PlacedMatch | undefined;
  /** Shown matches in reading order. */
  inOrder(): PlacedMatch[];
  list(): PageTerms;
}

export function createMarks(index: Index, listener: MarksListener): Marks {
  const evidence = createEvidence();
  const blocks = new Map<Element, MarkedBlock[]>();
  const byNode = new WeakMap<Node, PlacedMatch[]>();
  const conditional = new Set<PlacedMatch>();
  let wanted: Wanted = () => true;
  let density: 'every' | 'page' = 'every';
  let settled = 0;
  /** Per entry, for `page` density and rules that say once: the match that is shown. */
  const firsts = new Map<number, PlacedMatch>();

  function place(block: Block, marked: MarkedBlock, candidate: Candidate): PlacedMatch {
    const { nodes, starts } = block;
    let first = upperBound(starts, candidate.start);
    let last = upperBound(starts, candidate.end - 1);
    // a match may not begin or end in an empty node
    while (first < last && candidate.start - (starts[first] as number) >= (nodes[first] as Text).length) first++;
    while (last > first && candidate.end === starts[last]) last--;
    const match: PlacedMatch = {
      block: marked,
      candidate,
      conditional: isConditional(index, candidate),
      sense: UNDECIDED,
      shown: false,
      text: block.text.slice(candidate.start, candidate.end),
      startNode: nodes[first] as Text,
      startOffset: candidate.start - (starts[first] as number),
      endNode: nodes[last] as Text,
      endOffset: candidate.end - (starts[last] as number),
    };
    for (let i = first; i <= last; i++) {
      const node = nodes[i] as Text;
      marked.nodes.add(node);
      const known = byNode.get(node);
      if (known) known.push(match);
      else byNode.set(node, [match]);
    }
    if (match.conditional) conditional.add(match);
    return match;
  }

  function judge(match: PlacedMatch): boolean {
    const sense = decide(index, evidence, match.candidate, match.text);
    const shown = sense !== UNDECIDED && wanted(index.senseEntry[sense] as number) && isFirst(match, sense);
    const changed = shown !== match.shown || (shown && sense !== match.sense);
    match.sense = sense;
    match.shown = shown;
    return changed;
  }

  function isFirst(match: PlacedMatch, sense: number): boolean {
    const once = density === 'page' || isOnce(index, sense);
    const entry = index.senseEntry[sense] as number;
    if (!once) return true;
    const known = firsts.get(entry);
    if (known && known !== match && known.shown) return false;
    firsts.set(entry, match);
    return true;
  }

  function drop(block: MarkedBlock): void {
    for (const match of block.matches) {
      conditional.delete(match);
      match.shown = false;
    }
    for (const node of block.nodes) byNode.delete(node);
    listener.blockDropped(block);
  }

  function dropOwn(container: Element): void {
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

  return {
    evidence,
    add(block) {
      const candidates = scan(index, block.text);
      if (!candidates.length) return undefined;
      learn(evidence, index, block.text, candidates);
      const marked: MarkedBlock = { container: block.container, matches: [], nodes: new Set() };
      for (const candidate of candidates) {
        const match = place(block, marked, candidate);
        marked.matches.push(match);
        judge(match);
      }
      const known = blocks.get(block.container);
      if (known) known.push(marked);
      else blocks.set(block.container, [marked]);
      if (marked.matches.some((match) => match.shown)) listener.blockChanged(marked);
      return marked;
    },
    dropOwn,
    dropTree(root) {
      if (!blocks.size || root.nodeType !== Node.ELEMENT_NODE) return;
      dropOwn(root as Element);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode()) {
        const element = walker.currentNode as Element;
        dropOwn(element);
        if (element.shadowRoot) this.dropTree(element.shadowRoot);
      }
    },
    settle() {
      if (settled === evidence.version) return;
      settled = evidence.version;
      const changed = new Set<MarkedBlock>();
      for (const match of conditional) if (judge(match)) changed.add(match.block);
      changed.forEach(listener.blockChanged);
    },
    want(nextWanted, nextDensity) {
      wanted = nextWanted;
      density = nextDensity;
      firsts.clear();
      const changed = new Set<MarkedBlock>();
      const all = [...blocks.values()].flat();
      for (const block of all) for (const match of block.matches) if (match.shown) changed.add(block);
      for (const block of all) for (const match of block.matches) match.shown = false;
      for (const block of all) for (const match of block.matches) if (judge(match)) changed.add(block);
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
    list() {
      const terms = new Map<number, PageTerms['terms'][number]>();
      let total = 0;
      const visible = new Map<Element, boolean>();
      for (const match of ordered()) {
        const { container } = match.block;
        let seen = visible.get(container);
        if (seen === undefined) {
          seen = container.checkVisibility?.({ visibilityProperty: true }) ?? true;
          visible.set(container, seen);
        }
        if (!seen) continue;
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

function pick(index: Index, number: number): { id: string; headword: string; category: PageTerms['terms'][number]['category'] } {
  const { id, headword, category } = index.entries[number] as Index['entries'][number];
  return { id, headword, category };
}

/** The last i with starts[i] <= offset. */
function upperBound(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Document order; a node of a shadow tree stands where its host does. */
function compare(a: Node, b: Node): number {
  if (a === b) return 0;
  const x = a.getRootNode() === b.getRootNode() ? a : inDocument(a);
  const y = x === a ? b : inDocument(b);
  if (x === y) return 0;
  return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function inDocument(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) at = root.host;
  return at;
}
