/** What the files that readers keep say of themselves, in English and in Spanish. */
import { afterEach, describe, expect, it } from 'vitest';
import { NO_PLAN, planRoadmap } from '../../core/plan.ts';
import { toMarkdown as planDocument, toCalendar } from '../../core/plan-export.ts';
import type { Roadmap } from '../../core/roadmap.ts';
import { saveTerm } from '../../core/study.ts';
import { toMarkdown as studyDocument } from '../../core/study-export.ts';
import { writeTerms } from '../../core/term-export.ts';
import data from '../../data/roadmap.json';
import { originOf } from '../../entrypoints/content/card/origin.ts';
import { PLAN_WORDS } from '../../entrypoints/guide/career/plan-words.ts';
import { STUDY_WORDS } from '../../entrypoints/guide/study/study-words.ts';
import { TERM_WORDS } from '../../entrypoints/popup/term-words.ts';
import { makeEntry } from '../core/make-entry.ts';
import { speakEnglish, speakSpanish } from './spanish.ts';

const SOURCE = { organisation: 'IASP', title: 'Terminology', year: '2020', url: 'https://www.iasp-pain.org/', read: true };
const entry = makeEntry('allodynia', { sources: [SOURCE], checked: '2026-11-24' });
const page = { title: 'A page', url: 'https://example.org/', date: '2026-11-25' };
const NOW = Date.UTC(2026, 10, 25);

const plan = { ...NO_PLAN, year: 2026 };
const planned = planRoadmap(data as Roadmap, plan);
const details = { ticked: new Set<string>(), notes: new Map<string, string>(), choices: '' };
/** Without the folding of its lines and the marks before commas and semicolons (RFC 5545). */
const calendar = (): string =>
  toCalendar(planned, plan, PLAN_WORDS, NOW)
    .replace(/\r\n[ \t]/g, '')
    .replace(/\\(?=[,;])/g, '');

const DOCUMENTS: Record<string, () => string> = {
  'a copied explanation': () => originOf(entry)('IASP, Terminology'),
  'a copied explanation without a source': () => originOf(entry)(''),
  'the terms of a page': () =>
    writeTerms(
      'markdown',
      [1, 3].map((count) => ({ entry, count, sentence: '' })),
      page,
      TERM_WORDS,
    ),
  'saved terms': () => studyDocument([{ entry, record: saveTerm({ sentence: '', ...page }, NOW) }], STUDY_WORDS, NOW),
  'the plan': () => planDocument(planned, plan, PLAN_WORDS, details),
  'the calendar': calendar,
};

afterEach(speakEnglish);

describe('a document of', () => {
  it.each<[of: string, english: string, inSpanish: string]>([
    [
      'a copied explanation',
      'PainGloss, checked November 24, 2026. For reference: IASP, Terminology.',
      'PainGloss, revisado el 24 de noviembre de 2026. Como referencia: IASP, Terminology.',
    ],
    [
      'a copied explanation without a source',
      'PainGloss, checked November 24, 2026. Not yet sourced.',
      'PainGloss, revisado el 24 de noviembre de 2026. Todavía sin fuente.',
    ],
    ['the terms of a page', '# Terms of pain medicine\n', '# Términos de la medicina del dolor\n'],
    ['the terms of a page', '*Concept, once on the page*', '*Concepto, una vez en la página*'],
    ['the terms of a page', '*Concept, 3 times on the page*', '*Concepto, 3 veces en la página*'],
    [
      'the terms of a page',
      'Source: IASP: Terminology (2020). Checked 2026-11-24.',
      'Fuente: IASP: Terminology (2020). Revisado el 2026-11-24.',
    ],
    ['saved terms', '# Saved terms\n', '# Términos guardados\n'],
    [
      'saved terms',
      'PainGloss, 2026-11-25. For reading, not for deciding on treatment.',
      'PainGloss, 2026-11-25. Para leer, no para decidir sobre un tratamiento.',
    ],
    ['saved terms', 'Met on: [A page](<https://example.org/>)', 'Encontrado en: [A page](<https://example.org/>)'],
    ['saved terms', 'Sources: IASP, Terminology', 'Fuentes: IASP, Terminology'],
    ['the plan', '12–14 years in all', '12–14 años en total'],
    ['the plan', 'Pain medicine fellowship: July 2038 to June 2039', 'Pain medicine fellowship: de julio de 2038 a junio de 2039'],
    ['the plan', '\nJuly 2038; 1 year, to year 13\n', '\njulio de 2038; 1 año, hasta el año 13\n'],
    ['the plan', `What opens the next stage: ${planned.stages[0]?.gate}.`, `Qué abre la etapa siguiente: ${planned.stages[0]?.gate}.`],
    ['the plan', 'Rules and dates change: ask', 'Las normas y las fechas cambian: pregunte'],
    ['the calendar', 'Begins in fall 2026; the day is the school’s.', 'Comienza en otoño de 2026; el día lo fija la escuela.'],
  ])('%s says “%s”, “%s”', (of, english, inSpanish) => {
    expect(DOCUMENTS[of]?.()).toContain(english);
    speakSpanish();
    expect(DOCUMENTS[of]?.()).toContain(inSpanish);
  });
});
