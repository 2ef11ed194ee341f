/** Common questions about the profession, with answers. */
import questions from '../../../data/guide/questions.json';
import type { PageProps } from '../routes.ts';
import { Section } from './Section.tsx';

export function QuestionsPage(page: PageProps) {
  return (
    <Section
      page={page}
      section="questions"
      title="Questions and answers"
      lead="What people ask about pain physicians, answered with what is known."
      items={questions}
      titleOf={({ question }) => question}
    >
      {({ answer, guideSays, safety }) => (
        <>
          <p>{answer}</p>
          {guideSays && <p class="item-note">In the source guide: {guideSays}</p>}
          {safety && <p class="emergency">{safety}</p>}
        </>
      )}
    </Section>
  );
}
