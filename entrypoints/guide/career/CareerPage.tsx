/** The full roadmap: timeline, residencies, stages, boards, permits, and where the source guide is wrong. */
import { CorrectionList } from '../../../components/CorrectionList.tsx';
import { NamedNotes } from '../../../components/NamedNotes.tsx';
import { PathTable } from '../../../components/PathTable.tsx';
import { ProgressBar } from '../../../components/ProgressBar.tsx';
import { SourceFold } from '../../../components/SourceFold.tsx';
import { Checked } from '../../../components/SourceList.tsx';
import { Specialties } from '../../../components/Specialties.tsx';
import { StageCard } from '../../../components/StageCard.tsx';
import { Timeline } from '../../../components/Timeline.tsx';
import type { Source } from '../../../core/entry.ts';
import { type Roadmap, roadmapProgress } from '../../../core/roadmap.ts';
import corrections from '../../../data/guide/corrections.json';
import roadmapFile from '../../../data/roadmap.json';
import { useTicks } from '../../../platform/hooks.ts';
import { Note } from '../Note.tsx';
import { hrefOf } from '../router.ts';
import type { PageProps } from '../routes.ts';
import { sourcesOf } from '../sources.ts';
import { noteSubject, PlanSection } from './PlanSection.tsx';
import { usePlan } from './usePlan.ts';

const roadmap = roadmapFile as Roadmap;
const hrefOfStage = (id: string): string => hrefOf('career', id);

/** The sources of several items, each once. */
const sourcesOfAll = (items: readonly { sources: string[] }[]): Source[] =>
  sourcesOf([...new Set(items.flatMap(({ sources }) => sources))]);

export function CareerPage({ find, headingRef }: PageProps) {
  const [ticked, tick] = useTicks();
  const { done, of } = roadmapProgress(roadmap, ticked);
  const road = usePlan(roadmap);
  const { plan, planned, first, dateOf } = road;
  const path = roadmap.paths.find(({ id }) => id === plan.path);
  const hrefOfEntry = (id: string): string | undefined => find(id) && hrefOf('glossary', id);
  return (
    <>
      <h1 tabIndex={-1} ref={headingRef}>
        {roadmap.title}
      </h1>
      <p class="lead">{roadmap.summary}</p>
      <p class="entry-checked">
        <Checked date={roadmap.checked} />. Each stage also says how the career guide that this page was checked against puts it.{' '}
        <a href={hrefOfStage('corrections')}>Where that guide is wrong</a>
      </p>
      <ProgressBar done={done} of={of} text={`${done} of ${of} milestones`} label="Progress on the road" />

      <section>
        <h2 id="career-timeline" class="visually-hidden">
          Timeline
        </h2>
        <Timeline
          roadmap={planned}
          hrefOf={hrefOfStage}
          first={first}
          dateOf={dateOf}
          origin={plan.path === 'img' ? 'the first day of medical school' : undefined}
        />
      </section>

      <PlanSection roadmap={roadmap} road={road} ticked={ticked} />

      <section class="roadmap-section">
        <h2 id="career-paths" tabIndex={-1}>
          MD, DO and international graduates
        </h2>
        <p>Both degrees lead to the same license and the same fellowships. Graduates from abroad join with a certificate of ECFMG.</p>
        <PathTable paths={roadmap.paths} facts={roadmap.pathFacts} chosen={plan.path} />
        <SourceFold sources={sourcesOfAll(roadmap.pathFacts)} />
      </section>

      <section class="roadmap-section">
        <h2 id="career-specialties" tabIndex={-1}>
          Residencies that lead to pain medicine
        </h2>
        <p>There is no residency in pain. The one-year fellowship takes physicians who have first trained in one of these.</p>
        <Specialties specialties={roadmap.specialties} hrefOfEntry={hrefOfEntry} />
        <SourceFold sources={sourcesOfAll(roadmap.specialties)} />
      </section>

      <ol class="stages">
        {planned.stages.map((stage, i) => (
          <li key={stage.id}>
            <StageCard
              stage={stage}
              number={i + 1}
              date={dateOf(stage)}
              own={roadmap.pathFacts
                .filter((fact) => fact.stage === stage.id)
                .map((fact) => ({ label: fact.label, text: fact[plan.path] }))}
              path={path?.long ?? ''}
              note={<Note subject={noteSubject(stage.id)} label={`Your notes: ${stage.short}`} />}
              next={planned.stages.filter(({ id }) => stage.leadsTo.includes(id))}
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
        <SourceFold sources={sourcesOfAll(roadmap.boards)} />
      </section>

      <section class="roadmap-section">
        <h2 id="career-permits" tabIndex={-1}>
          Licenses, registrations and permits
        </h2>
        <NamedNotes notes={roadmap.permits.map(({ name, what, entry }) => ({ name, note: what, href: entry && hrefOfEntry(entry) }))} />
        <SourceFold sources={sourcesOfAll(roadmap.permits)} />
      </section>

      <section class="roadmap-section">
        <h2 id="career-corrections" tabIndex={-1}>
          Where the source guide is wrong
        </h2>
        <p>The career guide that started this collection, point by point.</p>
        <CorrectionList corrections={corrections.map(({ sources, ...correction }) => ({ ...correction, sources: sourcesOf(sources) }))} />
      </section>
    </>
  );
}
