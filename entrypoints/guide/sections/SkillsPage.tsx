/** What a pain physician is good at, with a self-check that is kept. */
import { Bullets } from '../../../components/Bullets.tsx';
import { ProgressBar } from '../../../components/ProgressBar.tsx';
import { SelfCheckTable } from '../../../components/SelfCheckTable.tsx';
import { readSelfCheck, weakest } from '../../../core/self-check.ts';
import skills from '../../../data/guide/skills.json';
import { useItem } from '../../../platform/hooks.ts';
import { selfCheckItem } from '../../../platform/storage.ts';
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
        Self-check
      </h2>
      <p>Where do you stand? Only you see this.</p>
      <ProgressBar done={judged} of={LISTED.length} text={`${judged} of ${LISTED.length} judged`} label="Skills judged" />
      <SelfCheckTable skills={LISTED} check={check} onLevel={(id, level) => stored !== undefined && setCheck({ ...check, [id]: level })} />
      <p role="status">
        {judged === LISTED.length && next.length > 0 && (
          <>
            <b>To work on first:</b>{' '}
            {LISTED.filter(({ id }) => next.includes(id))
              .map(({ title }) => title)
              .join('; ')}
            .
          </>
        )}
      </p>
      {judged > 0 && (
        <p class="no-print">
          <button type="button" class="button" onClick={() => setCheck({})}>
            Clear the self-check
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
      title="Skills"
      lead="What the work asks for, and how it shows in practice."
      items={skills}
      titleOf={({ title }) => title}
      head={<SelfCheckSection />}
    >
      {({ text, looksLike }) => (
        <>
          <p>{text}</p>
          <Bullets title="What it looks like" lines={looksLike} />
        </>
      )}
    </Section>
  );
}
