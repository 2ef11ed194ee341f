/** Who works in pain medicine. */
import { Bullets } from '../../../components/Bullets.tsx';
import { Comparison } from '../../../components/Comparison.tsx';
import roles from '../../../data/guide/roles.json';
import { CONTENT_LANGUAGE, t } from '../../../platform/text.ts';
import type { PageProps } from '../routes.ts';
import { Section } from './Section.tsx';

const COMPARED = roles.map(({ id, title, what, tasks, training, note }) => ({
  id,
  title,
  facts: { what: [what], tasks, training: [training], note: note ? [note] : [] },
}));

const ROWS = (['what', 'tasks', 'training', 'note'] as const).map((id) => ({ id, label: t(`roles.row.${id}`) }));

export function RolesPage(page: PageProps) {
  return (
    <Section
      page={page}
      section="roles"
      title={t('roles.title')}
      lead={t('roles.lead')}
      items={roles}
      titleOf={({ title }) => title}
      head={
        <section class="roadmap-section no-print">
          <h2 id="roles-compare" tabIndex={-1}>
            {t('roles.compare')}
          </h2>
          <Comparison id="compare-roles" things={COMPARED} rows={ROWS} />
        </section>
      }
    >
      {({ what, tasks, training, note }) => (
        <>
          <p lang={CONTENT_LANGUAGE}>{what}</p>
          <Bullets title={t('roles.row.tasks')} lines={tasks} />
          <div>
            <h3 class="part">{t('roles.row.training')}</h3>
            <p lang={CONTENT_LANGUAGE}>{training}</p>
          </div>
          {note && (
            <p class="item-note" lang={CONTENT_LANGUAGE}>
              {note}
            </p>
          )}
        </>
      )}
    </Section>
  );
}
