/** A short roadmap for the tests of what draws one. */
import type { Roadmap, Stage } from '../../core/roadmap.ts';

const years = (min: number, usual: number, max: number) => ({ min, usual, max });

function stage(id: string, more: Partial<Stage>): Stage {
  return {
    id,
    title: `The ${id} in full`,
    short: id,
    years: years(0, 0, 0),
    cumulative: years(0, 0, 0),
    what: `What the ${id} is.`,
    requirements: [],
    exams: [],
    costs: [],
    bodies: [],
    gate: `The gate after ${id}`,
    leadsTo: [],
    milestones: [
      { id: `${id}-first`, label: `First of ${id}` },
      { id: `${id}-second`, label: `Second of ${id}` },
    ],
    guide: { step: 1, says: 'The guide has this.', verdict: 'right', truth: 'It is so.' },
    entries: [],
    sources: [],
    ...more,
  };
}

export const SCHOOL = stage('school', { years: years(4, 4, 4), cumulative: years(4, 4, 4), leadsTo: ['exam'] });
export const EXAM = stage('exam', { cumulative: years(4, 4, 4), leadsTo: ['fellowship'] });
export const FELLOWSHIP = stage('fellowship', {
  years: years(1, 1, 2),
  cumulative: years(5, 5, 6),
  leadsTo: ['upkeep'],
  requirements: ['A residency'],
  exams: [{ name: 'Board exam', note: 'Once a year.' }],
  bodies: [
    { name: 'Council', role: 'Accredits', entry: 'council', url: 'https://www.council.example/' },
    { name: 'Unknown body', role: 'Helps', entry: 'gone' },
  ],
  guide: { step: null, says: null, verdict: 'missing', truth: 'It is the defining step.' },
});
export const UPKEEP = stage('upkeep', {
  cumulative: years(5, 5, 6),
  guide: {
    step: [4, 6],
    says: 'Two steps at once.',
    verdict: 'wrong order',
    verdicts: { 4: 'wrong order', 6: 'partly wrong' },
    truth: 'Not so.',
  },
});

export const ROADMAP: Roadmap = {
  title: 'A road',
  summary: 'A short one.',
  checked: '2026-11-24',
  totalYears: years(5, 5, 6),
  stages: [SCHOOL, EXAM, FELLOWSHIP, UPKEEP],
  specialties: [],
  boards: [],
  permits: [],
  paths: [],
  pathFacts: [],
  application: {
    title: 'Application',
    what: 'A window.',
    stage: 'fellowship',
    opens: { yearsBefore: 2, month: 12, day: 1 },
    closes: { yearsBefore: 1, month: 5, day: 31 },
    sources: [],
  },
};
