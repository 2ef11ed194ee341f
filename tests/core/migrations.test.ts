/** Storage from every released version, as it was written then, and what it becomes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate, STORAGE_VERSION, type Stored } from '../../core/migrations.ts';
import { readSettings } from '../../core/settings.ts';

/** What 0.1.0 stores once a reader has changed and collected something. */
const BY_0_1_0: Stored = {
  sync: {
    settings: { offSites: ['example.org'], density: 'page', levels: ['specialist', 'clinical'], hoverDelay: 500, theme: 'dark' },
    ticks: ['degree', 'mcat'],
    known: ['pain'],
  },
  local: { saved: ['crps'], recent: ['tens', 'crps'], indexKey: '0.1.0/1' },
};

const upToDate = (stored: Stored, version: unknown = undefined): Stored => {
  const { sync, local } = migrate(stored, version);
  return { sync: { ...stored.sync, ...sync }, local: { ...stored.local, ...local } };
};
const settingsAfter = (settings: unknown) => readSettings(upToDate({ sync: { settings }, local: {} }).sync.settings);

describe('storage of 0.1.0', () => {
  it('keeps what the reader has set and collected', () => {
    const { sync, local } = upToDate(BY_0_1_0);
    expect(readSettings(sync.settings)).toMatchObject({ offSites: ['example.org'], density: 'page', hoverDelay: 500, theme: 'dark' });
    expect({ ...sync, settings: undefined }).toEqual({ ...BY_0_1_0.sync, settings: undefined });
    expect(local).toEqual(BY_0_1_0.local);
  });

  it.each<[string, unknown, string]>([
    ['nothing changed', {}, 'patient'],
    ['every level', { levels: ['everyday', 'clinical', 'specialist'] }, 'patient'],
    ['all but everyday words', { levels: ['clinical', 'specialist'] }, 'student'],
    ['specialist terms alone', { levels: ['specialist'] }, 'clinician'],
    ['no level at all', { levels: [] }, 'patient'],
    ['everyday words alone', { levels: ['everyday'] }, 'patient'],
    ['levels that are damaged', { levels: 'specialist' }, 'patient'],
    ['a reader chosen on a newer device', { levels: ['specialist'], audience: 'student' }, 'student'],
    ['settings that are no object', 'dark', 'patient'],
    ['no settings', undefined, 'patient'],
  ])('with %s is for the reader that fits', (_, settings, audience) => {
    expect(settingsAfter(settings).audience).toBe(audience);
  });

  it('that is up to date, or of a newer version, is left alone', () => {
    expect(migrate(BY_0_1_0, STORAGE_VERSION)).toEqual({});
    expect(migrate(BY_0_1_0, 99)).toEqual({});
  });

  it.each([
    ['a text', '1'],
    ['less than nothing', -1],
    ['a part', 0.5],
    ['no number', Number.NaN],
    ['null', null],
  ])('whose version is %s is migrated from the start', (_, version) => {
    expect(migrate(BY_0_1_0, version)).toEqual(migrate(BY_0_1_0, 0));
  });
});

describe('a step', () => {
  it('is harmless a second time, on anything', () => {
    const record = fc.dictionary(fc.string(), fc.anything());
    const settings = fc.record({ levels: fc.anything(), audience: fc.anything(), theme: fc.anything() }, { requiredKeys: [] });
    const sync = fc.oneof(record, fc.record({ settings: fc.oneof(settings, fc.anything()) }));
    fc.assert(
      fc.property(sync, record, (some, local) => {
        const once = upToDate({ sync: some, local });
        expect(upToDate(once)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not change what it was given', () => {
    const before = structuredClone(BY_0_1_0);
    migrate(BY_0_1_0, 0);
    expect(BY_0_1_0).toEqual(before);
  });
});
