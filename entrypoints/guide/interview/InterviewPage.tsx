/** Questions for practice before a job or fellowship interview. */
import { ProgressBar } from '../../../components/ProgressBar.tsx';
import interview from '../../../data/guide/interview.json';
import { useTicks } from '../../../platform/hooks.ts';
import { practicedItem } from '../../../platform/storage.ts';
import { hrefOf } from '../router.ts';
import type { PageProps } from '../routes.ts';
import { Section } from '../sections/Section.tsx';
import { PracticePage } from './PracticePage.tsx';
import { QuestionCard } from './QuestionCard.tsx';

export function InterviewPage(page: PageProps) {
  const [practiced, tick] = useTicks(practicedItem);
  if (page.item === 'practice') return <PracticePage {...page} />;
  return (
    <Section
      page={page}
      section="interview"
      title="Interview practice"
      lead="Questions that interviews for pain medicine turn on. Answer aloud first; what a good answer covers is there when you want it."
      items={interview}
      titleOf={({ question }) => question}
      asideOf={({ title }) => title}
      head={
        <>
          <ProgressBar
            done={interview.filter(({ id }) => practiced.has(id)).length}
            of={interview.length}
            text={`${interview.filter(({ id }) => practiced.has(id)).length} of ${interview.length} practiced`}
            label="Questions practiced"
          />
          <p class="no-print">
            <a class="button button-main" href={hrefOf('interview', 'practice')}>
              Practice one by one
            </a>
          </p>
        </>
      }
    >
      {(question) => <QuestionCard question={question} practiced={practiced.has(question.id)} onPracticed={() => tick(question.id)} />}
    </Section>
  );
}
