/** How a reader judges their own skills. It is for themselves: no sum is drawn from it, only what is next. */

/** From nothing to mastery; a skill that was not judged has none of them. */
export const SELF_LEVELS = ['none', 'learning', 'helped', 'alone'] as const;

/** Number of a level by the id of a skill. */
export type SelfCheck = Readonly<Record<string, number>>;

/** Judgments from whatever storage holds: what is none of the levels is left out. */
export function readSelfCheck(stored: unknown): SelfCheck {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const valid = Object.entries(stored).filter(
    ([id, level]) => /^[a-z0-9-]{1,80}$/.test(id) && Number.isInteger(level) && level >= 0 && level < SELF_LEVELS.length,
  );
  return Object.fromEntries(valid);
}

/** The ids that are judged lowest, in the order given; none where none is judged or all are at the top. */
export function weakest(ids: readonly string[], check: SelfCheck): string[] {
  const levels = ids.flatMap((id) => check[id] ?? []);
  const lowest = Math.min(...levels);
  return lowest < SELF_LEVELS.length - 1 ? ids.filter((id) => check[id] === lowest) : [];
}
