/** Where the stages of the roadmap lie on an axis of years, 0 being the first day of college. */
import type { Roadmap, Stage } from './roadmap.ts';

export interface StageSpan {
  /** A stage with a length, one that is a point in time, or one that never ends. */
  kind: 'bar' | 'point' | 'open';
  /** Usual start and end, in years. */
  from: number;
  to: number;
  /** The earliest start and the latest end. */
  earliest: number;
  latest: number;
}

export function spanOf(stage: Stage): StageSpan {
  const { years, cumulative } = stage;
  return {
    kind: years.max > 0 ? 'bar' : stage.leadsTo.length > 0 ? 'point' : 'open',
    from: cumulative.usual - years.usual,
    to: cumulative.usual,
    earliest: cumulative.min - years.min,
    latest: cumulative.max,
  };
}

/** Where the axis ends: a year after the latest end, so that a stage without an end has room to go on. */
export function axisEnd(roadmap: Roadmap): number {
  return Math.max(...roadmap.stages.map((stage) => stage.cumulative.max)) + 1;
}

/**
 * Is this a stage that adds years and that the source guide does not name? It is the one to point at: whoever plans
 * by such a guide plans too short.
 */
export function isLeftOut(stage: Stage): boolean {
  return stage.guide.says === null && stage.years.max > 0;
}
