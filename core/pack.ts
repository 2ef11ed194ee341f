/**
 * A pack file, checked at the edge. `parsePack` is the only way from foreign JSON to entries: every fault is named
 * with its path, and a pack with a fault is refused whole.
 */
import * as v from 'valibot';
import { CATEGORIES, type Entry, LEVELS, type Pack } from './entry.ts';
import { type Fault, toFault } from './faults.ts';
import { parseRule } from './rules.ts';

/** Raised when the meaning of a field changes. */
export const PACK_FORMAT = 1;

/** Limits, each far above any real entry: they keep a hostile pack from filling memory. */
const FORM_LENGTH = 120;
const TEXT_LENGTH = 4000;
const LIST_LENGTH = 200;
export const ENTRIES_LIMIT = 200_000;

/** Control characters but tab and line feed; those that turn the direction of what follows; halves of characters. */
const UNFIT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|\p{Surrogate}/u;
const fit = v.check((value: string) => !UNFIT.test(value), 'must not hold control characters, marks of direction or half characters');

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'lower case letters, digits and hyphens, at most 80'));
const line = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(400), fit);
const form = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(FORM_LENGTH), fit);
const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(TEXT_LENGTH), fit);
const forms = v.optional(v.pipe(v.array(form), v.maxLength(LIST_LENGTH)), []);
const date = v.pipe(v.string(), v.isoDate('must be a date like 2026-11-24'));
const address = v.union(
  [v.literal(''), v.pipe(v.string(), v.regex(/^https?:\/\/[^\s<>"]+$/), v.maxLength(500))],
  'must be an http(s) address or empty',
);
const rule = v.pipe(
  v.string(),
  v.check(
    (value) => ruleFault(value) === undefined,
    ({ input }) => ruleFault(input) as string,
  ),
);

function ruleFault(value: string): string | undefined {
  try {
    parseRule(value);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

const sourceSchema = v.strictObject({
  organisation: line,
  title: line,
  year: v.pipe(v.string(), v.maxLength(40)),
  url: address,
  read: v.optional(v.boolean(), false),
});

const entrySchema = v.strictObject({
  id,
  headword: form,
  category: v.picklist(CATEGORIES),
  level: v.optional(v.picklist(LEVELS), 'clinical'),
  gloss: text,
  definition: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(TEXT_LENGTH), fit), ''),
  synonyms: forms,
  abbreviations: forms,
  variants: forms,
  brands: forms,
  narrower: forms,
  lookalikes: forms,
  lay: forms,
  general: v.optional(v.boolean(), false),
  weak: v.optional(v.boolean(), false),
  rules: v.optional(v.record(form, rule), {}),
  related: v.optional(v.pipe(v.array(id), v.maxLength(LIST_LENGTH)), []),
  /** A key of the pack's `sources`, or a source in full. */
  sources: v.optional(v.pipe(v.array(v.union([line, sourceSchema])), v.maxLength(LIST_LENGTH)), []),
  checked: date,
  codes: v.optional(v.record(line, line), {}),
});

export const packSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(PACK_FORMAT),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'must be like 1.0.0')),
  title: line,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'must be a primary language subtag such as "en"')),
  licence: line,
  sources: v.optional(v.record(line, sourceSchema), {}),
  entries: v.pipe(v.array(entrySchema), v.minLength(1), v.maxLength(ENTRIES_LIMIT)),
});

/** A pack without a look into its entries: those are taken one by one, so that a long list of faults is not gathered. */
const frameSchema = v.strictObject({
  ...packSchema.entries,
  entries: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(ENTRIES_LIMIT)),
});

export type PackFile = v.InferInput<typeof packSchema>;

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; faults: Fault[] };

/** Faults listed at most: the first hundred tell enough. */
const FAULT_LIMIT = 100;

/** Checks foreign JSON (already parsed) and resolves its source keys. Never throws. */
export function parsePack(json: unknown): ParsedPack {
  const frame = v.safeParse(frameSchema, json);
  const faults: Fault[] = frame.success ? [] : frame.issues.map((issue) => toFault(issue));
  const raw = listOf(json);
  const sources = frame.success ? frame.output.sources : undefined;
  const seen = new Map<string, number>();
  const entries: Entry[] = [];
  for (let i = 0; i < raw.length && faults.length < FAULT_LIMIT; i++) {
    const result = v.safeParse(entrySchema, raw[i]);
    if (!result.success) {
      faults.push(...result.issues.map((issue) => toFault(issue, `entries.${i}`)));
      continue;
    }
    const { output } = result;
    const first = seen.get(output.id);
    if (first !== undefined) faults.push({ path: `entries.${i}.id`, message: `"${output.id}" is already the id of entry ${first}` });
    else seen.set(output.id, i);
    const resolved = output.sources.map((source, k) => {
      if (typeof source !== 'string') return source;
      const known = sources && Object.hasOwn(sources, source) ? sources[source] : undefined;
      if (!known && sources) faults.push({ path: `entries.${i}.sources.${k}`, message: `no source has the key "${source}"` });
      return known as NonNullable<typeof known>;
    });
    entries.push({ ...output, sources: resolved });
  }
  if (!frame.success || faults.length) return { ok: false, faults: faults.slice(0, FAULT_LIMIT) };
  const { id: packId, version, title, language, licence } = frame.output;
  return { ok: true, pack: { id: packId, version, title, language, licence, entries } };
}

/** The entries of something that may be a pack: none where there are none, or more than are read. */
function listOf(json: unknown): readonly unknown[] {
  const list = typeof json === 'object' && json !== null ? (json as { entries?: unknown }).entries : undefined;
  return Array.isArray(list) && list.length <= ENTRIES_LIMIT ? list : [];
}
