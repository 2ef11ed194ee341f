/**
 * What is kept, and where. State is storage: whoever changes it writes an item, and every context that shows it
 * watches that item. Nothing needs a reload, and nothing is kept in the memory of the background.
 */
import { browser } from 'wxt/browser';
import type { StoredIndex } from '../core/index-format.ts';
import type { Plan } from '../core/plan.ts';
import type { StoredSearchIndex } from '../core/search-index.ts';
import type { SelfCheck } from '../core/self-check.ts';
import type { Settings } from '../core/settings.ts';
import { defineItem, defineLongList } from './storage-item.ts';

/** Only what differs from the defaults; read it with `readSettings`. */
export const settingsItem = defineItem<Partial<Settings>>('sync', 'settings', {});

/** Ids of the roadmap's milestones that are ticked off. */
export const ticksItem = defineItem<string[]>('sync', 'ticks', []);

/** The reader's plan; read it with `readPlan`. */
export const planItem = defineItem<Partial<Plan>>('sync', 'plan', {});

/** Ids of the interview questions that were practiced; read it with `readTicks`. */
export const practicedItem = defineItem<string[]>('sync', 'practiced', []);

/** How the reader judges their own skills; read it with `readSelfCheck`. */
export const selfCheckItem = defineItem<SelfCheck>('sync', 'selfCheck', {});

/** Ids of entries whose terms are not marked any more, because the reader knows them. */
export const knownItem = defineLongList('known');

/** Ids of entries kept for later, the newest first. What is known of each is in `study.ts`, which also writes this. */
export const savedItem = defineItem<string[]>('local', 'saved', []);

/** Whether the popup tells how many flash cards are due. */
export const dueShownItem = defineItem<boolean>('local', 'dueShown', false);

/** Which way round the flash cards ask: "both", "meaning" or "term". */
export const studyWaysItem = defineItem<string>('local', 'studyWays', 'both');

/** How the list of a page's terms is ordered: "category" or "reading". */
export const termOrderItem = defineItem<string>('local', 'termOrder', 'category');

/** All marks are hidden for now: until the browser is started again, or the reader shows them. */
export const hiddenItem = defineItem<boolean>('local', 'hidden', false);

/** What was selected on a page to be looked up, and when (milliseconds since 1970): for a side panel that is open or opens. */
export const lookupItem = defineItem<{ query: string; at: number } | null>('local', 'lookup', null);

/** The version whose news have not been read; empty where there are none. */
export const newsItem = defineItem<string>('local', 'news', '');

/** Ids of entries opened from a search, the newest first. */
export const recentItem = defineItem<string[]>('local', 'recent', []);

/** The compiled index, written by the background and read by every page. */
export const indexItem = defineItem<StoredIndex | null>('local', 'index', null);

/** What a search needs of the glossary, written together with the index. */
export const searchIndexItem = defineItem<StoredSearchIndex | null>('local', 'searchIndex', null);

/** Writes both, or neither where storage is full. */
export async function storeIndexes(index: StoredIndex, searchIndex: StoredSearchIndex): Promise<void> {
  await browser.storage.local.set({ index, searchIndex });
}

/** The key of the stored indexes, by itself: each is half a megabyte, and whether they are current is asked often. */
export const indexKeyItem = defineItem<string>('local', 'indexKey', '');

/** How many recent entries are kept. */
export const RECENT_LIMIT = 8;

/** The list with `id` put first, or taken out where it was in it. */
export function toggled(list: readonly string[], id: string): string[] {
  return list.includes(id) ? list.filter((known) => known !== id) : [id, ...list];
}

/** Puts an entry on the list of known ones. Rejects when storage is full. */
export async function addKnown(id: string): Promise<void> {
  await knownItem.setValue([...new Set([id, ...(await knownItem.getValue())])]);
}
