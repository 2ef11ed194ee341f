/** Who works in pain medicine. */
import { Bullets } from '../../../components/Bullets.tsx';
import { Comparison } from '../../../components/Comparison.tsx';
import roles from '../../../data/guide/roles.json';
import type { PageProps } from '../routes.ts';
import { Section } from './Section.tsx';

const COMPARED = roles.map(({ id, title, what, tasks, training, note }) => ({
  id,
  title,
  facts: { 'What it is': [what], Tasks: tasks, Training: [training], 'To know': note ? [note] : [] },
}));

export function RolesPage(page: PageProps) {
  return (
    <Section
      page={page}
      section="roles"
      title="Roles"
      lead="Positions in pain medicine: what each does, and the training behind it."
      items={roles}
      titleOf={({ title }) => title}
      head={
        <section class="roadmap-section no-print">
          <h2 id="roles-compare" tabIndex={-1}>
            Side by side
          </h2>
          <Comparison id="compare-roles" things={COMPARED} rows={['What it is', 'Tasks', 'Training', 'To know']} />
        </section>
      }
    >
      {({ what, tasks, training, note }) => (
        <>
          <p>{what}</p>
          <Bullets title="Tasks" lines={tasks} />
          <div>
            <h3 class="part">Training</h3>
            <p>{training}</p>
          </div>
          {note && <p class="item-note">{note}</p>}
        </>
      )}
    </Section>
  );
}
