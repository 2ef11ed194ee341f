/** The stages on an axis of years: a bar for the usual course, a lighter one from the shortest to the longest. */
import type { CSSProperties } from 'preact';
import { formatYears, type Roadmap, type Stage } from '../core/roadmap.ts';
import { axisEnd, isLeftOut, spanOf } from '../core/timeline.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';
import { stageTimeText } from './stage-time.ts';

/** Years between two marks on the axis. */
const STEP = 2;

interface TimelineProps {
  roadmap: Roadmap;
  hrefOf(stage: string): string;
  /** Calendar year in which the axis begins; without it years are counted from 0. */
  first?: number | undefined;
  /** When a stage is, in words: instead of the year of the axis. */
  dateOf?(stage: Stage): string | undefined;
  /** The first day of what the years are counted from. */
  origin?: 'college' | 'school';
}

export function Timeline({ roadmap, hrefOf, first = 0, dateOf, origin = 'college' }: TimelineProps) {
  const end = axisEnd(roadmap);
  // none at the very end, where its text would have no room
  const marks = Array.from({ length: Math.ceil(end / STEP) }, (_, i) => i * STEP);
  const grid = marks.map((year) => <i key={year} style={{ '--at': year } as CSSProperties} />);
  return (
    <figure class="timeline" style={{ '--end': end } as CSSProperties}>
      <ol>
        {roadmap.stages.map((stage) => {
          const { kind, from, to, earliest, latest } = spanOf(stage);
          const place = { '--from': from, '--to': to, '--earliest': earliest, '--latest': latest } as CSSProperties;
          return (
            <li key={stage.id} class="timeline-row" data-kind={kind}>
              <span class="timeline-label">
                <a href={hrefOf(stage.id)} lang={CONTENT_LANGUAGE}>
                  {stage.short}
                </a>{' '}
                <span class="timeline-time">{[dateOf?.(stage), stageTimeText(stage)].filter(Boolean).join('; ')}</span>
                {isLeftOut(stage) && <span class="flag">{t('stage.leftOut')}</span>}
              </span>
              <span class="timeline-track" style={place} aria-hidden="true">
                {grid}
                <span class="timeline-range" />
                <span class="timeline-bar" />
              </span>
            </li>
          );
        })}
      </ol>
      <div class="timeline-axis" aria-hidden="true">
        <div class="timeline-marks">
          {marks.map((year) => (
            <span key={year} style={{ '--at': year } as CSSProperties}>
              {first + year}
            </span>
          ))}
        </div>
      </div>
      <figcaption>
        {first ? t('roadmap.timeline.calendar') : t(`roadmap.timeline.${origin}`)} {t('roadmap.timeline.usual', [roadmap.totalYears.usual])}
        {roadmap.totalYears.min < roadmap.totalYears.max && ` ${t('roadmap.timeline.range', [formatYears(roadmap.totalYears)])}`}
      </figcaption>
    </figure>
  );
}
