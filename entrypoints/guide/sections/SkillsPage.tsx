/** What a pain physician is good at. */
import { Bullets } from '../../../components/Bullets.tsx';
import skills from '../../../data/guide/skills.json';
import type { PageProps } from '../routes.ts';
import { Section } from './Section.tsx';

export function SkillsPage(page: PageProps) {
  return (
    <Section
      page={page}
      section="skills"
      title="Skills"
      lead="What the work asks for, and how it shows in practice."
      items={skills}
      titleOf={({ title }) => title}
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
