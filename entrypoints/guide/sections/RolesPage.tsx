/** Who works in pain medicine. */
import { Bullets } from '../../../components/Bullets.tsx';
import roles from '../../../data/guide/roles.json';
import type { PageProps } from '../routes.ts';
import { Section } from './Section.tsx';

export function RolesPage(page: PageProps) {
  return (
    <Section
      page={page}
      section="roles"
      title="Roles"
      lead="Positions in pain medicine: what each does, and the training behind it."
      items={roles}
      titleOf={({ title }) => title}
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
