/** Every part of the guide that has an address, with all that it says, for the search. */
import type { GuidePart } from '../../../core/guide-search.ts';
import type { Roadmap } from '../../../core/roadmap.ts';
import corrections from '../../../data/guide/corrections.json';
import interview from '../../../data/guide/interview.json';
import organizations from '../../../data/guide/organizations.json';
import questions from '../../../data/guide/questions.json';
import roles from '../../../data/guide/roles.json';
import words from '../../../data/guide/search-words.json';
import skills from '../../../data/guide/skills.json';
import tools from '../../../data/guide/tools.json';
import roadmapFile from '../../../data/roadmap.json';
import { t } from '../../../platform/text.ts';
import { hrefOf } from '../router.ts';

const roadmap = roadmapFile as Roadmap;

/** Names of things that are for the machine, not for the reader. */
const UNSAID = new Set([
  'id',
  'entries',
  'entry',
  'sources',
  'url',
  'site',
  'leadsTo',
  'verdict',
  'verdicts',
  'milestones',
  'title',
  'short',
]);

/** All texts of a piece of data, in order. */
function textsIn(data: unknown): string {
  if (typeof data === 'string') return data;
  if (typeof data !== 'object' || data === null) return '';
  const values = Array.isArray(data) ? data : Object.entries(data).flatMap(([name, value]) => (UNSAID.has(name) ? [] : [value]));
  return values.map(textsIn).filter(Boolean).join(' ');
}

interface Item {
  id: string;
}
function partsOf<T extends Item>(section: string, page: string, items: readonly T[], titleOf: (item: T) => string): GuidePart[] {
  return items.map((item) => ({ href: hrefOf(section, item.id), title: titleOf(item), page, text: textsIn(item) }));
}
const part = (id: string, title: string, data: unknown): GuidePart => ({
  href: hrefOf('career', id),
  title,
  page: t('guide.page.career'),
  text: textsIn(data),
});

export function guideParts(): GuidePart[] {
  return [
    part('plan', t('guide.search.plan'), [roadmap.summary, words.plan]),
    part('paths', t('roadmap.paths.title'), roadmap.pathFacts),
    part('specialties', t('roadmap.specialties.title'), roadmap.specialties),
    ...partsOf('career', t('guide.page.career'), roadmap.stages, ({ title }) => title),
    part('boards', t('roadmap.boards'), roadmap.boards),
    part('permits', t('roadmap.permits'), roadmap.permits),
    ...corrections.map((correction) => ({
      href: hrefOf('career', `correction-${correction.id}`),
      title: t('guide.search.correction', [correction.topic]),
      page: t('guide.page.career'),
      text: `${correction.says} ${correction.so}`,
    })),
    ...partsOf('roles', t('guide.page.roles'), roles, ({ title }) => title),
    ...partsOf('skills', t('guide.page.skills'), skills, ({ title }) => title),
    ...partsOf('interview', t('guide.page.interview'), interview, ({ question }) => question),
    ...partsOf('tools', t('guide.page.tools'), tools, ({ title }) => title),
    ...partsOf('organizations', t('guide.page.organizations'), organizations, ({ currentName, guideName }) => currentName ?? guideName),
    ...partsOf('questions', t('guide.page.questions'), questions, ({ question }) => question),
    {
      href: hrefOf('study'),
      title: t('guide.search.study'),
      page: t('guide.page.study'),
      text: words.study,
    },
    {
      href: hrefOf('about', 'emergency'),
      title: t('about.emergency'),
      page: t('guide.page.about'),
      text: words.emergency,
    },
    { href: hrefOf('about', 'licenses'), title: t('about.licenses.title'), page: t('guide.page.about'), text: words.licenses },
    { href: hrefOf('about', 'sources'), title: t('about.sources.title'), page: t('guide.page.about'), text: words.sources },
  ];
}
