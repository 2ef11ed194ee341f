/** A stage's requirements, exams and the bodies behind it. */
import type { Stage } from '../core/roadmap.ts';
import { Bullets } from './Bullets.tsx';
import { NameLink } from './NameLink.tsx';

export function StageFacts({ stage, hrefOfEntry }: { stage: Stage; hrefOfEntry(id: string): string | undefined }) {
  const { requirements, exams, bodies } = stage;
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
