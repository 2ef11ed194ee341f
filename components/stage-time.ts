/** How long a stage of the roadmap takes, and when, in words. */
import type { Stage } from '../core/roadmap.ts';
import { spanOf } from '../core/timeline.ts';
import { t } from '../platform/text.ts';

/** "4 years, to year 4", "around year 13", "from year 13 on": the length and the usual year of its end. */
export function stageTimeText(stage: Stage): string {
  const { kind, to } = spanOf(stage);
  if (kind !== 'bar') return t(`stage.time.${kind}`, [to]);
  const { min, max } = stage.years;
  const length = min === max ? String(max) : t('stage.range', [min, max]);
  return t('stage.time.bar', [t('stage.years', max, [length]), to]);
}
