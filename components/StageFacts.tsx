/** A stage's requirements, exams, costs and the bodies behind it. */
import type { Stage } from '../core/roadmap.ts';
import { Bullets } from './Bullets.tsx';
import { NameLink } from './NameLink.tsx';

export function StageFacts({ stage, hrefOfEntry }: { stage: Stage; hrefOfEntry(id: string): string | undefined }) {
  const { requirements, exams, costs, bodies } = stage;
  return (
    <>
      <Bullets title="Requirements" lines={requirements} />
      {exams.length > 0 && (
        <div>
          <h3 class="part">Exams</h3>
          <dl class="facts">
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
          <h3 class="part">Costs</h3>
          <dl class="facts">
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
          <h3 class="part">Bodies</h3>
          <dl class="facts">
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
                      <span class="visually-hidden"> (opens in a new tab)</span>
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
