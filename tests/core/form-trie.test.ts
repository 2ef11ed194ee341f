/** The trie of forms: one node for one way, senses where they were put, and breadth-first order at the end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormTrie, type FormTrie, type Sense } from '../../core/form-trie.ts';
import { RUNS } from './text-arbitraries.ts';

const sense = (entry: number): Sense => ({ entry, form: 0, rule: 0, flags: 0 });

/** The node of a form, made where there is none. */
function put(trie: FormTrie, words: readonly number[]): number {
  return words.reduce((node, word) => trie.below(node, word), 0);
}

describe('a trie of forms', () => {
  it('has one node for one way', () => {
    const trie = createFormTrie();
    expect(put(trie, [3, 1])).toBe(put(trie, [3, 1]));
    expect(put(trie, [3, 1])).not.toBe(put(trie, [1, 3]));
  });

  it('keeps senses apart, in the order in which they came', () => {
    const trie = createFormTrie();
    trie.add(put(trie, [3]), sense(7));
    trie.add(put(trie, [3]), sense(5));
    expect(trie.sensesOf(put(trie, [3])).map(({ entry }) => entry)).toEqual([7, 5]);
    expect(trie.sensesOf(put(trie, [3, 3]))).toEqual([]);
  });

  it('knows the words that begin a form', () => {
    const trie = createFormTrie();
    put(trie, [4, 2]);
    put(trie, [1]);
    put(trie, [4, 3]);
    expect(trie.beginnings()).toEqual([4, 1]);
  });

  it('is flat in breadth-first order, by the new numbers of words', () => {
    const trie = createFormTrie();
    trie.add(put(trie, [0, 2]), sense(1));
    trie.add(put(trie, [1]), sense(2));
    put(trie, [0, 1]);
    const { edgeStart, edgeWord, senses } = trie.flatten((word) => 9 - word);
    expect(Array.from(edgeStart)).toEqual([0, 2, 2, 4, 4, 4]);
    expect(Array.from(edgeWord)).toEqual([8, 9, 7, 8]);
    expect(senses.map((all) => all.map(({ entry }) => entry))).toEqual([[], [2], [], [1], []]);
  });

  it('of nothing is its root', () => {
    const { edgeStart, edgeWord, senses } = createFormTrie().flatten((word) => word);
    expect([Array.from(edgeStart), Array.from(edgeWord), senses]).toEqual([[0, 0], [], [[]]]);
  });

  it('holds every form that was put in, however many, and no other', () => {
    const forms = fc.array(fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), { maxLength: 2000, size: 'max' });
    fc.assert(
      fc.property(forms, (all) => {
        const trie = createFormTrie();
        for (const [i, form] of all.entries()) trie.add(put(trie, form), sense(i));
        const { edgeStart, edgeWord, senses } = trie.flatten((word) => word);
        const below = (node: number, word: number): number =>
          (edgeStart[node] as number) + edgeWord.subarray(edgeStart[node], edgeStart[node + 1]).indexOf(word) + 1;
        for (const [i, form] of all.entries()) expect(senses[form.reduce(below, 0)]).toContainEqual(sense(i));
        expect(senses.flat()).toHaveLength(all.length);
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});
