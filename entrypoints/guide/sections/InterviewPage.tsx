/** Questions for practice before a job or fellowship interview. */
import { Bullets } from '../../../components/Bullets.tsx';
import interview from '../../../data/guide/interview.json';
import type { PageProps } from '../routes.ts';
import { Section } from './Section.tsx';

export function InterviewPage(page: PageProps) {
  return (
    <Section
      page={page}
      section="interview"
      title="Interview practice"
      lead="Questions that interviews for pain medicine turn on, and what a good answer covers."
      items={interview}
      titleOf={({ question }) => question}
      asideOf={({ title }) => title}
    >
      {({ covers, note }) => (
        <>
          <Bullets title="A good answer covers" lines={covers} />
          {note && <p class="item-note">{note}</p>}
        </>
      )}
    </Section>
  );
}
