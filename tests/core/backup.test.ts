/** The backup file: written and read back whole, or refused with every fault named. */
import { describe, expect, it } from 'vitest';
import { type Backup, parseBackup, writeBackup } from '../../core/backup.ts';
import { NO_GUIDE_STATE } from '../../core/guide-state.ts';
import { DEFAULTS, readSettings } from '../../core/settings.ts';
import { saveTerm } from '../../core/study.ts';

const NOW = Date.UTC(2026, 10, 24);
const FULL: Backup = {
  settings: {
    siteMode: 'only',
    onSites: ['*.nih.gov'],
    density: 'section',
    categoriesOff: ['career'],
    audience: 'student',
    markLine: 'wavy',
    markColor: 'blue',
    markTint: true,
    badge: false,
    hoverDelay: 500,
    theme: 'dark',
  },
  study: new Map([
    ['opioid', saveTerm({ sentence: 'An opioid helps.', title: 'Opioids', url: 'https://example.org/' }, NOW)],
    ['allodynia', saveTerm(undefined, 0)],
  ]),
  known: ['chronic-pain'],
  ticks: ['bachelors-degree-1'],
  guide: {
    plan: { path: 'do', track: 'psychiatry', gap: 1, schoolYears: 6, from: 'residency', year: 2030 },
    practiced: ['evidence'],
    selfCheck: { law: 2 },
    notes: { 'career-fellowship': 'Ask Dr. Lee.\nTwice.' },
  },
};

/** The faults of a file that is good but for a change. */
function faultsOf(change: object): string[] {
  const parsed = parseBackup(JSON.stringify({ ...JSON.parse(writeBackup(FULL, NOW)), ...change }));
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
}

describe('a backup', () => {
  it('comes back as it was', () => {
    expect(parseBackup(writeBackup(FULL, NOW))).toEqual({ ok: true, backup: FULL });
  });

  it('of someone who has changed nothing comes back empty', () => {
    const empty: Backup = { settings: {}, study: new Map(), known: [], ticks: [], guide: NO_GUIDE_STATE };
    expect(parseBackup(writeBackup({ ...empty, settings: DEFAULTS }, NOW))).toEqual({ ok: true, backup: empty });
  });

  it('may leave lists out', () => {
    const parsed = parseBackup('{"format":"paingloss-backup","version":1}');
    expect(parsed).toEqual({ ok: true, backup: { settings: {}, study: new Map(), known: [], ticks: [], guide: NO_GUIDE_STATE } });
  });

  it('holds settings that storage takes as they are', () => {
    expect(readSettings(FULL.settings)).toEqual({ ...DEFAULTS, ...FULL.settings });
  });
});

/** What is missing or wrong in it: id, saved, sentence, title, url. */
const STUDY_FAULTS = Array(5).fill('study');

describe('a file with a fault', () => {
  it.each<[string, object, string[]]>([
    ['of another program', { format: 'bookmarks' }, ['format']],
    ['of a newer version', { version: 2 }, ['version']],
    ['with a field that is not known', { secrets: [] }, ['secrets']],
    ['with a setting that is not known', { settings: { glow: true } }, ['settings.glow']],
    ['with a setting out of its range', { settings: { hoverDelay: -5 } }, ['settings.hoverDelay']],
    ['with a category that is not known', { settings: { categoriesOff: ['concept', 'news'] } }, ['settings.categoriesOff.1']],
    ['with an empty host', { settings: { offSites: ['a.org', ' '] } }, ['settings.offSites.1']],
    ['with saved terms that are no list', { study: { terms: 7 } }, ['study.terms']],
    ['with a saved term that is damaged', { study: { format: 'paingloss-study', version: 1, terms: [{ id: '<b>' }] } }, STUDY_FAULTS],
    ['with markup for an id', { known: ['<b>'] }, ['known.0']],
    ['with a plan for a year that never comes', { guide: { plan: { ...FULL.guide.plan, year: 9999 } } }, ['guide.plan.year']],
    ['with a plan on no path', { guide: { plan: { ...FULL.guide.plan, path: 'phd' } } }, ['guide.plan.path']],
    ['with a skill judged by no level', { guide: { selfCheck: { law: 4 } } }, ['guide.selfCheck.law']],
    ['with a note that is no text', { guide: { notes: { a: 1 } } }, ['guide.notes.a']],
    ['with something else of the guide', { guide: { color: 'red' } }, ['guide.color']],
    ['with two faults', { known: 'x', ticks: null }, ['known', 'ticks']],
  ])('%s is refused, and the fault is named', (_, change, paths) => {
    expect(faultsOf(change)).toEqual(paths);
  });

  it.each(['', 'hello', '[]', 'null', '7'])('%j is refused', (text) => {
    expect(parseBackup(text).ok).toBe(false);
  });

  it('names twenty faults at most', () => {
    expect(faultsOf({ known: Array(50).fill('<b>') })).toHaveLength(20);
  });
});
