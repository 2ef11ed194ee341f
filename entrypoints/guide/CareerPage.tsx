/** The full roadmap: timeline, residencies, stages, boards, permits. */

import { NamedNotes } from '../../components/NamedNotes.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { Checked } from '../../components/SourceList.tsx';
import { Specialties } from '../../components/Specialties.tsx';
import { StageCard } from '../../components/StageCard.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import { type Roadmap, roadmapProgress } from '../../core/roadmap.ts';
import roadmapFile from '../../data/roadmap.json';
import { useTicks } from '../../platform/hooks.ts';
import { hrefOf } from './router.ts';
import type { PageProps } from './routes.ts';
import { sourcesOf } from './sources.ts';

const roadmap = roadmapFile as Roadmap;
const hrefOfStage = (id: string): string => hrefOf('career', id);

export function CareerPage({ find, headingRef }: PageProps) {
  const [ticked, tick] = useTicks();
  const { done, of } = roadmapProgress(roadmap, ticked);
  const hrefOfEntry = (id: string): string | undefined => find(id) && hrefOf('glossary', id);
  return (
    <>
      <h1 tabIndex={-1} ref={headingRef}>
        {roadmap.title}
      </h1>
      <p class="lead">{roadmap.summary}</p>
      <p class="entry-checked">
        <Checked date={roadmap.checked} />. Each stage also says how a widely read career guide puts it, and where that guide goes wrong.
      </p>
      <ProgressBar done={done} of={of} unit="milestones" label="Progress on the road" />

      <section>
        <h2 id="career-timeline" class="visually-hidden">
          Timeline
        </h2>
        <Timeline roadmap={roadmap} hrefOf={hrefOfStage} />
      </section>

      <section class="roadmap-section">
        <h2 id="career-specialties" tabIndex={-1}>
          Residencies that lead to pain medicine
        </h2>
        <p>There is no residency in pain. The one-year fellowship takes physicians who have first trained in one of these.</p>
        <Specialties specialties={roadmap.specialties} hrefOfEntry={hrefOfEntry} />
      </section>

      <ol class="stages">
        {roadmap.stages.map((stage, i) => (
          <li key={stage.id}>
            <StageCard
              stage={stage}
              number={i + 1}
              next={roadmap.stages.filter(({ id }) => stage.leadsTo.includes(id))}
              entries={stage.entries.map(find).filter((entry) => entry !== undefined)}
              sources={sourcesOf(stage.sources)}
              ticked={ticked}
              onTick={tick}
              hrefOfEntry={hrefOfEntry}
              hrefOfStage={hrefOfStage}
            />
          </li>
        ))}
      </ol>

      <section class="roadmap-section">
        <h2 id="career-boards" tabIndex={-1}>
          Boards
        </h2>
        <NamedNotes notes={roadmap.boards.map(({ name, role, entry }) => ({ name, note: role, href: entry && hrefOfEntry(entry) }))} />
      </section>

      <section class="roadmap-section">
        <h2 id="career-permits" tabIndex={-1}>
          Licenses, registrations and permits
        </h2>
        <NamedNotes notes={roadmap.permits.map(({ name, what, entry }) => ({ name, note: what, href: entry && hrefOfEntry(entry) }))} />
      </section>
    </>
  );
}
