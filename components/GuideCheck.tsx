/** What the source guide says, and what is so, with a verdict in a word or two. */
import type { Stage } from '../core/roadmap.ts';
import { CONTENT_LANGUAGE, listText, t } from '../platform/text.ts';

/** How a verdict is coloured; the word itself carries the meaning. */
function toneOf(verdict: string): 'good' | 'bad' {
  return verdict === 'right' ? 'good' : 'bad';
}

export function Verdict({ verdict }: { verdict: string }) {
  return (
    <span class="verdict" lang={CONTENT_LANGUAGE} data-tone={toneOf(verdict)}>
      {verdict}
    </span>
  );
}

/** "Step 4", "Steps 4 and 6", or nothing for a stage that the guide does not have. */
function stepsOf(guide: Stage['guide']): string {
  const steps = guide.step === null ? [] : [guide.step].flat();
  if (steps.length === 0) return '';
  return t('roadmap.guide.steps', steps.length, [listText(steps.map(String))]);
}

export function GuideCheck({ guide }: { guide: Stage['guide'] }) {
  const verdicts = Object.entries(guide.verdicts ?? {});
  const steps = stepsOf(guide);
  return (
    <dl class="guide-check">
      <div>
        <dt>
          {t('roadmap.guide.title')}
          {steps && <span class="guide-step">{steps}</span>}
          {verdicts.length > 0 ? (
            verdicts.map(([step, verdict]) => (
              <span key={step} class="guide-step">
                {step}: <Verdict verdict={verdict} />
              </span>
            ))
          ) : (
            <Verdict verdict={guide.verdict} />
          )}
        </dt>
        {guide.says === null ? <dd>{t('roadmap.guide.nothing')}</dd> : <dd lang={CONTENT_LANGUAGE}>{guide.says}</dd>}
      </div>
      <div>
        <dt>{t('roadmap.guide.truth')}</dt>
        <dd lang={CONTENT_LANGUAGE}>{guide.truth}</dd>
      </div>
    </dl>
  );
}

/** A correction to the guide where it has no step to judge. */
export function Correction({ text }: { text: string }) {
  return (
    <p class="correction">
      <b>{t('item.correction')}</b> <span lang={CONTENT_LANGUAGE}>{text}</span>
    </p>
  );
}
