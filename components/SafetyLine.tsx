/** What to do in an emergency, in two sentences. */
import type { Danger } from '../core/safety.ts';
import { t } from '../platform/text.ts';
import { RichText } from './RichText.tsx';

export function SafetyLine({ danger }: { danger: Danger }) {
  return (
    <p class="emergency">
      {danger === 'overdose' && `${t('safety.overdose')} `}
      <RichText text={t('safety.crisis')} parts={{ number: (number) => <b>{number}</b> }} />
    </p>
  );
}
