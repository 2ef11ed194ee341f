/** Where one mark of an entry is enough, on the page or in a section: which match has it? */
import { isOnce } from '../../core/evidence.ts';
import type { Index } from '../../core/index-format.ts';
import type { Settings } from '../../core/settings.ts';
import type { PlacedMatch } from './placed-match.ts';
import { sectionOf } from './sections.ts';

export interface FirstMarks {
  /** May this match be shown as this sense? It may where each mark is wanted, or no other one is shown. */
  take(match: PlacedMatch, sense: number): boolean;
  /** A shown match is gone: another one may take its place. */
  vacate(match: PlacedMatch): void;
  hasVacant(): boolean;
  /** The entries whose one mark is gone, which are then no longer vacant. */
  takeVacant(): ReadonlySet<number>;
  /** Forgets all of them. */
  reset(density: Settings['density']): void;
}

export function createFirstMarks(index: Index): FirstMarks {
  let density: Settings['density'] = 'every';
  /** Page or section → entry → the match that is shown. */
  let firsts = new WeakMap<Node, Map<number, PlacedMatch>>();
  let vacant = new Set<number>();

  /** The part of the page in which one mark of the entry is enough; undefined where each is wanted. */
  function scopeOf({ block }: PlacedMatch, sense: number): Node | undefined {
    if (density === 'page' || isOnce(index, sense)) return document;
    if (density !== 'section') return undefined;
    block.section ??= sectionOf(block.container);
    return block.section;
  }

  return {
    take(match, sense) {
      const scope = scopeOf(match, sense);
      if (!scope) return true;
      const entry = index.senseEntry[sense] as number;
      const inScope = firsts.get(scope) ?? new Map<number, PlacedMatch>();
      const known = inScope.get(entry);
      if (known && known !== match && known.shown) return false;
      firsts.set(scope, inScope.set(entry, match));
      return true;
    },
    vacate(match) {
      const entry = index.senseEntry[match.sense] as number;
      const scope = scopeOf(match, match.sense);
      const inScope = scope && firsts.get(scope);
      if (inScope?.get(entry) !== match) return;
      inScope.delete(entry);
      vacant.add(entry);
    },
    hasVacant: () => vacant.size > 0,
    takeVacant() {
      const taken = vacant;
      vacant = new Set();
      return taken;
    },
    reset(next) {
      density = next;
      firsts = new WeakMap();
      vacant.clear();
    },
  };
}
