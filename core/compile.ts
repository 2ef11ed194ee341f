/** Packs → index. Runs in the background, once per change of the packs. */
import type { Entry } from './entry.ts';
import { type Form, formsOf } from './forms.ts';
import { ABBREVIATED, CLEAR, GENERAL, INDEX_FORMAT, type Index, LONG_FORM, narrow } from './index-format.ts';
import { CAP, CASE, CTX1, CTX3, KIN, LONG, NEVER, ONCE } from './rules.ts';
import { pluralOf, singularOf, spellingsOf, splitPrefix } from './spelling.ts';
import { hashWord, wordsOf } from './tokens.ts';

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

const GREEK = new Map([
  ['μ', 'mu'],
  ['δ', 'delta'],
  ['κ', 'kappa'],
  ['α', 'alpha'],
  ['β', 'beta'],
  ['γ', 'gamma'],
]);

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

  return {
    format: INDEX_FORMAT,
    key,
    languages,
    entries: entries.map(({ id, headword, category, level }) => ({ id, headword, category, level })),
    forms: [...written.keys()],
    ...wordTable(wordStrings(wordIds, final), root.children.size),
    edgeStart: narrow(edgeStart),
    edgeWord: narrow(edgeWord),
    rootCount: root.children.size,
    senseStart: narrow(senseStart),
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

/** The least power of two that is not below. */
function powerOfTwo(least: number): number {
  let power = 1;
  while (power < least) power *= 2;
  return power;
}

/** One word in eight of those that begin no form looks as if it did: more bits cost more storage than time. */
const BITS_PER_BEGINNING = 8;

/** Word strings in the order of their hashes, and the bits of those that begin a form. */
function wordTable(
  strings: readonly WordString[],
  rootCount: number,
): Pick<Index, 'beginnings' | 'buckets' | 'wordAt' | 'wordChars' | 'primary' | 'stem'> {
  const bucketCount = powerOfTwo(strings.length);
  const hashed = strings.map((string) => ({ ...string, hash: hashWord(string.text) }));
  const bucketOf = (hash: number): number => hash & (bucketCount - 1);
  hashed.sort((a, b) => bucketOf(a.hash) - bucketOf(b.hash));
  const begins = hashed.filter(({ primary, stem }) => (primary && primary <= rootCount) || (stem && stem <= rootCount));
  const beginnings = new Uint32Array(powerOfTwo((begins.length * BITS_PER_BEGINNING) / 32));
  const shift = Math.clz32(beginnings.length) - 4;
  for (const { hash } of begins) {
    const bit = hash >>> shift;
    beginnings[bit >> 5] = (beginnings[bit >> 5] as number) | (1 << (bit & 31));
  }
  const buckets: number[] = [];
  const wordAt = [0];
  const wordChars: number[] = [];
  hashed.forEach(({ text, hash }, i) => {
    while (buckets.length <= bucketOf(hash)) buckets.push(i);
    for (let k = 0; k < text.length; k++) wordChars.push(text.charCodeAt(k));
    wordAt.push(wordChars.length);
  });
  while (buckets.length <= bucketCount) buckets.push(hashed.length);
  return {
    beginnings,
    buckets: narrow(buckets),
    wordAt: narrow(wordAt),
    wordChars: narrow(wordChars),
    primary: narrow(hashed.map(({ primary }) => primary)),
    stem: narrow(hashed.map(({ stem }) => stem)),
  };
}

interface WordString {
  text: string;
  /** Ids + 1, or 0. */
  primary: number;
  stem: number;
}

/** Every string that means a known word: the word, its other spellings, and the plurals of all of these. */
function wordStrings(wordIds: Map<string, number>, final: (id: number) => number): WordString[] {
  const strings = new Map<string, WordString>();
  const at = (text: string): WordString => {
    const known = strings.get(text) ?? { text, primary: 0, stem: 0 };
    strings.set(text, known);
    return known;
  };
  const spelled: [string, number][] = [];
  for (const [word, id] of wordIds) {
    at(word).primary = final(id) + 1;
    spelled.push([word, id]);
  }
  for (const [word, id] of wordIds) {
    const others = spellingsOf(word);
    for (const [letter, name] of GREEK) if (name === word) others.push(letter);
    for (const other of others) {
      const string = at(other);
      if (string.primary) continue;
      string.primary = final(id) + 1;
      spelled.push([other, id]);
    }
  }
  for (const [word, id] of spelled) {
    const plural = pluralOf(word);
    if (plural) at(plural).stem = final(id) + 1;
  }
  return [...strings.values()];
}
