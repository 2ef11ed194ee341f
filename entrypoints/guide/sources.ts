/** The built-in pack's sources by key, as the roadmap and the guide's sections name them. */
import type { Source } from '../../core/entry.ts';
import sourcesFile from '../../data/packs/pain-medicine/sources.json';
import roadmap from '../../data/roadmap.json';

const SOURCES: Record<string, Source> = sourcesFile;

/** The day on which the roadmap and the sections were last held against their facts. */
export const GUIDE_CHECKED: string = roadmap.checked;

/** The sources with these keys; keys without a source are left out. */
export function sourcesOf(keys: readonly string[]): Source[] {
  return keys.map((key) => SOURCES[key]).filter((source) => source !== undefined);
}

/** All, by organisation and title. */
export function allSources(): Source[] {
  const order = new Intl.Collator('en', { sensitivity: 'base' });
  return Object.values(SOURCES).sort((a, b) => order.compare(a.organisation, b.organisation) || order.compare(a.title, b.title));
}
