/** One stage of the roadmap in full. */
import type { ComponentChildren } from 'preact';
import type { Source } from '../core/entry.ts';
import { formatYears, type Stage, stageProgress } from '../core/roadmap.ts';
import { isLeftOut } from '../core/timeline.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';
import { type EntryLink, EntryLinks } from './EntryLinks.tsx';
import { GuideCheck } from './GuideCheck.tsx';
import { MilestoneList } from './MilestoneList.tsx';
import { RichText } from './RichText.tsx';
import { SourceFold } from './SourceFold.tsx';
import { StageFacts } from './StageFacts.tsx';
import { stageTimeText } from './stage-time.ts';

interface StageCardProps {
  stage: Stage;
  /** Place in the path, from 1. */
  number: number;
  /** "July 2038", where the reader gave a year. */
  date: string | undefined;
  /** What holds on the path of the plan: "Exams", "COMLEX-USA …". */
  own: readonly { label: string; text: string }[];
  /** The path's name, for the heading over `own`. */
  path: string;
  /** The reader's note. */
  note: ComponentChildren;
  /** Stages that follow. */
  next: readonly Stage[];
  entries: readonly EntryLink[];
  sources: readonly Source[];
  ticked: ReadonlySet<string>;
  onTick(id: string): void;
  hrefOfEntry(id: string): string | undefined;
  hrefOfStage(id: string): string;
}

export function StageCard({
  stage,
  number,
  date,
  own,
  path,
  note,
  next,
  entries,
  sources,
  ticked,
  onTick,
  hrefOfEntry,
  hrefOfStage,
}: StageCardProps) {
  const { done, of } = stageProgress(stage, ticked);
  const id = `career-${stage.id}`;
  return (
    <section class="stage">
      <p class="stage-number">
        {t('roadmap.stage.number', [number])} {date && <span class="stage-date">{date}</span>}{' '}
        <span class="stage-time">{stageTimeText(stage)}</span>
        {stage.cumulative.min < stage.cumulative.max && (
          <span class="stage-time">{t('roadmap.stage.range', [formatYears(stage.cumulative)])}</span>
        )}
        {isLeftOut(stage) && <span class="flag">{t('stage.leftOut')}</span>}
      </p>
      <h2 id={id} tabIndex={-1} lang={CONTENT_LANGUAGE}>
        {stage.title}
      </h2>
      <p lang={CONTENT_LANGUAGE}>{stage.what}</p>
      {own.length > 0 && (
        <div class="own-path">
          <h3 class="part">
            <RichText text={t('roadmap.stage.onPath', [path])} parts={{ path: (text) => <span lang={CONTENT_LANGUAGE}>{text}</span> }} />
          </h3>
          <dl class="facts" lang={CONTENT_LANGUAGE}>
            {own.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <StageFacts stage={stage} hrefOfEntry={hrefOfEntry} />
      <div class="stage-gate">
        <h3 class="part">{t('roadmap.stage.gate')}</h3>
        <p lang={CONTENT_LANGUAGE}>{stage.gate}</p>
        {next.length > 0 && (
          <p>
            <RichText
              text={t('roadmap.stage.leadsTo')}
              parts={{
                stages: () =>
                  next.map((following, i) => (
                    <span key={following.id} lang={CONTENT_LANGUAGE}>
                      {i > 0 && ', '}
                      <a href={hrefOfStage(following.id)}>{following.title}</a>
                    </span>
                  )),
              }}
            />
          </p>
        )}
      </div>
      <div>
        <h3 class="part">
          {t('roadmap.stage.milestones')} <span class="figure">{t('roadmap.stage.of', [done, of])}</span>
        </h3>
        <MilestoneList milestones={stage.milestones} ticked={ticked} onTick={onTick} label={t('stage.milestonesOf', [stage.short])} />
      </div>
      {note}
      <div>
        <h3 class="part">{t('roadmap.stage.guide')}</h3>
        <GuideCheck guide={stage.guide} />
      </div>
      {entries.length > 0 && (
        <div>
          <h3 class="part" id={`${id}-entries`}>
            {t('item.inGlossary')}
          </h3>
          <EntryLinks links={entries} labelledBy={`${id}-entries`} hrefOf={hrefOfEntry} />
        </div>
      )}
      <SourceFold sources={sources} />
    </section>
  );
}
