/**
 * The user's settings. Storage holds only what was changed; defaults are merged when it is read, and a value that
 * is not valid falls back to its default, so that a damaged or newer file never stops the extension.
 */
import { CATEGORIES, type Category, LEVELS, type Level } from './entry.ts';

export interface Settings {
  /** Whether the extension marks pages at all. */
  enabled: boolean;
  /** Where: on every site but those listed, or only on those listed. */
  siteMode: 'everywhere' | 'only';
  /** Hosts on which pages are left alone (mode "everywhere"). "*.example.org" takes in the subdomains. */
  offSites: string[];
  /** Hosts on which pages are marked (mode "only"). */
  onSites: string[];
  /** Every occurrence, or the first per page. */
  density: 'every' | 'page';
  /** Categories that are not marked. */
  categoriesOff: Category[];
  /** Levels of terms that are marked. */
  levels: Level[];
  /** Milliseconds that the pointer rests on a term before its card opens. */
  hoverDelay: number;
  theme: 'system' | 'light' | 'dark';
}

export const DEFAULTS: Settings = {
  enabled: true,
  siteMode: 'everywhere',
  offSites: [],
  onSites: [],
  density: 'every',
  categoriesOff: [],
  levels: ['everyday', 'clinical', 'specialist'],
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
  density: oneOf('every', 'page'),
  categoriesOff: listOf(oneOf(...CATEGORIES), CATEGORIES.length),
  levels: listOf(oneOf(...LEVELS), LEVELS.length),
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

/** Does a host pattern ("example.org", "*.example.org") cover this host? */
export function coversHost(pattern: string, host: string): boolean {
  const wanted = pattern.trim().toLowerCase();
  const name = host.toLowerCase();
  if (wanted.startsWith('*.')) return name === wanted.slice(2) || name.endsWith(wanted.slice(1));
  return wanted === name;
}

/** Are pages of this host marked? */
export function isSiteOn(settings: Settings, host: string): boolean {
  if (!settings.enabled) return false;
  const listed = (list: readonly string[]): boolean => list.some((pattern) => coversHost(pattern, host));
  return settings.siteMode === 'only' ? listed(settings.onSites) : !listed(settings.offSites);
}

/** The settings with this host turned on or off. Patterns that cover it are taken out where they stand in the way. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const key = settings.siteMode === 'only' ? 'onSites' : 'offSites';
  const isListed = settings[key].some((pattern) => coversHost(pattern, host));
  const wantListed = settings.siteMode === 'only' ? on : !on;
  let list = settings[key];
  if (wantListed && !isListed) list = [...list, host];
  if (!wantListed) list = list.filter((pattern) => !coversHost(pattern, host));
  return { ...settings, enabled: on ? true : settings.enabled, [key]: list };
}
