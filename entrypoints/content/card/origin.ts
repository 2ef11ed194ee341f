/** The line under an explanation that is copied: where it comes from, and when that was checked. */
import type { Entry } from '../../../core/entry.ts';
import { dateText, t } from '../../../platform/text.ts';

/** For `entryAsText`. */
export const originOf =
  ({ checked }: Entry) =>
  (sources: string): string =>
    sources ? t('card.origin', [dateText(checked), sources]) : t('card.originNone', [dateText(checked)]);
