/** The guide's pages, one row each: a new page is a new row. */
import type { FunctionComponent, RefObject } from 'preact';
import type { Entry } from '../../core/entry.ts';
import type { ListFilter } from '../../core/listing.ts';
import type { Glossary } from '../../platform/hooks.ts';
import { t } from '../../platform/text.ts';
import { AboutPage } from './AboutPage.tsx';
import { CareerPage } from './career/CareerPage.tsx';
import { EntryPage } from './EntryPage.tsx';
import { GlossaryPage } from './GlossaryPage.tsx';
import { InterviewPage } from './interview/InterviewPage.tsx';
import { OrganizationsPage } from './sections/OrganizationsPage.tsx';
import { QuestionsPage } from './sections/QuestionsPage.tsx';
import { RolesPage } from './sections/RolesPage.tsx';
import { SkillsPage } from './sections/SkillsPage.tsx';
import { ToolsPage } from './sections/ToolsPage.tsx';
import { CardsPage } from './study/CardsPage.tsx';
import { StudyPage } from './study/StudyPage.tsx';

export interface PageProps {
  /** The second part of the address. */
  item: string | undefined;
  glossary: Glossary;
  /** The entry with an id, where there is one. */
  find(id: string): Entry | undefined;
  /** The hash of the page before, if there was one. */
  cameFrom: string | undefined;
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** The glossary's filter, kept while other pages are read. */
  filter: ListFilter;
  onFilter(filter: ListFilter): void;
}

interface Route {
  /** First part of the address. */
  section: string;
  /** In the navigation. */
  name: string;
  Page: FunctionComponent<PageProps>;
  /** Shown instead when the address names an item; without it the page itself shows the item. */
  ItemPage?: FunctionComponent<PageProps>;
  /** True for pages that wait for the glossary. */
  needsGlossary?: boolean;
}

export const ROUTES: readonly [Route, ...Route[]] = [
  { section: 'glossary', name: t('guide.page.glossary'), Page: GlossaryPage, ItemPage: EntryPage, needsGlossary: true },
  { section: 'career', name: t('guide.page.career'), Page: CareerPage },
  { section: 'roles', name: t('guide.page.roles'), Page: RolesPage },
  { section: 'skills', name: t('guide.page.skills'), Page: SkillsPage },
  { section: 'interview', name: t('guide.page.interview'), Page: InterviewPage },
  { section: 'tools', name: t('guide.page.tools'), Page: ToolsPage },
  { section: 'organizations', name: t('guide.page.organizations'), Page: OrganizationsPage },
  { section: 'questions', name: t('guide.page.questions'), Page: QuestionsPage },
  { section: 'study', name: t('guide.page.study'), Page: StudyPage, ItemPage: CardsPage, needsGlossary: true },
  { section: 'about', name: t('guide.page.about'), Page: AboutPage, needsGlossary: true },
];

/** The route of a section; the first one where there is no such section. */
export function routeOf(section: string): Route {
  return ROUTES.find((route) => route.section === section) ?? ROUTES[0];
}
