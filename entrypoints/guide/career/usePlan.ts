/** The reader's plan and the roadmap that follows from it. */
import { useMemo } from 'preact/hooks';
import { type Plan, planRoadmap, readPlan } from '../../../core/plan.ts';
import { firstYear, stageBegin } from '../../../core/plan-dates.ts';
import type { Roadmap, Stage } from '../../../core/roadmap.ts';
import { useItem } from '../../../platform/hooks.ts';
import { planItem } from '../../../platform/storage.ts';
import { beginText } from './plan-dates.ts';

export interface PlannedRoad {
  plan: Plan;
  /** The roadmap with the plan's stages and lengths. */
  planned: Roadmap;
  /** Calendar year in which the first stage begins. */
  first: number | undefined;
  /** When a stage begins, in words; undefined while the plan has no year. */
  dateOf(stage: Stage): string | undefined;
  setPlan(plan: Plan): void;
}

export function usePlan(roadmap: Roadmap): PlannedRoad {
  const [stored, setPlan] = useItem(planItem);
  return useMemo(() => {
    const plan = readPlan(stored);
    const planned = planRoadmap(roadmap, plan);
    const dateOf = (stage: Stage): string | undefined => {
      const begin = stageBegin(planned, plan, stage);
      return begin && beginText(begin);
    };
    return { plan, planned, first: firstYear(planned, plan), dateOf, setPlan };
  }, [stored, roadmap, setPlan]);
}
