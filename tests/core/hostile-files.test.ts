/** Files and stored values that were damaged or made to harm: told with a path or read as defaults, never half taken. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parseBackup, writeBackup } from '../../core/backup.ts';
import { compile } from '../../core/compile.ts';
import type { Entry } from '../../core/entry.ts';
import { entryAsText } from '../../core/entry-text.ts';
import { NO_GUIDE_STATE } from '../../core/guide-state.ts';
import { parsePack } from '../../core/pack.ts';
import { NO_PLAN, readPlan } from '../../core/plan.ts';
import { readTicks } from '../../core/roadmap.ts';
import { scan } from '../../core/scan.ts';
import { readSelfCheck } from '../../core/self-check.ts';
import { changedSettings, DEFAULTS, readSettings } from '../../core/settings.ts';
import { isSiteOn } from '../../core/sites.ts';
import { readRecord, type StudyRecord } from '../../core/study.ts';
import { readStudyFile, toJson } from '../../core/study-file.ts';
import { isWholeEntry } from '../../core/whole-entry.ts';
import { makePack } from './make-pack.ts';
import { SPOILED, spoiled, spoiledText } from './mutations.ts';

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

/** Faults that a person can read: a place and a sentence, neither of them the file itself. */
function expectReadable(faults: readonly { path: string; message: string }[]): void {
  expect(faults.length).toBeGreaterThan(0);
  for (const { path, message } of faults) {
    expect(path.length).toBeLessThanOrEqual(200);
    expect(message.length).toBeGreaterThan(3);
    expect(message.length).toBeLessThanOrEqual(300);
  }
}

const MEMORY = { due: 2, stability: 1, difficulty: 5, scheduledDays: 1, learningSteps: 0, reps: 1, lapses: 0, state: 2, lastReview: 1 };
const RECORD: StudyRecord = {
  saved: 1,
  sentence: 'Pain is felt.',
  title: 'A page',
  url: 'https://example.org/',
  memory: { meaning: MEMORY },
};
const STUDY = new Map([
  ['pain', RECORD],
  ['crps', { ...RECORD, memory: {} }],
]);

/** A pack in which every field is used. */
function fullPack(): unknown {
  const pack = makePack();
  Object.assign(pack.entries[0], {
    level: 'everyday',
    definition: 'More of it.',
    synonyms: ['ache', 'hurting feeling'],
    abbreviations: ['PN'],
    variants: ['payn'],
    brands: ['Painex'],
    narrower: ['back pain'],
    lay: ['it hurts'],
    rules: { PN: 'case|long' },
    related: ['crps'],
    codes: { mesh: 'D010146' },
  });
  pack.entries.push({ id: 'crps', headword: 'CRPS', category: 'concept', gloss: 'A syndrome.', checked: '2026-11-24', sources: [] });
  return pack;
}

/** Does all that is done with entries that were taken, over a text that holds each of their forms. */
function use(entries: readonly Entry[]): void {
  const index = compile(entries, 'key', ['en']);
  const text = entries
    .flatMap(({ headword, synonyms, abbreviations, variants, brands }) => [headword, ...synonyms, ...abbreviations, ...variants, ...brands])
    .join(' . ');
  for (const { start, end, senses } of scan(index, text)) {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(senses.every((sense) => index.entries[index.senseEntry[sense] as number])).toBe(true);
  }
}

describe('a spoiled pack', () => {
  it('is refused with readable faults, or is as good as any', () => {
    let taken = 0;
    fc.assert(
      fc.property(spoiled(fullPack()), (json) => {
        const parsed = parsePack(json);
        if (!parsed.ok) return expectReadable(parsed.faults);
        taken++;
        use(parsed.pack.entries);
      }),
      SPOILED,
    );
    // both happen
    expect(taken).toBeGreaterThan(10);
    expect(taken).toBeLessThan(900);
  });

  it.each([
    ['a direction that it turns round', '\u202epain'],
    ['an isolate that it does not close', '\u2066pain'],
    ['half a character', 'pain\ud800'],
    ['a null', 'pa\0in'],
    ['a bell', 'pain\u0007'],
  ])('is refused for a text with %s', (_, text) => {
    for (const field of ['headword', 'gloss', 'definition']) {
      const pack = makePack();
      pack.entries[0][field] = text;
      expect(parsePack(pack)).toMatchObject({ ok: false, faults: [{ path: `entries.0.${field}` }] });
    }
  });

  it('may hold text in any script, and lines', () => {
    const pack = makePack();
    Object.assign(pack.entries[0], { gloss: 'One line.\nAnother: כאב, ألم, 疼痛, 😖.', synonyms: ['כאב', 'dolor'] });
    expect(parsePack(pack).ok).toBe(true);
  });
});

describe('a spoiled entry out of the database', () => {
  it('is whole, with all that is shown of it, or is no entry', () => {
    const parsed = parsePack(fullPack());
    const entries = parsed.ok ? parsed.pack.entries : [];
    expect(entries.map(isWholeEntry)).toEqual([true, true]);
    let taken = 0;
    fc.assert(
      fc.property(spoiled(entries[0]), (stored) => {
        if (!isWholeEntry(stored)) return;
        taken++;
        expect(stored.sources.every(({ url }) => /^(https?:|$)/.test(url))).toBe(true);
        expect(entryAsText(stored, true, (sources) => sources)).toContain(stored.gloss);
      }),
      SPOILED,
    );
    // both happen
    expect(taken).toBeGreaterThan(10);
    expect(taken).toBeLessThan(900);
  });
});

describe('what is spoiled of the guide’s state', () => {
  it('is a plan', () => {
    const plan = { path: 'md', track: 'anesthesiology', gap: 1, schoolYears: 5, from: 'residency', year: 2027 };
    fc.assert(
      fc.property(spoiled(plan), (stored) => {
        const read = readPlan(stored);
        expect(readPlan(structuredClone(read))).toEqual(read);
        expect(Object.keys(read).sort()).toEqual(Object.keys(NO_PLAN).sort());
      }),
      SPOILED,
    );
  });

  it('is ids and levels, each once', () => {
    fc.assert(
      fc.property(spoiled({ ticks: ['degree', 'mcat'], check: { consent: 1, imaging: 3 } }), (stored) => {
        const { ticks, check } = (stored ?? {}) as { ticks?: unknown; check?: unknown };
        const read = readTicks(ticks);
        expect(new Set(read).size).toBe(read.length);
        expect(read.every((id) => /^[a-z0-9-]{1,80}$/.test(id))).toBe(true);
        expect(Object.values(readSelfCheck(check)).every((level) => [0, 1, 2, 3].includes(level))).toBe(true);
      }),
      SPOILED,
    );
  });
});

describe('spoiled settings', () => {
  it('are settings', () => {
    const changed = { ...DEFAULTS, offSites: ['example.org', '*.example.com'], categoriesOff: ['drug'], density: 'page', theme: 'dark' };
    fc.assert(
      fc.property(spoiled(changed), (stored) => {
        const settings = readSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
        expect(readSettings(changedSettings(settings))).toEqual(settings);
        expect(typeof isSiteOn(settings, 'example.org')).toBe('boolean');
      }),
      SPOILED,
    );
  });
});

describe('a spoiled record of a saved term', () => {
  it('is a record', () => {
    fc.assert(
      fc.property(spoiled({ id: 'pain', ...RECORD, memory: { meaning: MEMORY, term: MEMORY } }), (stored) => {
        const record = readRecord(stored);
        expect(readRecord(structuredClone(record))).toEqual(record);
        expect(JSON.stringify(record).length).toBeLessThan(4000);
        expect(record.url).toMatch(/^(https?:\/\/.*)?$/s);
      }),
      SPOILED,
    );
  });
});

describe('a spoiled file of saved terms', () => {
  it('is refused with readable faults, or read back as it is written again', () => {
    fc.assert(
      fc.property(spoiledText(JSON.parse(toJson(STUDY, 0))), (text) => {
        const read = readStudyFile(text);
        if (!read.ok) return expectReadable(read.faults.map((message) => ({ path: '', message })));
        const again = readStudyFile(toJson(read.records, 0));
        expect(again).toEqual(read);
      }),
      SPOILED,
    );
  });
});

describe('a spoiled backup', () => {
  it('is refused with readable faults, or read back as it is written again', () => {
    const backup = {
      settings: { theme: 'dark' as const, offSites: ['example.org'] },
      study: STUDY,
      known: ['pain'],
      ticks: ['degree'],
      guide: NO_GUIDE_STATE,
    };
    fc.assert(
      fc.property(spoiledText(JSON.parse(writeBackup(backup, 0))), (text) => {
        const read = parseBackup(text);
        if (!read.ok) return expectReadable(read.faults);
        expect(parseBackup(writeBackup(read.backup, 0))).toMatchObject({ ok: true, backup: { known: read.backup.known } });
      }),
      SPOILED,
    );
  });
});
