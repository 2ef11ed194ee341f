/**
 * Everything a reader has set or collected, as one file. `parseBackup` is the only way back in: a file with a fault is
 * refused whole, and every fault is named with its path.
 */
import * as v from 'valibot';
import { CATEGORIES } from './entry.ts';
import { type Fault, toFault } from './faults.ts';
import { type GuideState, guideStateSchema, NO_GUIDE_STATE } from './guide-state.ts';
import { changedSettings, DEFAULTS, MARK_COLORS, MARK_LINES, type Settings } from './settings.ts';
import type { Study } from './study.ts';
import { readStudyFile, toJson } from './study-file.ts';

export interface Backup {
  /** Only what differs from the defaults. */
  settings: Partial<Settings>;
  /** The saved terms, the newest first. */
  study: Study;
  /** Ids of entries that are not marked any more. */
  known: string[];
  /** Ids of the roadmap's milestones. */
  ticks: string[];
  /** Plan, notes and practice in the guide. */
  guide: GuideState;
}

const FORMAT = 'paingloss-backup';
const VERSION = 1;

const host = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'), v.maxLength(260));
const hosts = v.pipe(v.array(host), v.maxLength(500));
const ids = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'must be an id: lower case letters, digits, hyphens'))),
  v.maxLength(20_000),
);

const settingsSchema = v.partial(
  v.strictObject({
    enabled: v.boolean(),
    siteMode: v.picklist(['everywhere', 'only']),
    offSites: hosts,
    onSites: hosts,
    privateSites: hosts,
    density: v.picklist(['every', 'section', 'page']),
    categoriesOff: v.array(v.picklist(CATEGORIES)),
    audience: v.picklist(['patient', 'student', 'clinician']),
    markLine: v.picklist(MARK_LINES),
    markColor: v.picklist(MARK_COLORS),
    markTint: v.boolean(),
    badge: v.boolean(),
    hoverDelay: v.pipe(v.number(), v.minValue(0), v.maxValue(3000)),
    theme: v.picklist(['system', 'light', 'dark']),
  } satisfies Record<keyof Settings, v.GenericSchema>),
);

const backupSchema = v.strictObject({
  format: v.literal(FORMAT, `must be "${FORMAT}": this is no backup of PainGloss`),
  version: v.literal(VERSION, 'was written by another version of PainGloss'),
  exported: v.optional(v.string()),
  settings: v.optional(settingsSchema, {}),
  study: v.optional(v.looseObject({ terms: v.array(v.unknown()) })),
  known: v.optional(ids, []),
  ticks: v.optional(ids, []),
  guide: v.optional(guideStateSchema, NO_GUIDE_STATE),
});

/** The file's text. `now` in milliseconds since 1970. */
export function writeBackup({ settings, study, known, ticks, guide }: Backup, now: number): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    exported: new Date(now).toISOString(),
    settings: changedSettings({ ...DEFAULTS, ...settings }),
    known,
    ticks,
    guide,
    study: JSON.parse(toJson(study, now)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type ParsedBackup = { ok: true; backup: Backup } | { ok: false; faults: Fault[] };

/** Faults listed at most. */
const FAULT_LIMIT = 20;

/** Reads a file's text. Never throws. */
export function parseBackup(text: string): ParsedBackup {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ path: '', message: 'The file is not JSON.' }] };
  }
  const parsed = v.safeParse(backupSchema, json);
  if (!parsed.success) {
    return { ok: false, faults: parsed.issues.slice(0, FAULT_LIMIT).map((issue) => toFault(issue)) };
  }
  const { settings, study, known, ticks, guide } = parsed.output;
  // a file of saved terms that is empty is nothing to read, and a fault elsewhere
  const terms = study?.terms.length ? readStudyFile(JSON.stringify(study)) : { ok: true as const, records: new Map() };
  if (!terms.ok) return { ok: false, faults: terms.faults.map((message) => ({ path: 'study', message })) };
  return { ok: true, backup: { settings: settings as Partial<Settings>, study: terms.records, known, ticks, guide } };
}
