/**
 * The user's settings. Storage holds only what was changed; defaults are merged when it is read, and a value that
 * is not valid falls back to its default, so that a damaged or newer file never stops the extension.
 */
import { CATEGORIES, type Category, type Level } from './entry.ts';
import { PRIVATE_SITES } from './sites.ts';

/** Who reads: decides which levels of term are marked, and how deep an entry opens. */
export type Audience = 'patient' | 'student' | 'clinician';

/** For each reader the levels that are marked: nobody needs an explanation of words that are daily work. */
const LEVELS_FOR: Record<Audience, Level[]> = {
  patient: ['everyday', 'clinical', 'specialist'],
  student: ['clinical', 'specialist'],
  clinician: ['specialist'],
};

export const MARK_LINES = ['dotted', 'solid', 'wavy'] as const;
export const MARK_COLORS = ['text', 'teal', 'blue', 'purple', 'orange'] as const;

export interface Settings {
  /** Whether the extension marks pages at all. */
  enabled: boolean;
  /** Where: on every site but those listed, or only on those listed. */
  siteMode: 'everywhere' | 'only';
  /** Host patterns (see `coversHost`) whose pages are left alone. */
  offSites: string[];
  /** Host patterns whose pages are marked: all that are, in mode "only"; exceptions from the other lists else. */
  onSites: string[];
  /** Host patterns that are off from the start. */
  privateSites: string[];
  /** Every occurrence, or the first under each heading, or the first per page. */
  density: 'every' | 'section' | 'page';
  /** Categories that are not marked. */
  categoriesOff: Category[];
  audience: Audience;
  markLine: (typeof MARK_LINES)[number];
  /** The line's color; "text" is the text's own. */
  markColor: (typeof MARK_COLORS)[number];
  /** Is the ground under a mark tinted? */
  markTint: boolean;
  /** Is the number of terms shown on the toolbar button? */
  badge: boolean;
  /** Milliseconds that the pointer rests on a term before its card opens. */
  hoverDelay: number;
  theme: 'system' | 'light' | 'dark';
}

export const DEFAULTS: Settings = {
  enabled: true,
  siteMode: 'everywhere',
  offSites: [],
  onSites: [],
  privateSites: PRIVATE_SITES,
  density: 'every',
  categoriesOff: [],
  audience: 'patient',
  markLine: 'dotted',
  markColor: 'text',
  markTint: false,
  badge: true,
  hoverDelay: 300,
  theme: 'system',
};

/** Hosts kept at most: storage that syncs is small. */
const HOSTS_LIMIT = 500;
const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);
const listOf =
  (isItem: (item: unknown) => boolean, limit: number) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length <= limit && value.every(isItem);
const isHost = (value: unknown): boolean => typeof value === 'string' && value.length <= 260;

/** What each field may hold. By hand, without the validator: this runs in every page, and the validator weighs 3 KB. */
const VALID: Record<keyof Settings, (value: unknown) => boolean> = {
  enabled: oneOf(true, false),
  siteMode: oneOf('everywhere', 'only'),
  offSites: listOf(isHost, HOSTS_LIMIT),
  onSites: listOf(isHost, HOSTS_LIMIT),
  privateSites: listOf(isHost, HOSTS_LIMIT),
  density: oneOf('every', 'section', 'page'),
  categoriesOff: listOf(oneOf(...CATEGORIES), CATEGORIES.length),
  audience: oneOf('patient', 'student', 'clinician'),
  markLine: oneOf(...MARK_LINES),
  markColor: oneOf(...MARK_COLORS),
  markTint: oneOf(true, false),
  badge: oneOf(true, false),
  hoverDelay: (value) => typeof value === 'number' && value >= 0 && value <= 3000,
  theme: oneOf('system', 'light', 'dark'),
};

/** Settings from whatever storage holds. */
export function readSettings(stored: unknown): Settings {
  const settings: Settings = { ...DEFAULTS };
  if (typeof stored !== 'object' || stored === null) return settings;
  for (const key of Object.keys(DEFAULTS) as (keyof Settings)[]) {
    const value = Object.hasOwn(stored, key) ? (stored as Record<string, unknown>)[key] : undefined;
    if (VALID[key](value)) Object.assign(settings, { [key]: value });
  }
  return settings;
}

/** Only what differs from the defaults: what is written to storage. */
export function changedSettings(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(settings).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULTS[key as keyof Settings])),
  );
}

/** The levels of terms that are marked. */
export function levelsOf({ audience }: Settings): readonly Level[] {
  return LEVELS_FOR[audience];
}

/** Does an entry open with its clinical detail? */
export function opensDetail({ audience }: Settings): boolean {
  return audience !== 'patient';
}
