/** Packs → index. Runs in the background, once per change of the packs. */
import type { Entry } from './entry.ts';
import { type Form, formsOf } from './forms.ts';
import { ABBREVIATED, CLEAR, GENERAL, INDEX_FORMAT, type Index, LONG_FORM } from './index-format.ts';
import { narrow } from './packed-arrays.ts';
import { CAP, CASE, CTX1, CTX3, KIN, LONG, NEVER, ONCE } from './rules.ts';
import { singularOf, spellingsOf, splitPrefix } from './spelling.ts';
import { wordsOf } from './tokens.ts';
import { beginningsOf, GREEK, wordStrings, wordTable } from './word-strings.ts';

interface Sense {
  entry: number;
  form: number;
  rule: number;
  flags: number;
}

interface Node {
  children: Map<number, Node>;
  senses: Sense[];
}

/** Categories whose terms say little about whether a page is about pain: they are no context for ambiguous forms. */
const NO_CONTEXT = new Set(['profession', 'organization', 'tool', 'career']);

const isWeak = (entry: Entry): boolean => entry.weak || NO_CONTEXT.has(entry.category);

/** The word sequences under which a form is found: as written, closed up, and parted at a prefix. */
function sequencesOf(text: string): string[][] {
  const { words } = wordsOf(text);
  if (!words.some((word) => /[\p{L}\p{N}]/u.test(word))) return [];
  const sequences = [words];
  const last = words.length - 1;
  const singular = words.length > 1 ? singularOf(words[last] as string) : undefined;
  if (singular) sequences.push([...words.slice(0, last), singular]);
  for (const match of text.matchAll(/\p{L}{2,}-\p{L}{2,}/gu)) {
    const [first, second] = wordsOf(match[0]).words as [string, string];
    const at = words.findIndex((word, i) => word === first && words[i + 1] === second);
    if (at >= 0) sequences.push([...words.slice(0, at), first + second, ...words.slice(at + 2)]);
  }
  words.forEach((word, i) => {
    const parts = splitPrefix(word);
    if (parts) sequences.push([...words.slice(0, i), ...parts, ...words.slice(i + 1)]);
  });
  return sequences;
}

function flagsOf(form: Form, entry: Entry, words: number): number {
  let flags = form.rule.some((bits) => bits & KIN) ? GENERAL : 0;
  const abbreviated = form.kind === 'abbreviation' || form.rule.every((bits) => bits & CASE);
  if (abbreviated) return flags | ABBREVIATED;
  const letters = form.text.length;
  const conditional = form.rule.some((bits) => bits & ~(CAP | ONCE));
  if ((words > 1 || letters >= 7) && !form.rule.some((bits) => bits & LONG) && (!conditional || words > 1)) flags |= LONG_FORM;
  if (!conditional && !form.rule.some((bits) => bits & ONCE) && form.kind !== 'narrower' && !isWeak(entry)) flags |= CLEAR;
  return flags;
}

/**
 * Compiles entries into an index. `key` names the state of the packs and is kept in the index.
 * Throws a RangeError that names the entry where a rule cannot be read.
 */
export function compile(entries: readonly Entry[], key: string, languages: readonly string[] = ['en']): Index {
  const root: Node = { children: new Map(), senses: [] };
  const wordIds = new Map<string, number>();
  const forms: string[] = [];
  const idOf = (word: string): number => {
    const id = wordIds.get(word) ?? wordIds.size;
    wordIds.set(word, id);
    return id;
  };

  entries.forEach((entry, number) => {
    let all: Form[];
    try {
      all = formsOf(entry);
    } catch (error) {
      throw new RangeError(`entry "${entry.id}": ${(error as Error).message}`);
    }
    for (const form of all) {
      const sequences = sequencesOf(form.text);
      if (!sequences.length) continue;
      const formNumber = forms.push(form.text) - 1;
      const rule = isWeak(entry) ? form.rule.map(inContext) : form.rule;
      const low = rule[0] as number;
      const own: Sense = { entry: number, form: formNumber, rule: low | ((rule[1] ?? low) << 8), flags: 0 };
      // forms that differ in capitals alone are two where capitals matter: QoL and QOL
      const caring = form.rule.every((bits) => bits & (CASE | CAP));
      for (const words of sequences) {
        let node = root;
        for (const word of words) {
          const id = idOf(canonical(word, wordIds));
          let child = node.children.get(id);
          if (!child) {
            child = { children: new Map(), senses: [] };
            node.children.set(id, child);
          }
          node = child;
        }
        const isKnown = ({ entry, form: other, rule }: Sense): boolean =>
          entry === number && rule === own.rule && (!caring || forms[other] === form.text);
        if (!node.senses.some(isKnown)) node.senses.push({ ...own, flags: flagsOf(form, entry, words.length) });
      }
    }
  });
  return flatten(root, wordIds, entries, forms, key, [...languages]);
}

/** A nurse, a license or Medicare is a term of pain medicine only where the page is about pain. */
function inContext(bits: number): number {
  return bits & (NEVER | LONG | CTX3 | KIN) ? bits : bits | CTX1;
}

/** The spelling under which a word is already known, or the word itself. */
function canonical(word: string, known: Map<string, number>): string {
  if (known.has(word)) return word;
  const greek = GREEK.get(word);
  if (greek) return greek;
  return spellingsOf(word).find((spelling) => known.has(spelling)) ?? word;
}

function flatten(
  root: Node,
  wordIds: Map<string, number>,
  entries: readonly Entry[],
  forms: string[],
  key: string,
  languages: string[],
): Index {
  // renumber: words that begin a form come first
  const order = new Map<number, number>();
  for (const id of root.children.keys()) order.set(id, order.size);
  for (const id of wordIds.values()) if (!order.has(id)) order.set(id, order.size);
  const final = (id: number): number => order.get(id) as number;

  const edgeStart: number[] = [];
  const edgeWord: number[] = [];
  const senseStart: number[] = [];
  const senses: (Sense & { written: number })[] = [];
  /** The forms whose text is asked for, and their new numbers. */
  const written = new Map<string, number>([['', 0]]);
  const queue: Node[] = [root];
  for (let n = 0; n < queue.length; n++) {
    const node = queue[n] as Node;
    edgeStart.push(edgeWord.length);
    senseStart.push(senses.length);
    for (const sense of node.senses) {
      const text = node.senses.length > 1 || caresForCapitals(sense.rule) ? (forms[sense.form] as string) : '';
      if (!written.has(text)) written.set(text, written.size);
      senses.push({ ...sense, written: written.get(text) as number });
    }
    for (const [id, child] of [...node.children].sort((a, b) => final(a[0]) - final(b[0]))) {
      edgeWord.push(final(id));
      queue.push(child);
    }
  }
  edgeStart.push(edgeWord.length);
  senseStart.push(senses.length);

  const strings = wordStrings(wordIds, final);
  const trie = {
    edgeStart: narrow(edgeStart),
    edgeWord: narrow(edgeWord),
    rootCount: root.children.size,
    senseStart: narrow(senseStart),
  };
  return {
    format: INDEX_FORMAT,
    key,
    languages,
    entries: entries.map(({ id, headword, category, level }) => ({ id, headword, category, level })),
    forms: [...written.keys()],
    ...wordTable(strings),
    beginnings: beginningsOf(strings, trie),
    ...trie,
    senseEntry: narrow(senses.map(({ entry }) => entry)),
    senseForm: narrow(senses.map(({ written }) => written)),
    senseRule: narrow(senses.map(({ rule }) => rule)),
    senseFlags: narrow(senses.map(({ flags }) => flags)),
  };
}

/** Do both alternatives of a rule ask for capitals? */
function caresForCapitals(rule: number): boolean {
  return (rule & (rule >> 8) & (CASE | CAP)) !== 0;
}
