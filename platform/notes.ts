/**
 * The reader's notes, in storage that syncs. It takes 8,192 bytes per key and 102,400 in all, so a note lies in pieces
 * under "note/SUBJECT/0", "note/SUBJECT/1" and so on; each says of how many it is one.
 */
import { browser } from 'wxt/browser';
import { storedBytes, toChunks } from '../core/chunks.ts';

/** Bytes of one piece: room is left for its key and for what stands around it. */
const PIECE = 7_500;
/** Pieces that a note can have: more than would fit into all of the storage. */
const PIECES = 16;

interface Piece {
  of: number;
  text: string;
}

export interface Note {
  getValue(): Promise<string>;
  /** Rejects when storage is full or is written too often; then the note is as it was. */
  setValue(text: string): Promise<void>;
  watch(listener: (text: string) => void): () => void;
}

const notes = new Map<string, Note>();

/** The note on a subject such as "career-fellowship". The same object each time. */
export function noteOn(subject: string): Note {
  const note = notes.get(subject) ?? createNote(subject);
  notes.set(subject, note);
  return note;
}

/** Every note of these subjects that is not empty. */
export async function getNotes(subjects: readonly string[]): Promise<Map<string, string>> {
  const texts = await Promise.all(subjects.map(async (subject) => [subject, await noteOn(subject).getValue()] as const));
  return new Map(texts.filter(([, text]) => text.trim()));
}

/** Every note that there is, by its subject. */
export async function getAllNotes(): Promise<Map<string, string>> {
  const keys = Object.keys(await browser.storage.sync.get(null));
  const subjects = keys.flatMap((key) => /^note\/([^/]+)\/0$/.exec(key)?.[1] ?? []);
  return getNotes(subjects);
}

/** These notes as storage that syncs holds them, by key. Throws where one is longer than all of it. */
export function storedNotes(notes: ReadonlyMap<string, string>): Record<string, unknown> {
  return Object.assign({}, ...[...notes].map(([subject, text]) => storedNote(subject, text)));
}

/** Does a key of that storage hold a part of a note? */
export const isOfNote = (key: string): boolean => key.startsWith('note/');

const prefixOf = (subject: string): string => `note/${subject}/`;

function storedNote(subject: string, text: string): Record<string, Piece> {
  const prefix = prefixOf(subject);
  const pieces = toChunks(text, PIECE - storedBytes(prefix));
  if (pieces.length > PIECES) throw new Error('longer than all of the storage');
  return Object.fromEntries(pieces.map((piece, i) => [prefix + i, { of: pieces.length, text: piece }]));
}

function createNote(subject: string): Note {
  const prefix = prefixOf(subject);
  const keys = Array.from({ length: PIECES }, (_, i) => prefix + i);

  async function getValue(): Promise<string> {
    const stored = (await browser.storage.sync.get(keys)) as Record<string, Partial<Piece> | undefined>;
    const of = Number(stored[keys[0] as string]?.of ?? 0);
    return keys
      .slice(0, of)
      .map((key) => (typeof stored[key]?.text === 'string' ? stored[key].text : ''))
      .join('');
  }

  return {
    getValue,
    async setValue(text) {
      const items = storedNote(subject, text);
      const count = Object.keys(items).length;
      if (count > 0) await browser.storage.sync.set(items);
      // what an older, longer note left behind
      await browser.storage.sync.remove(keys.slice(count));
    },
    watch(listener) {
      const onChanged = (changes: Record<string, unknown>, area: string): void => {
        if (area === 'sync' && Object.keys(changes).some((key) => key.startsWith(prefix))) void getValue().then(listener);
      };
      browser.storage.onChanged.addListener(onChanged as never);
      return () => browser.storage.onChanged.removeListener(onChanged as never);
    },
  };
}
