/** Questions for practice before a job or fellowship interview. */
import { ProgressBar } from '../../../components/ProgressBar.tsx';
import interview from '../../../data/guide/interview.json';
import { useTicks } from '../../../platform/hooks.ts';
import { practicedItem } from '../../../platform/storage.ts';
import { CONTENT_LANGUAGE, t } from '../../../platform/text.ts';
import { hrefOf } from '../router.ts';
import type { PageProps } from '../routes.ts';
import { Section } from '../sections/Section.tsx';
import { PracticePage } from './PracticePage.tsx';
import { QuestionCard } from './QuestionCard.tsx';

export function InterviewPage(page: PageProps) {
  const [practiced, tick] = useTicks(practicedItem);
  const done = interview.filter(({ id }) => practiced.has(id)).length;
  if (page.item === 'practice') return <PracticePage {...page} />;
  return (
    <Section
      page={page}
      section="interview"
      title={t('interview.title')}
      lead={t('interview.lead')}
      items={interview}
      titleOf={({ question }) => question}
      asideOf={({ title }) => <span lang={CONTENT_LANGUAGE}>{title}</span>}
      head={
        <>
          <ProgressBar
            done={done}
            of={interview.length}
            text={t('interview.practicedOf', [done, interview.length])}
            label={t('interview.progress')}
          />
          <p class="no-print">
            <a class="button button-main" href={hrefOf('interview', 'practice')}>
              {t('interview.start')}
            </a>
          </p>
        </>
      }
    >
      {(question) => <QuestionCard question={question} practiced={practiced.has(question.id)} onPracticed={() => tick(question.id)} />}
    </Section>
  );
}
