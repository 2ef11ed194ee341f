/**
 * Entries out of a database that a browser, a disk or somebody may have damaged: taken whole, or made again from their
 * pack. By hand: the validator of packs is larger than all else that reads entries.
 */
import { CATEGORIES, type Entry, LEVELS, type Source } from './entry.ts';

const TEXTS = ['id', 'headword', 'gloss', 'definition', 'checked'] as const;
const LISTS = ['synonyms', 'abbreviations', 'variants', 'brands', 'narrower', 'lay', 'related'] as const;
const FLAGS = ['general', 'weak'] as const;
const TABLES = ['rules', 'codes'] as const;

const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function isSource(value: unknown): value is Source {
  if (!isObject(value)) return false;
  const { organisation, title, year, url, read } = value;
  return [organisation, title, year].every(isText) && isText(url) && /^(https?:\/\/.*)?$/.test(url) && typeof read === 'boolean';
}

/** Has it every field that whoever shows an entry relies on, each of its kind? */
export function isWholeEntry(value: unknown): value is Entry {
  if (!isObject(value)) return false;
  return (
    TEXTS.every((field) => isText(value[field])) &&
    LISTS.every((field) => Array.isArray(value[field]) && value[field].every(isText)) &&
    FLAGS.every((field) => typeof value[field] === 'boolean') &&
    TABLES.every((field) => isObject(value[field]) && Object.values(value[field]).every(isText)) &&
    CATEGORIES.some((category) => category === value.category) &&
    LEVELS.some((level) => level === value.level) &&
    Array.isArray(value.sources) &&
    value.sources.every(isSource)
  );
}
