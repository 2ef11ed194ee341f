/** The roadmap at a glance: a vertical line of stages, each of which unfolds to its milestones. */
import { ChevronRight } from 'lucide';
import { type Stage, stageProgress } from '../core/roadmap.ts';
import { isLeftOut, stageTime } from '../core/timeline.ts';
import { Icon } from './Icon.tsx';
import { MilestoneList } from './MilestoneList.tsx';

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
                  <span class="path-name">{stage.short}</span>
                  <span class="path-time">{stageTime(stage)}</span>
                  {isLeftOut(stage) && <span class="flag">Missing from the source guide</span>}
                </span>
                <span class="figure">
                  <span aria-hidden="true">
                    {done}/{of}
                  </span>
                  <span class="visually-hidden">
                    {done} of {of} milestones
                  </span>
                </span>
                <Icon of={ChevronRight} />
              </summary>
              <MilestoneList milestones={stage.milestones} ticked={ticked} onTick={onTick} label={`Milestones: ${stage.short}`} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}
