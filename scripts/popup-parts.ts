/**
 * Puts all that the popup has in common with other pages into one file. Left to itself, the build parts it by who shares
 * what with whom, and each file more is waited for before the popup can answer.
 */
import { resolve } from 'node:path';

/** What Rolldown tells of the modules. */
interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** A group of Rolldown's `codeSplitting`. */
interface Group {
  name(id: string, modules: Modules): string | null;
}

const pageFile = (page: string): string => resolve(`entrypoints/${page}/index.html`);

/** @param others the pages that share with the popup; the side panel is the popup itself */
export function popupParts(others: readonly string[]): Group {
  let common: Set<string> | undefined;
  return {
    name(id, modules) {
      common ??= loadedWith([pageFile('popup')], modules).intersection(loadedWith(others.map(pageFile), modules));
      return common.has(id) ? 'popup-parts' : null;
    },
  };
}

/** The ids of modules and of all that is loaded before they run. */
function loadedWith(starts: readonly string[], modules: Modules): Set<string> {
  const loaded = new Set(starts);
  for (const id of loaded) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) loaded.add(imported);
  return loaded;
}
