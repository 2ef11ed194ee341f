/** Migrations over storage: run once, run again after a stop, and never on what is newer. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { STORAGE_VERSION } from '../../core/migrations.ts';
import { migrateStorage } from '../../platform/migrations.ts';

const { local, sync } = fakeBrowser.storage;
const OLD = { settings: { levels: ['specialist'], theme: 'dark' }, ticks: ['degree'] };
const NEW = { settings: { audience: 'clinician', theme: 'dark' }, ticks: ['degree'] };

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await sync.set(OLD);
});

describe('migrating storage', () => {
  it('brings what 0.1.0 stored up to date, and says so', async () => {
    await migrateStorage();
    expect(await sync.get(null)).toEqual(NEW);
    expect(await local.get('storageVersion')).toEqual({ storageVersion: STORAGE_VERSION });
  });

  it('writes nothing the second time', async () => {
    await migrateStorage();
    const written = [vi.spyOn(local, 'set'), vi.spyOn(sync, 'set')];
    await migrateStorage();
    for (const set of written) expect(set).not.toHaveBeenCalled();
  });

  it('leaves the storage of a newer version alone', async () => {
    await local.set({ storageVersion: STORAGE_VERSION + 1 });
    await migrateStorage();
    expect(await sync.get(null)).toEqual(OLD);
    expect(await local.get('storageVersion')).toEqual({ storageVersion: STORAGE_VERSION + 1 });
  });

  it.each([
    ['the first write fails', sync],
    ['the last write fails', local],
  ])('is done the next time where %s', async (_, area) => {
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(migrateStorage()).rejects.toThrow('quota');
    expect((await local.get('storageVersion')).storageVersion).toBeUndefined();
    await migrateStorage();
    expect(await sync.get(null)).toEqual(NEW);
  });
});
