/** What to do in an emergency, in two sentences. */
import type { Danger } from '../core/safety.ts';

export function SafetyLine({ danger }: { danger: Danger }) {
  return (
    <p class="emergency">
      {danger === 'overdose' && 'In a suspected overdose, give naloxone if it is at hand, call 911, and stay with the person. '}
      In the United States, the 988 Suicide and Crisis Lifeline answers calls and texts to <b>988</b> at any hour.
    </p>
  );
}
