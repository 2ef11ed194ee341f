/**
 * What a glossary is made of. These are the shapes after validation (`pack.ts`), so no field is missing:
 * lists may be empty, never absent.
 */

/** The closed set of categories, in the order in which lists show them. */
export const CATEGORIES = [
  'concept',
  'condition',
  'symptom-sign',
  'mechanism',
  'assessment',
  'medication',
  'intervention',
  'device',
  'therapy',
  'psychology',
  'complementary',
  'regulation-safety',
  'profession',
  'organization',
  'tool',
  'career',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** A category's name in the language of the entries, for files; what is on the screen has it from locales/. */
export const CATEGORY_NAMES: Record<Category, string> = {
  concept: 'Concept',
  condition: 'Condition',
  'symptom-sign': 'Symptom or sign',
  mechanism: 'Mechanism and anatomy',
  assessment: 'Assessment',
  medication: 'Medicine',
  intervention: 'Procedure',
  device: 'Device',
  therapy: 'Therapy',
  psychology: 'Psychology',
  complementary: 'Complementary care',
  'regulation-safety': 'Rules and safety',
  profession: 'Profession',
  organization: 'Organization',
  tool: 'Tool',
  career: 'Career',
};

/** Whom a term helps: a lay reader knows `everyday` words, a clinician knows `clinical` ones. */
export const LEVELS = ['everyday', 'clinical', 'specialist'] as const;
export type Level = (typeof LEVELS)[number];

/** Where a definition comes from. */
export interface Source {
  organisation: string;
  title: string;
  /** As the source gives it: "2022", "2009-2016" or "current" for pages that are kept up to date. */
  year: string;
  /** http(s) address, or empty where the source is only in print. */
  url: string;
  /** True where a copy or an excerpt was read for this glossary; false where the source is named for reference only. */
  read: boolean;
}

/** One concept. */
export interface Entry {
  /** Stable; lower case letters, digits and hyphens. Part of the address `guide.html#/glossary/ID`. */
  id: string;
  headword: string;
  category: Category;
  level: Level;
  /** One or two plain sentences, shown first. */
  gloss: string;
  /** The clinical explanation, shown on request. */
  definition: string;
  /** Other terms for the same concept. */
  synonyms: string[];
  /** Short forms, written with their capitals. */
  abbreviations: string[];
  /** Other spellings of the headword or of a synonym. */
  variants: string[];
  /** Trade names, written with their capitals. */
  brands: string[];
  /** Kinds and members that have no entry of their own: not the same thing, but this card helps their reader. */
  narrower: string[];
  /** Phrases that hold a form of this entry and mean something else ("shin splints"): never marked, shown or searched. */
  lookalikes: string[];
  /** What people type into a search box; never marked on a page. */
  lay: string[];
  /** True for what pain medicine shares with all of medicine: its forms are under the rule `kin`. */
  general: boolean;
  /** True for what says little about whether a page is about pain ("aspirin"): it needs one other term, and is no context for others. */
  weak: boolean;
  /** Form → rule (see `rules.ts`) for forms that also mean something else. */
  rules: Record<string, string>;
  /** Ids of other entries, most useful first. */
  related: string[];
  sources: Source[];
  /** The day (YYYY-MM-DD) on which the text was last held against its facts. */
  checked: string;
  /** Identifiers in other vocabularies, such as `mesh` or `icd11`. */
  codes: Record<string, string>;
}

/** One importable file of entries. */
export interface Pack {
  id: string;
  version: string;
  title: string;
  /** Primary language subtag of the text, such as "en". Pages in other languages are left alone. */
  language: string;
  licence: string;
  entries: Entry[];
}
