/** Every part of the guide that has an address, with all that it says, for the search. */
import type { GuidePart } from '../../../core/guide-search.ts';
import type { Roadmap } from '../../../core/roadmap.ts';
import corrections from '../../../data/guide/corrections.json';
import interview from '../../../data/guide/interview.json';
import organizations from '../../../data/guide/organizations.json';
import questions from '../../../data/guide/questions.json';
import roles from '../../../data/guide/roles.json';
import skills from '../../../data/guide/skills.json';
import tools from '../../../data/guide/tools.json';
import roadmapFile from '../../../data/roadmap.json';
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
  page: 'Career',
  text: textsIn(data),
});

export function guideParts(): GuidePart[] {
  return [
    part('plan', 'Your road: choices and dates', [roadmap.summary, 'start year calendar export timeline notes']),
    part('paths', 'MD, DO and international graduates', roadmap.pathFacts),
    part('specialties', 'Residencies that lead to pain medicine', roadmap.specialties),
    ...partsOf('career', 'Career', roadmap.stages, ({ title }) => title),
    part('boards', 'Boards', roadmap.boards),
    part('permits', 'Licenses, registrations and permits', roadmap.permits),
    ...corrections.map((correction) => ({
      href: hrefOf('career', `correction-${correction.id}`),
      title: `Correction: ${correction.topic}`,
      page: 'Career',
      text: `${correction.says} ${correction.so}`,
    })),
    ...partsOf('roles', 'Roles', roles, ({ title }) => title),
    ...partsOf('skills', 'Skills', skills, ({ title }) => title),
    ...partsOf('interview', 'Interview', interview, ({ question }) => question),
    ...partsOf('tools', 'Tools', tools, ({ title }) => title),
    ...partsOf('organizations', 'Organizations', organizations, ({ currentName, guideName }) => currentName ?? guideName),
    ...partsOf('questions', 'Questions', questions, ({ question }) => question),
    {
      href: hrefOf('study'),
      title: 'Saved terms and flash cards',
      page: 'Study',
      text: 'study export Anki CSV Markdown JSON import repetition',
    },
    {
      href: hrefOf('about', 'emergency'),
      title: 'In an emergency',
      page: 'About',
      text: 'overdose naloxone 911 suicide crisis lifeline 988',
    },
    { href: hrefOf('about', 'licenses'), title: 'Licenses', page: 'About', text: 'Creative Commons Attribution CC BY MIT' },
    { href: hrefOf('about', 'sources'), title: 'Sources', page: 'About', text: 'references organizations titles years compared' },
  ];
}
