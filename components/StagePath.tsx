/** The roadmap at a glance: a vertical line of stages, each of which unfolds to its milestones. */
import { ChevronRight } from 'lucide';
import { type Stage, stageProgress } from '../core/roadmap.ts';
import { isLeftOut } from '../core/timeline.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';
import { Icon } from './Icon.tsx';
import { MilestoneList } from './MilestoneList.tsx';
import { stageTimeText } from './stage-time.ts';

interface StagePathProps {
  stages: readonly Stage[];
  ticked: ReadonlySet<string>;
  onTick(id: string): void;
}

export function StagePath({ stages, ticked, onTick }: StagePathProps) {
  return (
    <ol class="path">
      {stages.map((stage) => {
        const { done, of, complete } = stageProgress(stage, ticked);
        return (
          <li key={stage.id} class="path-stage" data-done={complete ? 'all' : done > 0 ? 'some' : 'none'}>
            <details>
              <summary>
                <span class="path-title">
                  <span class="path-name" lang={CONTENT_LANGUAGE}>
                    {stage.short}
                  </span>
                  <span class="path-time">{stageTimeText(stage)}</span>
                  {isLeftOut(stage) && <span class="flag">{t('stage.leftOut')}</span>}
                </span>
                <span class="figure">
                  <span aria-hidden="true">
                    {done}/{of}
                  </span>
                  <span class="visually-hidden">{t('stage.milestones', of, [done, of])}</span>
                </span>
                <Icon of={ChevronRight} />
              </summary>
              <MilestoneList milestones={stage.milestones} ticked={ticked} onTick={onTick} label={t('stage.milestonesOf', [stage.short])} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}
