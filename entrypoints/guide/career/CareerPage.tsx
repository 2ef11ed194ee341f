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
import { CONTENT_LANGUAGE, t } from '../../../platform/text.ts';
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
      <h1 tabIndex={-1} ref={headingRef} lang={CONTENT_LANGUAGE}>
        {roadmap.title}
      </h1>
      <p class="lead" lang={CONTENT_LANGUAGE}>
        {roadmap.summary}
      </p>
      <p class="entry-checked">
        <Checked date={roadmap.checked} />. {t('roadmap.checked')} <a href={hrefOfStage('corrections')}>{t('roadmap.wrong')}</a>
      </p>
      <ProgressBar done={done} of={of} text={t('stage.milestones', of, [done, of])} label={t('roadmap.progress')} />

      <section>
        <h2 id="career-timeline" class="visually-hidden">
          {t('roadmap.timeline.title')}
        </h2>
        <Timeline
          roadmap={planned}
          hrefOf={hrefOfStage}
          first={first}
          dateOf={dateOf}
          origin={plan.path === 'img' ? 'school' : 'college'}
        />
      </section>

      <PlanSection roadmap={roadmap} road={road} ticked={ticked} />

      <section class="roadmap-section">
        <h2 id="career-paths" tabIndex={-1}>
          {t('roadmap.paths.title')}
        </h2>
        <p>{t('roadmap.paths.lead')}</p>
        <PathTable paths={roadmap.paths} facts={roadmap.pathFacts} chosen={plan.path} />
        <SourceFold sources={sourcesOfAll(roadmap.pathFacts)} />
      </section>

      <section class="roadmap-section">
        <h2 id="career-specialties" tabIndex={-1}>
          {t('roadmap.specialties.title')}
        </h2>
        <p>{t('roadmap.specialties.lead')}</p>
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
              note={<Note subject={noteSubject(stage.id)} label={t('note.stage', [stage.short])} />}
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
          {t('roadmap.boards')}
        </h2>
        <NamedNotes notes={roadmap.boards.map(({ name, role, entry }) => ({ name, note: role, href: entry && hrefOfEntry(entry) }))} />
        <SourceFold sources={sourcesOfAll(roadmap.boards)} />
      </section>

      <section class="roadmap-section">
        <h2 id="career-permits" tabIndex={-1}>
          {t('roadmap.permits')}
        </h2>
        <NamedNotes notes={roadmap.permits.map(({ name, what, entry }) => ({ name, note: what, href: entry && hrefOfEntry(entry) }))} />
        <SourceFold sources={sourcesOfAll(roadmap.permits)} />
      </section>

      <section class="roadmap-section">
        <h2 id="career-corrections" tabIndex={-1}>
          {t('roadmap.corrections.title')}
        </h2>
        <p>{t('roadmap.corrections.lead')}</p>
        <CorrectionList corrections={corrections.map(({ sources, ...correction }) => ({ ...correction, sources: sourcesOf(sources) }))} />
      </section>
    </>
  );
}
