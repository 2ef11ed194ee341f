/**
 * The trie of forms while it grows: nodes are numbers, and a table of hashes leads from a node and a word to the node
 * below. A glossary may have a quarter of a million nodes, and an object for each would keep the collector busy.
 */

/** What a form means where it ends. */
export interface Sense {
  entry: number;
  form: number;
  rule: number;
  flags: number;
}

export interface FormTrie {
  /** The node below `parent` (0 is the root) by a word; made where there is none. */
  below(parent: number, word: number): number;
  sensesOf(node: number): readonly Sense[];
  add(node: number, sense: Sense): void;
  /** The words that begin a form, in the order in which they came. */
  beginnings(): number[];
  flatten(numberOf: (word: number) => number): FlatTrie;
}

/** In breadth-first order: edge e leads to node e + 1, and the edges of node n stand from `edgeStart[n]` to `edgeStart[n + 1]`. */
export interface FlatTrie {
  edgeStart: Uint32Array;
  /** By rising number of the word. */
  edgeWord: Uint32Array;
  /** The senses of each node, in the same order. */
  senses: (readonly Sense[])[];
}

const NONE: readonly Sense[] = [];

export function createFormTrie(): FormTrie {
  /** By node: where its last edge comes from, and by which word. The root has none. */
  const parents = [0];
  const words = [-1];
  const senses: (Sense[] | undefined)[] = [undefined];
  /** Node numbers by the hash of parent and word; 0 is free. A power of two long, and half empty. */
  let table = new Uint32Array(1024);

  function slotOf(parent: number, word: number): number {
    const mask = table.length - 1;
    const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (let node = table[slot] as number; node; node = table[slot] as number) {
      if (parents[node] === parent && words[node] === word) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function grow(): void {
    table = new Uint32Array(table.length * 2);
    for (let node = 1; node < parents.length; node++) table[slotOf(parents[node] as number, words[node] as number)] = node;
  }

  function below(parent: number, word: number): number {
    if (parents.length * 2 > table.length) grow();
    const slot = slotOf(parent, word);
    const known = table[slot] as number;
    if (known) return known;
    table[slot] = parents.length;
    words.push(word);
    senses.push(undefined);
    return parents.push(parent) - 1;
  }

  function add(node: number, sense: Sense): void {
    const known = senses[node];
    if (known) known.push(sense);
    else senses[node] = [sense];
  }

  /** The nodes below each node, one after the other: those of node n stand from `starts[n]` to `starts[n + 1]`. */
  function grouped(): { starts: Uint32Array; nodes: Uint32Array } {
    const { length } = parents;
    const starts = new Uint32Array(length + 1);
    for (let node = 1; node < length; node++) (starts[(parents[node] as number) + 1] as number)++;
    for (let node = 0; node < length; node++) (starts[node + 1] as number) += starts[node] as number;
    const nodes = new Uint32Array(length - 1);
    const next = starts.slice();
    for (let node = 1; node < length; node++) nodes[(next[parents[node] as number] as number)++] = node;
    return { starts, nodes };
  }

  function flatten(numberOf: (word: number) => number): FlatTrie {
    const { length } = parents;
    const numbers = Uint32Array.from(words, (word, node) => (node ? numberOf(word) : 0));
    const { starts, nodes } = grouped();
    const edgeStart = new Uint32Array(length + 1);
    const edgeWord = new Uint32Array(length - 1);
    const queue = new Uint32Array(length);
    let edges = 0;
    for (let n = 0; n < length; n++) {
      const node = queue[n] as number;
      edgeStart[n] = edges;
      const first = starts[node] as number;
      const last = starts[node + 1] as number;
      if (last === first) continue;
      const children = nodes.subarray(first, last);
      if (last - first > 1) children.sort((a, b) => (numbers[a] as number) - (numbers[b] as number));
      for (const child of children) {
        edgeWord[edges] = numbers[child] as number;
        queue[++edges] = child;
      }
    }
    edgeStart[length] = edges;
    return { edgeStart, edgeWord, senses: Array.from(queue, (node) => senses[node] ?? NONE) };
  }

  return {
    below,
    add,
    sensesOf: (node) => senses[node] ?? NONE,
    beginnings: () => words.filter((_, node) => node > 0 && parents[node] === 0),
    flatten,
  };
}
