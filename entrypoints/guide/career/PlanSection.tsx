/** "Your road": the choices, what they add up to, and the plan as files. */
import { Fragment } from 'preact';
import { download } from '../../../components/download.ts';
import { PlanForm } from '../../../components/PlanForm.tsx';
import { NO_PLAN, type Plan, planParts, tracksOf } from '../../../core/plan.ts';
import { planEvents } from '../../../core/plan-dates.ts';
import { formatYears, type Roadmap } from '../../../core/roadmap.ts';
import { getNotes } from '../../../platform/notes.ts';
import { CONTENT_LANGUAGE, t } from '../../../platform/text.ts';
import { PLAN_WORDS } from './plan-words.ts';
import type { PlannedRoad } from './usePlan.ts';

interface PlanSectionProps {
  roadmap: Roadmap;
  road: PlannedRoad;
  ticked: ReadonlySet<string>;
}

/** The notes on stages lie under this and the stage's id. */
export const noteSubject = (stage: string): string => `career-${stage}`;

/** "MD, Anesthesiology" */
function choicesOf(roadmap: Roadmap, plan: Plan): string {
  const path = roadmap.paths.find(({ id }) => id === plan.path)?.name;
  const track = tracksOf(roadmap).find(({ id }) => id === plan.track)?.name;
  return [path, track].filter(Boolean).join(', ');
}

export function PlanSection({ roadmap, road: { plan, planned, setPlan }, ticked }: PlanSectionProps) {
  const events = planEvents(planned, plan);
  const exportCalendar = async (): Promise<void> => {
    const { toCalendar } = await import('../../../core/plan-export.ts');
    download('pain-physician-plan.ics', 'text/calendar', toCalendar(planned, plan, PLAN_WORDS, Date.now()));
  };
  const exportDocument = async (): Promise<void> => {
    const { toMarkdown } = await import('../../../core/plan-export.ts');
    const stored = await getNotes(planned.stages.map(({ id }) => noteSubject(id)));
    const notes = new Map(planned.stages.map(({ id }) => [id, stored.get(noteSubject(id)) ?? '']));
    const details = { ticked, notes, choices: choicesOf(roadmap, plan) };
    download('pain-physician-plan.md', 'text/markdown', toMarkdown(planned, plan, PLAN_WORDS, details));
  };
  return (
    <section class="roadmap-section plan-section">
      <h2 id="career-plan" tabIndex={-1}>
        {t('plan.title')}
      </h2>
      <p>{t('plan.lead')}</p>
      <PlanForm roadmap={roadmap} plan={plan} starts={planned.stages.filter(({ begins }) => begins)} onPlan={setPlan} />
      <div class="plan-sum" role="status">
        <p>
          <b>{t('plan.total', planned.totalYears.max, [formatYears(planned.totalYears)])}</b>:{' '}
          {planParts(planned, plan).map(({ name, years }, i) => (
            <Fragment key={name}>
              {i > 0 && ' + '}
              {formatYears(years)} {name ? <span lang={CONTENT_LANGUAGE}>{name}</span> : t('plan.pause')}
            </Fragment>
          ))}
        </p>
        {events.length > 0 && (
          <dl class="plan-dates">
            {events.map(({ id, title, start, end }) => (
              <div key={id}>
                <dt lang={CONTENT_LANGUAGE}>{title}</dt>
                <dd>{PLAN_WORDS.span(start, end)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <div class="buttons no-print">
        {events.length > 0 && (
          <button type="button" class="button" onClick={() => void exportCalendar()}>
            {t('plan.calendar')}
          </button>
        )}
        <button type="button" class="button" onClick={() => void exportDocument()}>
          {t('plan.markdown')}
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          {t('plan.print')}
        </button>
        {JSON.stringify(plan) !== JSON.stringify(NO_PLAN) && (
          <button type="button" class="button" onClick={() => setPlan(NO_PLAN)}>
            {t('plan.reset')}
          </button>
        )}
      </div>
    </section>
  );
}
