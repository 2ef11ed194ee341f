/** The words of the plan, on the page and in the files as which it is kept. */
import { stageTimeText } from '../../../components/stage-time.ts';
import type { PlanWords } from '../../../core/plan-export.ts';
import { formatYears } from '../../../core/roadmap.ts';
import { t } from '../../../platform/text.ts';
import { beginText, monthText } from './plan-dates.ts';

export const PLAN_WORDS: PlanWords = {
  total: (years) => t('plan.document.total', [t('plan.total', years.max, [formatYears(years)])]),
  span: (start, end) => t('plan.span', [monthText(start), monthText(end)]),
  begin: beginText,
  time: stageTimeText,
  gate: (what) => t('plan.document.gate', [what]),
  about: (begin) => t('plan.document.about', [beginText(begin)]),
  get foot() {
    return t('plan.document.foot');
  },
};
