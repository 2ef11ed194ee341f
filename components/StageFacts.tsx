/** A stage's requirements, exams, costs and the bodies behind it. */
import type { Stage } from '../core/roadmap.ts';
import { CONTENT_LANGUAGE, language, t } from '../platform/text.ts';
import { Bullets } from './Bullets.tsx';
import { NameLink } from './NameLink.tsx';

export function StageFacts({ stage, hrefOfEntry }: { stage: Stage; hrefOfEntry(id: string): string | undefined }) {
  const { requirements, exams, costs, bodies } = stage;
  return (
    <>
      <Bullets title={t('roadmap.stage.requirements')} lines={requirements} />
      {exams.length > 0 && (
        <div>
          <h3 class="part">{t('roadmap.stage.exams')}</h3>
          <dl class="facts" lang={CONTENT_LANGUAGE}>
            {exams.map(({ name, note }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{note}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {costs.length > 0 && (
        <div>
          <h3 class="part">{t('roadmap.stage.costs')}</h3>
          <dl class="facts" lang={CONTENT_LANGUAGE}>
            {costs.map(({ what, amount, asOf }) => (
              <div key={what}>
                <dt>{amount}</dt>
                <dd>
                  {what} ({asOf})
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {bodies.length > 0 && (
        <div>
          <h3 class="part">{t('roadmap.stage.bodies')}</h3>
          <dl class="facts" lang={CONTENT_LANGUAGE}>
            {bodies.map(({ name, role, entry, url }) => (
              <div key={name}>
                <dt>
                  <NameLink name={name} href={entry && hrefOfEntry(entry)} />
                </dt>
                <dd>
                  {role}.{' '}
                  {url && (
                    <a href={url} target="_blank" rel="noopener">
                      {new URL(url).host.replace(/^www\./, '')}
                      <span class="visually-hidden" lang={language()}>
                        {' '}
                        {t('link.newTab')}
                      </span>
                    </a>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </>
  );
}
