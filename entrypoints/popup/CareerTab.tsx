/** The Career tab: the road to pain physician at a glance, with ticks. */
import { Icon } from '../../components/Icon.tsx';
import { ArrowUpRight } from '../../components/icons.ts';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { StagePath } from '../../components/StagePath.tsx';
import { type Roadmap, roadmapProgress } from '../../core/roadmap.ts';
import { t } from '../../platform/text.ts';

interface CareerTabProps {
  roadmap: Roadmap;
  ticked: ReadonlySet<string>;
  onTick(id: string): void;
  /** Address of the full roadmap. */
  guide: string;
}

export function CareerTab({ roadmap, ticked, onTick, guide }: CareerTabProps) {
  const { min, max, usual } = roadmap.totalYears;
  const { done, of } = roadmapProgress(roadmap, ticked);
  return (
    <div class="career">
      <h2 class="visually-hidden">{t('popup.career.title')}</h2>
      <p class="career-years">
        <b>{t('popup.career.years', usual)}</b>
        <span>{t('popup.career.range', [min, max])}</span>
      </p>
      <ProgressBar done={done} of={of} text={t('stage.milestones', of, [done, of])} label={t('popup.career.progress')} />
      <StagePath stages={roadmap.stages} ticked={ticked} onTick={onTick} />
      <p class="career-more">
        <a class="button" href={guide} target="_blank" rel="noopener">
          {t('popup.career.more')}
          <Icon of={ArrowUpRight} />
        </a>
      </p>
    </div>
  );
}
