/**
 * The public JSON Schema of a pack (draft 2020-12), made from what `core/pack.ts` checks, with a sentence for every field.
 * `node scripts/pack-schema.ts` writes public/pack.schema.json; a test holds the file to it.
 */
import { writeFileSync } from 'node:fs';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../core/pack.ts';

export const SCHEMA_FILE = 'public/pack.schema.json';

const PACK: Record<string, string> = {
  $schema: 'The address of this schema, for editors. Not read otherwise.',
  format: 'The version of this format.',
  id: 'A name for the pack that stays: importing a pack of the same id replaces it.',
  version: 'The version of the content, such as 1.0.0.',
  title: 'The name of the pack as people see it.',
  language: 'The primary language subtag of the text, such as "en". Pages in other languages are left alone.',
  licence: 'Under which terms the text may be used, such as "CC BY 4.0".',
  sources: 'Sources by a short key, which entries name.',
  entries: 'The concepts, each once.',
};

const SOURCE: Record<string, string> = {
  organisation: 'Who published it: an organization or authors.',
  title: 'Its title, or what was looked up there.',
  year: 'As the source gives it: "2022", "2009-2016", or "current" for pages that are kept up to date.',
  url: 'Its http(s) address, or empty where it is only in print.',
  read: 'True where a copy or an excerpt was read for the pack; false where the source is named for reference only.',
};

const ENTRY: Record<string, string> = {
  id: 'A name that stays, in lower case with hyphens. It is part of addresses and of what readers save, and is never used again for something else.',
  headword: 'The term as a glossary lists it. It is marked on pages.',
  category: 'What kind of thing it is.',
  level: 'Whom the term helps: a lay reader knows everyday words, a clinician knows clinical ones.',
  gloss: 'One or two plain sentences, shown first: what it is, and why one meets it.',
  definition: 'The clinical explanation, shown on request.',
  synonyms: 'Other terms for the same concept. Marked on pages.',
  abbreviations: 'Short forms, with their capitals. Marked where the page gives reason to.',
  variants: 'Other spellings and wordings. Plurals, possessives, hyphens and British spellings are found without being listed.',
  brands: 'Trade names, with their capitals.',
  narrower: 'Kinds and members without an entry of their own: marked, and shown as "Includes".',
  lookalikes: 'Phrases that hold a form of the entry and mean something else: never marked, shown or searched.',
  lay: 'What people type into a search box. Never marked.',
  general: 'True for a term that all of medicine shares: marked only on a page about pain that dwells on such things.',
  weak: 'True for a term that says little about whether a page is about pain: marked beside another term, and no context for others.',
  rules:
    'Form → when it may be marked, for forms that also mean something else: ok, cap, case, long, ctx1 to ctx3, kin, once, never; "a+b" asks for both, "a|b" for either.',
  related: 'Ids of other entries, most useful first.',
  sources: 'Keys of the pack\'s sources, or sources in full. An empty list shows as "Not yet sourced".',
  checked: 'The day (YYYY-MM-DD) on which the text was last held against its facts.',
  codes: 'Identifiers in other vocabularies: "mesh", "icd11", "atc".',
};

/** The schema with the descriptions in place. Throws an Error that names a field without one, or one without a field. */
export function packJsonSchema(): JsonSchema {
  // what JSON Schema cannot say (trimming, the grammar of rules) is checked at import
  const schema = toJsonSchema(packSchema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' });
  const { sources, entries } = schema.properties as Record<string, JsonSchema>;
  const entry = entries?.items as JsonSchema;
  const listed = (entry.properties as Record<string, JsonSchema>).sources?.items as JsonSchema;
  describeFields(schema, PACK);
  describeFields(entry, ENTRY);
  for (const source of [sources?.additionalProperties, listed.anyOf?.[1]]) describeFields(source as JsonSchema, SOURCE);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'PainGloss pack',
    description: 'A glossary that PainGloss can import: entries with the forms that are marked on pages, their explanations and sources.',
    ...schema,
  };
}

function describeFields({ properties = {} }: JsonSchema, texts: Record<string, string>): void {
  const unknown = Object.keys(texts).filter((name) => !Object.hasOwn(properties, name));
  if (unknown.length) throw new Error(`described, but not a field: ${unknown.join(', ')}`);
  for (const [name, field] of Object.entries(properties)) {
    const description = texts[name];
    if (!description) throw new Error(`the field "${name}" has no description`);
    properties[name] = { description, ...(field as JsonSchema) };
  }
}

/** The text of the file. */
export const packSchemaText = (): string => `${JSON.stringify(packJsonSchema(), null, 2)}\n`;

if (import.meta.main) writeFileSync(SCHEMA_FILE, packSchemaText());
