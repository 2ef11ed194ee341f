/**
 * What has changed in storage from version to version, as numbered steps. A step gets what is stored and gives what is
 * to be written; it must be harmless on what it has changed already, because a browser's sync storage may be written by
 * an older version on another device. A step is never edited or taken out once it is released.
 */

/** The values of both storage areas by key. */
export interface Stored {
  sync: Record<string, unknown>;
  local: Record<string, unknown>;
}

/** Keys and values to be written, by area. */
export type Changes = Partial<Stored>;

/** 1: settings said which levels are marked; now they say who reads. */
function levelsToAudience({ sync }: Stored): Changes {
  const { settings } = sync;
  if (typeof settings !== 'object' || settings === null || !Object.hasOwn(settings, 'levels')) return {};
  const { levels, ...others } = settings as Record<string, unknown>;
  const marked = (level: string): boolean => Array.isArray(levels) && levels.includes(level);
  if (Object.hasOwn(others, 'audience') || marked('everyday') || !marked('specialist')) return { sync: { settings: others } };
  return { sync: { settings: { ...others, audience: marked('clinical') ? 'student' : 'clinician' } } };
}

const STEPS: readonly ((stored: Stored) => Changes)[] = [levelsToAudience];

/** The version of what is written now: the number of steps. What was stored by 0.1.0 has none, which is 0. */
export const STORAGE_VERSION = STEPS.length;

/**
 * What to write, so that what was stored by `version` is as this version has it. Nothing where it is this version's or a
 * newer one's; a version that is no number counts as 0.
 */
export function migrate(stored: Stored, version: unknown): Changes {
  const from = Number.isInteger(version) && (version as number) >= 0 ? (version as number) : 0;
  const changes: Changes = {};
  let now = stored;
  for (const step of STEPS.slice(from)) {
    const { sync, local } = step(now);
    if (sync) changes.sync = { ...changes.sync, ...sync };
    if (local) changes.local = { ...changes.local, ...local };
    now = { sync: { ...now.sync, ...sync }, local: { ...now.local, ...local } };
  }
  return changes;
}
