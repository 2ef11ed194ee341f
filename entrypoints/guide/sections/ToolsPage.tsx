/** The software of a pain practice. */
import { NamedNotes } from '../../../components/NamedNotes.tsx';
import tools from '../../../data/guide/tools.json';
import { CONTENT_LANGUAGE, t } from '../../../platform/text.ts';
import { hrefOf } from '../router.ts';
import type { PageProps } from '../routes.ts';
import { Section } from './Section.tsx';

interface Example {
  name: string;
  status: string;
  entry?: string | undefined;
}

export function ToolsPage(page: PageProps) {
  return (
    <Section page={page} section="tools" title={t('tools.title')} lead={t('tools.lead')} items={tools} titleOf={({ title }) => title}>
      {({ does, guideExample, examples }) => (
        <>
          <p lang={CONTENT_LANGUAGE}>{does}</p>
          <div>
            <h3 class="part">{t('tools.examples')}</h3>
            <NamedNotes
              notes={[guideExample, ...examples].map(({ name, status, entry }: Example) => ({
                name,
                note: status,
                href: entry && page.find(entry) ? hrefOf('glossary', entry) : undefined,
              }))}
            />
          </div>
        </>
      )}
    </Section>
  );
}
