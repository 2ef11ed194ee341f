/** Settings: defaults at read, only changes in storage, and nothing in storage that stops the extension. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../core/entry.ts';
import { changedSettings, DEFAULTS, levelsOf, opensDetail, readSettings, type Settings } from '../../core/settings.ts';
import { RUNS } from './text-arbitraries.ts';

describe('settings from storage', () => {
  it.each<[string, unknown]>([
    ['that holds nothing', undefined],
    ['that holds null', null],
    ['that holds a text', 'dark'],
    ['that holds a list', []],
    ['that holds an empty object', {}],
    ['that holds a field of a newer version', { glow: true }],
    ['with enabled as text', { enabled: 'yes' }],
    ['with enabled as number', { enabled: 0 }],
    ['with a mode that is not known', { siteMode: 'nowhere' }],
    ['with hosts as text', { offSites: 'example.org' }],
    ['with a number among the hosts', { offSites: ['example.org', 7] }],
    ['with a host that is too long', { onSites: ['x'.repeat(261)] }],
    ['with more hosts than are kept', { onSites: Array(501).fill('a.org') }],
    ['with a density of a newer version', { density: 'paragraph' }],
    ['with a category that is not known', { categoriesOff: ['concept', 'news'] }],
    ['with categories as an object', { categoriesOff: {} }],
    ['with a reader that is not known', { audience: 'nurse' }],
    ['with a line that is not known', { markLine: 'double' }],
    ['with a color that is not known', { markColor: '#f00' }],
    ['with a tint as text', { markTint: 'yes' }],
    ['with a badge as number', { badge: 1 }],
    ['with a delay as text', { hoverDelay: '300' }],
    ['with a negative delay', { hoverDelay: -1 }],
    ['with a delay without end', { hoverDelay: Number.POSITIVE_INFINITY }],
    ['with a delay that is no number', { hoverDelay: Number.NaN }],
    ['with a theme that is not known', { theme: 'sepia' }],
    ['with null everywhere', Object.fromEntries(Object.keys(DEFAULTS).map((key) => [key, null]))],
    ['that inherits what it does not hold', Object.create({ theme: 'dark' })],
  ])('%s are the defaults', (_, stored) => {
    expect(readSettings(stored)).toEqual(DEFAULTS);
  });

  it.each<[string, Partial<Settings>]>([
    ['off', { enabled: false }],
    ['only on listed sites', { siteMode: 'only', onSites: ['example.org', '*.nih.gov'] }],
    ['off on listed sites', { offSites: ['example.org'] }],
    ['first per page', { density: 'page' }],
    ['without some categories', { categoriesOff: ['career', 'tool'] }],
    ['without any category', { categoriesOff: [...CATEGORIES] }],
    ['first per section', { density: 'section' }],
    ['for clinicians', { audience: 'clinician' }],
    ['wavy, blue and tinted', { markLine: 'wavy', markColor: 'blue', markTint: true }],
    ['without private sites', { privateSites: [] }],
    ['without a badge', { badge: false }],
    ['at once', { hoverDelay: 0 }],
    ['after three seconds', { hoverDelay: 3000 }],
    ['dark', { theme: 'dark' }],
  ])('are read: %s', (_, stored) => {
    expect(readSettings(stored)).toEqual({ ...DEFAULTS, ...stored });
  });

  it('keep what is valid beside what is not', () => {
    expect(readSettings({ theme: 'dark', density: 7, hoverDelay: 500 })).toEqual({ ...DEFAULTS, theme: 'dark', hoverDelay: 500 });
  });
});

describe('what is stored', () => {
  it('is nothing for the defaults', () => {
    expect(changedSettings(DEFAULTS)).toEqual({});
  });

  it('is nothing for lists that are equal to the defaults', () => {
    expect(changedSettings({ ...DEFAULTS, privateSites: [...DEFAULTS.privateSites], offSites: [] })).toEqual({});
  });

  it('is what differs, and comes back', () => {
    const settings: Settings = { ...DEFAULTS, theme: 'light', offSites: ['a.org'] };
    expect(changedSettings(settings)).toEqual({ theme: 'light', offSites: ['a.org'] });
    expect(readSettings(changedSettings(settings))).toEqual(settings);
  });
});

describe('any stored value', () => {
  const fields = Object.fromEntries(
    Object.keys(DEFAULTS).map((key) => [key, fc.oneof(fc.jsonValue(), fc.constantFrom(true, 'only', 'page', 'dark', 5))]),
  );

  it('gives settings that can be stored and read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record(fields, { requiredKeys: [] })), (stored) => {
        const settings = readSettings(stored);
        expect(readSettings(changedSettings(settings))).toEqual(settings);
      }),
      RUNS,
    );
  });
});

describe('for a reader', () => {
  it.each([
    ['patient', ['everyday', 'clinical', 'specialist'], false],
    ['student', ['clinical', 'specialist'], true],
    ['clinician', ['specialist'], true],
  ] as const)('who is a %s the levels %j are marked, and detail is open: %s', (audience, levels, detail) => {
    expect(levelsOf({ ...DEFAULTS, audience })).toEqual(levels);
    expect(opensDetail({ ...DEFAULTS, audience })).toBe(detail);
  });
});
