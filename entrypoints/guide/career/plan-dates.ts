/** The dates of the plan in words. */
import type { StageBegin } from '../../../core/plan-dates.ts';
import { language, t } from '../../../platform/text.ts';

/** "July 2038" for "2038-07-01". */
export function monthText(date: string): string {
  return new Date(date).toLocaleDateString(language(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** "fall 2026", "July 2038", "before fall 2030" for what has to be done by then, "from July 2039". */
export function beginText({ relation, year, month, season }: StageBegin): string {
  const when = season ? t(`plan.${season}`, [year]) : monthText(`${year}-${String(month).padStart(2, '0')}-01`);
  return relation === 'in' ? when : t(relation === 'before' ? 'plan.before' : 'plan.onward', [when]);
}
