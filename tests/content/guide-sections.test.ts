/** The guide's sections that ship: their shape, their number, and that what they name exists. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { builtInEntries } from '../built-in-pack.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const entries = new Set(builtInEntries().map(({ id }) => id));
const sources = new Set(Object.keys(read('data/packs/pain-medicine/sources.json') as object));

const text = v.pipe(v.string(), v.trim(), v.minLength(2));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const entry = v.pipe(
  id,
  v.check((name) => entries.has(name), 'is no entry'),
);
const source = v.pipe(
  v.string(),
  v.check((key) => sources.has(key), 'is no source'),
);
const web = v.pipe(v.string(), v.regex(/^https:\/\//));
const lines = v.pipe(v.array(text), v.minLength(2));
const item = { id, correction: v.nullable(text), entries: v.pipe(v.array(entry), v.minLength(1)), sources: v.array(source) };
const product = v.strictObject({ name: text, status: text, entry: v.optional(entry) });
const verdict = v.picklist(['right', 'thin', 'incomplete', 'wrong', 'wrong order', 'partly wrong', 'missing']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const years = v.strictObject({ min: count, max: count, usual: count });
const day = { yearsBefore: count, month: v.pipe(count, v.minValue(1), v.maxValue(12)), day: v.pipe(count, v.minValue(1), v.maxValue(31)) };
const path = v.picklist(['md', 'do', 'img']);

const SECTIONS: [name: string, count: number, shape: v.GenericSchema][] = [
  ['roles', 6, v.strictObject({ ...item, title: text, what: text, tasks: lines, training: text, note: v.nullable(text) })],
  ['skills', 10, v.strictObject({ ...item, title: text, text, looksLike: lines })],
  [
    'interview',
    10,
    v.strictObject({ ...item, title: text, question: v.pipe(text, v.regex(/[?.]$/)), covers: lines, note: v.nullable(text) }),
  ],
  [
    'tools',
    6,
    v.strictObject({ ...item, title: text, does: text, guideExample: product, examples: v.pipe(v.array(product), v.minLength(1)) }),
  ],
  [
    'organizations',
    10,
    v.strictObject({
      ...item,
      guideName: text,
      currentName: v.nullable(text),
      founded: v.nullable(text),
      status: text,
      became: text,
      site: v.nullable(web),
      siteOf: v.optional(text),
    }),
  ],
  [
    'questions',
    5,
    v.strictObject({
      ...item,
      title: text,
      question: v.pipe(text, v.endsWith('?')),
      guideSays: v.nullable(text),
      answer: text,
      safety: v.optional(text),
    }),
  ],
  [
    'corrections',
    25,
    v.strictObject({
      id: v.pipe(v.number(), v.integer()),
      topic: text,
      says: text,
      so: text,
      entries: item.entries,
      sources: v.pipe(v.array(source), v.minLength(1)),
    }),
  ],
];

const roadmapShape = v.strictObject({
  title: text,
  summary: text,
  checked: v.pipe(v.string(), v.isoDate()),
  totalYears: years,
  stages: v.array(
    v.strictObject({
      id,
      title: text,
      short: text,
      years,
      cumulative: years,
      begins: v.optional(v.strictObject({ month: day.month, season: v.optional(text) })),
      what: text,
      requirements: lines,
      exams: v.array(v.strictObject({ name: text, note: text })),
      costs: v.array(
        v.strictObject({
          what: text,
          amount: v.pipe(text, v.includes('$')),
          asOf: v.pipe(text, v.regex(/20\d\d/)),
          sources: v.pipe(v.array(source), v.minLength(1)),
        }),
      ),
      bodies: v.array(v.strictObject({ name: text, role: text, entry: v.optional(entry), url: v.optional(web) })),
      gate: text,
      leadsTo: v.array(id),
      milestones: v.array(v.strictObject({ id, label: text })),
      guide: v.strictObject({
        step: v.nullable(v.union([count, v.array(count)])),
        says: v.nullable(text),
        verdict,
        truth: text,
        verdicts: v.optional(v.record(v.string(), verdict)),
      }),
      entries: v.array(entry),
      sources: v.pipe(v.array(source), v.minLength(1)),
    }),
  ),
  specialties: v.array(
    v.strictObject({
      id,
      name: text,
      years: v.strictObject({ min: count, max: count }),
      tracks: v.pipe(v.array(v.strictObject({ id, name: text, years: count })), v.minLength(1)),
      board: text,
      note: text,
      entry: v.optional(entry),
      sources: v.pipe(v.array(source), v.minLength(1)),
    }),
  ),
  boards: v.array(v.strictObject({ id, name: text, role: text, entry: v.optional(entry), sources: v.array(source) })),
  permits: v.array(v.strictObject({ name: text, what: text, entry: v.optional(entry), sources: v.array(source) })),
  application: v.strictObject({
    title: text,
    what: text,
    stage: id,
    opens: v.strictObject(day),
    closes: v.strictObject(day),
    sources: v.pipe(v.array(source), v.minLength(1)),
  }),
  paths: v.array(v.strictObject({ id: path, name: text, long: text })),
  pathFacts: v.array(
    v.strictObject({ stage: id, label: text, md: text, do: text, img: text, sources: v.pipe(v.array(source), v.minLength(1)) }),
  ),
});

/** What is wrong with a piece of data, by place. */
const faultsOf = (shape: v.GenericSchema, data: unknown): string[] =>
  (v.safeParse(shape, data).issues ?? []).map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);

describe.each(SECTIONS)('the section %s', (name, count, shape) => {
  const items = read(`data/guide/${name}.json`) as { id: unknown }[];
  it(`has ${count} items with ids of their own`, () => {
    expect(items).toHaveLength(count);
    expect(new Set(items.map((one) => one.id)).size).toBe(count);
  });

  it('has the shape that its page draws', () => {
    expect(faultsOf(v.array(shape), items)).toEqual([]);
  });
});

describe('the roadmap', () => {
  const roadmap = read('data/roadmap.json');
  it('has the shape that its page draws', () => {
    expect(faultsOf(roadmapShape, roadmap)).toEqual([]);
  });

  it('has seven residencies, ten boards and three ways to residency', () => {
    const { specialties, boards, paths } = roadmap as { specialties: object[]; boards: object[]; paths: object[] };
    expect([specialties, boards, paths].map(({ length }) => length)).toEqual([7, 10, 3]);
  });
});

describe('the check', () => {
  it.each<[string, object]>([
    ['a missing text', { so: undefined }],
    ['an entry that is not there', { entries: ['no-such-entry'] }],
    ['a source that is not there', { sources: ['no-such-source'] }],
    ['a field of another kind', { topic: 7 }],
    ['a field that no page draws', { color: 'red' }],
  ])('finds %s', (_, change) => {
    const [first] = read('data/guide/corrections.json') as object[];
    const shape = SECTIONS.find(([name]) => name === 'corrections')?.[2] as v.GenericSchema;
    expect(faultsOf(shape, { ...first, ...change })).toHaveLength(1);
  });
});
