/** Common questions about the profession, with answers. */
import questions from '../../../data/guide/questions.json';
import { CONTENT_LANGUAGE, t } from '../../../platform/text.ts';
import type { PageProps } from '../routes.ts';
import { Section } from './Section.tsx';

export function QuestionsPage(page: PageProps) {
  return (
    <Section
      page={page}
      section="questions"
      title={t('questions.title')}
      lead={t('questions.lead')}
      items={questions}
      titleOf={({ question }) => question}
    >
      {({ answer, guideSays, safety }) => (
        <>
          <p lang={CONTENT_LANGUAGE}>{answer}</p>
          {guideSays && (
            <p class="item-note">
              {t('item.inGuide')} <span lang={CONTENT_LANGUAGE}>{guideSays}</span>
            </p>
          )}
          {safety && (
            <p class="emergency" lang={CONTENT_LANGUAGE}>
              {safety}
            </p>
          )}
        </>
      )}
    </Section>
  );
}
