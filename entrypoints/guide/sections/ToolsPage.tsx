/** The software of a pain practice. */
import { NamedNotes } from '../../../components/NamedNotes.tsx';
import tools from '../../../data/guide/tools.json';
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
    <Section
      page={page}
      section="tools"
      title="Tools"
      lead="Kinds of software that a pain practice works with. Products are named as examples, not recommended."
      items={tools}
      titleOf={({ title }) => title}
    >
      {({ does, guideExample, examples }) => (
        <>
          <p>{does}</p>
          <div>
            <h3 class="part">Examples</h3>
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
