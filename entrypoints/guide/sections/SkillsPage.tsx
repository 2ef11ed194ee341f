/** What a pain physician is good at, with a self-check that is kept. */
import { Bullets } from '../../../components/Bullets.tsx';
import { ProgressBar } from '../../../components/ProgressBar.tsx';
import { SelfCheckTable } from '../../../components/SelfCheckTable.tsx';
import { readSelfCheck, weakest } from '../../../core/self-check.ts';
import skills from '../../../data/guide/skills.json';
import { useItem } from '../../../platform/hooks.ts';
import { selfCheckItem } from '../../../platform/storage.ts';
import { CONTENT_LANGUAGE, t } from '../../../platform/text.ts';
import { hrefOf } from '../router.ts';
import type { PageProps } from '../routes.ts';
import { Section } from './Section.tsx';

const LISTED = skills.map(({ id, title }) => ({ id, title, href: hrefOf('skills', id) }));

function SelfCheckSection() {
  const [stored, setCheck] = useItem(selfCheckItem);
  const check = readSelfCheck(stored);
  const judged = LISTED.filter(({ id }) => check[id] !== undefined).length;
  const next = weakest(
    LISTED.map(({ id }) => id),
    check,
  );
  return (
    <section class="roadmap-section">
      <h2 id="skills-check" tabIndex={-1}>
        {t('skills.check.title')}
      </h2>
      <p>{t('skills.check.lead')}</p>
      <ProgressBar
        done={judged}
        of={LISTED.length}
        text={t('skills.check.judged', [judged, LISTED.length])}
        label={t('skills.check.progress')}
      />
      <SelfCheckTable skills={LISTED} check={check} onLevel={(id, level) => stored !== undefined && setCheck({ ...check, [id]: level })} />
      <p role="status">
        {judged === LISTED.length && next.length > 0 && (
          <>
            <b>{t('skills.check.first')}:</b>{' '}
            <span lang={CONTENT_LANGUAGE}>
              {LISTED.filter(({ id }) => next.includes(id))
                .map(({ title }) => title)
                .join('; ')}
              .
            </span>
          </>
        )}
      </p>
      {judged > 0 && (
        <p class="no-print">
          <button type="button" class="button" onClick={() => setCheck({})}>
            {t('skills.check.clear')}
          </button>
        </p>
      )}
    </section>
  );
}

export function SkillsPage(page: PageProps) {
  return (
    <Section
      page={page}
      section="skills"
      title={t('skills.title')}
      lead={t('skills.lead')}
      items={skills}
      titleOf={({ title }) => title}
      head={<SelfCheckSection />}
    >
      {({ text, looksLike }) => (
        <>
          <p lang={CONTENT_LANGUAGE}>{text}</p>
          <Bullets title={t('skills.looksLike')} lines={looksLike} />
        </>
      )}
    </Section>
  );
}
