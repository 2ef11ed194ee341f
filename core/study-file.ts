/**
 * Saved terms as a file that can be read back: JSON, with what each card remembers, or the table of `study-export.ts`.
 * A file is checked as a whole: it is taken, or each fault is named with its place and nothing is taken.
 */
import Papa from 'papaparse';
import * as v from 'valibot';
import { toFault } from './faults.ts';
import { readRecord, type StudyRecord, saveTerm } from './study.ts';

const FORMAT = 'paingloss-study';
const VERSION = 1;
/** Terms of one file at most: ten times the built-in glossary. */
const TERMS_LIMIT = 10_000;
/** Faults named at most: the first few tell what is wrong with a file. */
const FAULTS_LIMIT = 5;

const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const memory = v.strictObject({
  due: count,
  stability: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  difficulty: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
  scheduledDays: count,
  learningSteps: count,
  reps: v.pipe(count, v.integer(), v.minValue(1)),
  lapses: v.pipe(count, v.integer()),
  state: v.picklist([1, 2, 3]),
  lastReview: count,
});
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'is no id of an entry'));
const address = v.pipe(v.string(), v.maxLength(2000), v.regex(/^(https?:\/\/.*)?$/i, 'is no web address'));
const term = v.strictObject({
  id,
  saved: count,
  sentence: v.pipe(v.string(), v.maxLength(2000)),
  title: v.pipe(v.string(), v.maxLength(2000)),
  url: address,
  memory: v.strictObject({ meaning: v.optional(memory), term: v.optional(memory) }),
});
const studyFile = v.object({
  format: v.literal(FORMAT, 'is no file of saved terms'),
  version: v.literal(VERSION, 'is of a version that is not known here'),
  terms: v.pipe(v.array(term), v.maxLength(TERMS_LIMIT)),
});

/** What is wrong with a file as a whole: no JSON to its end, neither JSON nor our table, too many terms, none. */
export type FileProblem = 'json' | 'table' | 'many' | 'empty';

/** What a file came to: the records by id, in the file's order, or what is wrong with it, place by place. */
export type StudyImport = { ok: true; records: Map<string, StudyRecord> } | { ok: false; faults: string[]; problem?: FileProblem };

/** Everything, to be read back by `readStudyFile`. */
export function toJson(study: ReadonlyMap<string, StudyRecord>, exported: number): string {
  const terms = [...study].map(([key, record]) => ({ id: key, ...record }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exported: new Date(exported).toISOString(), terms }, null, 2)}\n`;
}

/** Reads what `toJson` or `toCsv` wrote. */
export function readStudyFile(text: string): StudyImport {
  const plain = text.replace(/^\uFEFF/, '');
  return /^\s*[{[]/.test(plain) ? readJson(plain) : readTable(plain);
}

function readJson(text: string): StudyImport {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'json', faults: ['The file is not complete: it is no valid JSON.'] };
  }
  const parsed = v.safeParse(studyFile, data);
  if (!parsed.success) return { ok: false, faults: parsed.issues.slice(0, FAULTS_LIMIT).map(sayFault) };
  return collect(parsed.output.terms.map(({ id: key, ...record }, i) => ({ key, place: `terms.${i}.id`, record: readRecord(record) })));
}

function sayFault(issue: v.BaseIssue<unknown>): string {
  const { path, message } = toFault(issue);
  return `${path || 'file'}: ${message}`;
}

function readTable(text: string): StudyImport {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' });

  if (!meta.fields?.includes('id'))
    return { ok: false, problem: 'table', faults: ['The file is neither JSON nor a table with a column “id”.'] };
  const broken = errors.filter(({ code }) => code !== 'UndetectableDelimiter');
  if (broken.length > 0)
    return { ok: false, faults: broken.slice(0, FAULTS_LIMIT).map(({ row, message }) => `near line ${(row ?? 0) + 2}: ${message}`) };
  if (data.length > TERMS_LIMIT) return { ok: false, problem: 'many', faults: [`More than ${TERMS_LIMIT} terms.`] };
  const faults: string[] = [];
  const rows = data.map((row, i) => {
    const key = cell(row.id);
    const url = cell(row.address);
    const saved = Date.parse(cell(row.saved));
    for (const [column, value, schema] of [
      ['id', key, id],
      ['address', url, address],
    ] as const) {
      const checked = v.safeParse(schema, value);
      if (!checked.success) faults.push(`line ${i + 2}, ${column}: ${checked.issues[0].message}`);
    }
    const record = saveTerm({ sentence: cell(row.sentence), title: cell(row.page), url }, Number.isNaN(saved) ? 0 : saved);
    return { key, place: `line ${i + 2}, id`, record };
  });
  return faults.length > 0 ? { ok: false, faults: faults.slice(0, FAULTS_LIMIT) } : collect(rows);
}

/** A cell without the apostrophe that keeps spreadsheets from calculating it. */
function cell(text: string | undefined): string {
  return (text ?? '').replace(/^'(?=[=+\-@\t\r])/, '').trim();
}

function collect(rows: readonly { key: string; place: string; record: StudyRecord }[]): StudyImport {
  const records = new Map<string, StudyRecord>();
  const faults: string[] = [];
  for (const { key, place, record } of rows) {
    if (records.has(key)) faults.push(`${place}: “${key}” is there twice`);
    records.set(key, record);
  }
  if (records.size === 0) return { ok: false, problem: 'empty', faults: ['There are no terms in the file.'] };
  return faults.length > 0 ? { ok: false, faults: faults.slice(0, FAULTS_LIMIT) } : { ok: true, records };
}
