/** The reader's choices along the road: degree, residency, pauses, and the year in which it begins. */
import { NO_PLAN, PLAN_LIMITS, type Plan } from '../core/plan.ts';
import type { Roadmap, Stage } from '../core/roadmap.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';
import { NumberField } from './NumberField.tsx';

interface PlanFormProps {
  roadmap: Roadmap;
  plan: Plan;
  /** Stages that can be the one that begins in the year. */
  starts: readonly Stage[];
  onPlan(plan: Plan): void;
}

export function PlanForm({ roadmap, plan, starts, onPlan }: PlanFormProps) {
  const set = (change: Partial<Plan>): void => onPlan({ ...plan, ...change });
  const abroad = plan.path === 'img';
  return (
    <form class="plan" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="choice">
        <legend class="part">{t('plan.path')}</legend>
        {roadmap.paths.map(({ id, name, long }) => (
          <label key={id} class="check">
            <input type="radio" name="path" checked={plan.path === id} onChange={() => set({ path: id })} />
            <span lang={CONTENT_LANGUAGE} title={long}>
              {name}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="plan-fields">
        <div class="field">
          <label class="part" for="plan-track">
            {t('plan.residency')}
          </label>
          <select id="plan-track" value={plan.track} onChange={(event) => set({ track: event.currentTarget.value })}>
            <option value="">{t('plan.undecided')}</option>
            {roadmap.specialties.flatMap(({ tracks }) =>
              tracks.map(({ id, name, years }) => (
                <option key={id} value={id}>
                  {t('plan.track', years, [name, years])}
                </option>
              )),
            )}
          </select>
        </div>
        {abroad && (
          <NumberField
            label={t('plan.school')}
            value={plan.schoolYears}
            limits={PLAN_LIMITS.schoolYears}
            onValue={(schoolYears) => set({ schoolYears: schoolYears ?? NO_PLAN.schoolYears })}
          />
        )}
        <NumberField
          label={abroad ? t('plan.gapAbroad') : t('plan.gap')}
          value={plan.gap}
          limits={PLAN_LIMITS.gap}
          onValue={(gap) => set({ gap: gap ?? 0 })}
        />
        <div class="field">
          <label class="part" for="plan-from">
            {t('plan.from')}
          </label>
          <select id="plan-from" value={plan.from || starts[0]?.id} onChange={(event) => set({ from: event.currentTarget.value })}>
            {starts.map(({ id, short }) => (
              <option key={id} value={id} lang={CONTENT_LANGUAGE}>
                {short}
              </option>
            ))}
          </select>
        </div>
        <NumberField
          label={t('plan.year')}
          value={plan.year || undefined}
          limits={PLAN_LIMITS.year}
          onValue={(year) => set({ year: year ?? 0 })}
        />
      </div>
    </form>
  );
}
