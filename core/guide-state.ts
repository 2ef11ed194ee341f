/** What a reader has written and chosen in the guide, besides ticks and saved terms, as a backup holds it. */
import * as v from 'valibot';
import { NO_PLAN, PATHS, PLAN_LIMITS, type Plan } from './plan.ts';
import { SELF_LEVELS, type SelfCheck } from './self-check.ts';

export interface GuideState {
  plan: Plan;
  /** Ids of interview questions. */
  practiced: string[];
  selfCheck: SelfCheck;
  /** Text by subject. */
  notes: Record<string, string>;
}

export const NO_GUIDE_STATE: GuideState = { plan: NO_PLAN, practiced: [], selfCheck: {}, notes: {} };

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'must be an id: lower case letters, digits, hyphens'));
const noId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,80}$/, 'must be an id, or empty'));
const whole = ([least, most]: readonly [number, number]) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Larger than this, notes do not fit into storage that syncs. UTF-16 units. */
const NOTE_LIMIT = 102_400;

export const guideStateSchema = v.strictObject({
  plan: v.optional(
    v.strictObject({
      path: v.picklist(PATHS),
      track: noId,
      gap: whole(PLAN_LIMITS.gap),
      schoolYears: whole(PLAN_LIMITS.schoolYears),
      from: noId,
      year: v.union([v.literal(0), whole(PLAN_LIMITS.year)]),
    }),
    NO_PLAN,
  ),
  practiced: v.optional(v.pipe(v.array(id), v.maxLength(500)), []),
  selfCheck: v.optional(v.record(id, whole([0, SELF_LEVELS.length - 1])), {}),
  notes: v.optional(v.record(id, v.pipe(v.string(), v.maxLength(NOTE_LIMIT))), {}),
});
