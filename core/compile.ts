/** Packs → index. Runs in the background, once per change of the packs. */
import type { Entry } from './entry.ts';
import { createFormTrie, type FormTrie, type Sense } from './form-trie.ts';
import { type Form, formsOf } from './forms.ts';
import { ABBREVIATED, CLEAR, GENERAL, INDEX_FORMAT, type Index, LONG_FORM } from './index-format.ts';
import { narrow } from './packed-arrays.ts';
import { CAP, CASE, CTX1, CTX3, KIN, LONG, NEVER, ONCE } from './rules.ts';
import { singularOf, spellingsOf, splitPrefix } from './spelling.ts';
import { wordsOf } from './tokens.ts';
import { beginningsOf, GREEK, wordStrings, wordTable } from './word-strings.ts';

/** Categories whose terms say little about whether a page is about pain: they are no context for ambiguous forms. */
const NO_CONTEXT = new Set(['profession', 'organization', 'tool', 'career', 'complementary']);

const isWeak = (entry: Entry): boolean => entry.weak || NO_CONTEXT.has(entry.category);

/** The word sequences under which a form is found: as written, closed up, and parted at a prefix. */
function sequencesOf(text: string): string[][] {
  const { words: all } = wordsOf(text);
  // no form begins with a symbol: a scan looks for letters and digits, and leaves the bracket of "(R)-ketamine" alone
  const first = all.findIndex((word) => /[a-z]/.test(word) || /[\p{L}\p{N}]/u.test(word));
  if (first < 0) return [];
  const words = all.slice(first);
  const sequences = [words];
  const last = words.length - 1;
  const singular = words.length > 1 ? singularOf(words[last] as string) : undefined;
  if (singular) sequences.push([...words.slice(0, last), singular]);
  for (const match of text.includes('-') ? text.matchAll(/\p{L}{2,}-\p{L}{2,}/gu) : []) {
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
  if (form.kind === 'lookalike') return 0;
  let flags = form.rule.some((bits) => bits & KIN) ? GENERAL : 0;
  const abbreviated = form.kind === 'abbreviation' || form.rule.every((bits) => bits & CASE);
  if (abbreviated) return flags | ABBREVIATED;
  const letters = form.text.length;
  const conditional = form.rule.some((bits) => bits & ~(CAP | ONCE));
  if ((words > 1 || letters >= 7) && !form.rule.some((bits) => bits & LONG) && (!conditional || words > 1)) flags |= LONG_FORM;
  if (!conditional && !form.rule.some((bits) => bits & ONCE) && (form.kind !== 'narrower' || words > 1) && !isWeak(entry)) flags |= CLEAR;
  return flags;
}

/**
 * Compiles entries into an index. `key` names the state of the packs and is kept in the index.
 * Throws a RangeError that names the entry where a rule cannot be read.
 */
export function compile(entries: readonly Entry[], key: string, languages: readonly string[] = ['en']): Index {
  const trie = createFormTrie();
  const wordIds = new Map<string, number>();
  const texts: string[] = [];
  const idOf = (word: string): number => {
    const known = wordIds.get(word);
    if (known !== undefined) return known;
    const same = knownSpelling(word, wordIds);
    const id = wordIds.get(same) ?? wordIds.size;
    wordIds.set(same, id);
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
      const text = texts.push(form.text) - 1;
      const rules = isWeak(entry) ? form.rule.map(inContext) : form.rule;
      const low = rules[0] as number;
      const rule = low | ((rules[1] ?? low) << 8);
      // forms that differ in capitals alone are two where capitals matter: QoL and QOL
      const caring = form.rule.every((bits) => bits & (CASE | CAP));
      for (const words of sequences) {
        let node = 0;
        for (const word of words) node = trie.below(node, idOf(word));
        const isKnown = (sense: Sense): boolean =>
          sense.entry === number && sense.rule === rule && (!caring || texts[sense.form] === form.text);
        if (!trie.sensesOf(node).some(isKnown))
          trie.add(node, { entry: number, form: text, rule, flags: flagsOf(form, entry, words.length) });
      }
    }
  });
  return indexOf(trie, wordIds, entries, texts, key, [...languages]);
}

/** A nurse, a license or Medicare is a term of pain medicine only where the page is about pain. */
function inContext(bits: number): number {
  return bits & (NEVER | LONG | CTX3 | KIN) ? bits : bits | CTX1;
}

/** The spelling under which a word that is new may be known, or the word itself. */
function knownSpelling(word: string, known: ReadonlyMap<string, number>): string {
  return GREEK.get(word) ?? spellingsOf(word).find((spelling) => known.has(spelling)) ?? word;
}

function indexOf(
  trie: FormTrie,
  wordIds: ReadonlyMap<string, number>,
  entries: readonly Entry[],
  texts: readonly string[],
  key: string,
  languages: string[],
): Index {
  const beginnings = trie.beginnings();
  const numbers = renumber(beginnings, wordIds.size);
  const numberOf = (word: number): number => numbers[word] as number;
  const { edgeStart, edgeWord, senses } = trie.flatten(numberOf);
  const senseStart = new Uint32Array(senses.length + 1);
  senses.forEach(({ length }, node) => {
    senseStart[node + 1] = (senseStart[node] as number) + length;
  });
  const strings = wordStrings(wordIds.keys(), numberOf);
  const flat = { edgeStart: narrow(edgeStart), edgeWord: narrow(edgeWord), rootCount: beginnings.length, senseStart: narrow(senseStart) };
  return {
    format: INDEX_FORMAT,
    key,
    languages,
    entries: entries.map(({ id, headword, category, level }) => ({ id, headword, category, level })),
    ...wordTable(strings),
    beginnings: beginningsOf(strings, flat, (node) =>
      (senses[node] as Sense[]).every(({ form, rule }) => caresForCapitals(rule) && /^[A-Z]/.test(texts[form] as string)),
    ),
    ...flat,
    ...senseColumns(senses, texts),
  };
}

/** Word → its number in the index: words that begin a form come first. */
function renumber(beginnings: readonly number[], count: number): Uint32Array {
  const numbers = new Uint32Array(count).fill(count);
  let next = 0;
  for (const word of beginnings) numbers[word] = next++;
  for (let word = 0; word < count; word++) if (numbers[word] === count) numbers[word] = next++;
  return numbers;
}

function senseColumns(
  nodes: readonly (readonly Sense[])[],
  texts: readonly string[],
): Pick<Index, 'forms' | 'senseEntry' | 'senseForm' | 'senseRule' | 'senseFlags'> {
  /** The forms whose text is asked for, and their new numbers. */
  const written = new Map<string, number>([['', 0]]);
  const forms: number[] = [];
  for (const senses of nodes)
    for (const { form, rule } of senses) {
      const text = senses.length > 1 || caresForCapitals(rule) ? (texts[form] as string) : '';
      if (!written.has(text)) written.set(text, written.size);
      forms.push(written.get(text) as number);
    }
  const all = nodes.flat();
  return {
    forms: [...written.keys()],
    senseEntry: narrow(all.map(({ entry }) => entry)),
    senseForm: narrow(forms),
    senseRule: narrow(all.map(({ rule }) => rule)),
    senseFlags: narrow(all.map(({ flags }) => flags)),
  };
}

/** Do both alternatives of a rule ask for capitals? */
function caresForCapitals(rule: number): boolean {
  return (rule & (rule >> 8) & (CASE | CAP)) !== 0;
}
