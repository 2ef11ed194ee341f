/** The listbox under the search box: hits in groups, one option each. Focus stays in the box. */
// The listbox of a combobox, as ARIA's practices have it: its keys and its focus are the text field's.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: see above
// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is no part of a listbox
// biome-ignore-all lint/a11y/useFocusableInteractive: aria-activedescendant points at the options
// biome-ignore-all lint/a11y/useKeyWithClickEvents: Enter is heard in the text field
import { ArrowRight } from 'lucide';
import type { Hit } from '../core/search.ts';
import { CONTENT_LANGUAGE, language, t } from '../platform/text.ts';
import { categoryName } from './category-name.ts';
import { Highlighted } from './Highlighted.tsx';
import { Icon } from './Icon.tsx';

export interface HitGroup {
  /** Shown above the group; the only group needs none. */
  label?: string;
  hits: readonly Hit[];
}

interface HitListProps {
  id: string;
  label: string;
  groups: readonly HitGroup[];
  /** Number of the active option over all groups, -1 for none. */
  active: number;
  onOpen(id: string): void;
}

/** The DOM id of an option, for aria-activedescendant. */
export const optionId = (list: string, number: number): string => `${list}-${number}`;

export function HitList({ id, label, groups, active, onOpen }: HitListProps) {
  let number = 0;
  return (
    <ul class="hits" role="listbox" id={id} aria-label={label}>
      {groups.map((group, at) => {
        const first = number;
        number += group.hits.length;
        const options = group.hits.map((hit, i) => (
          <Option key={hit.id} id={optionId(id, first + i)} hit={hit} active={first + i === active} onOpen={onOpen} />
        ));
        if (!group.label) return options;
        return (
          <li key={group.label} role="none">
            <div class="hits-label" id={`${id}-group-${at}`}>
              {group.label}
            </div>
            <ul role="group" aria-labelledby={`${id}-group-${at}`}>
              {options}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function Option({ id, hit, active, onOpen }: { id: string; hit: Hit; active: boolean; onOpen(id: string): void }) {
  return (
    <li
      class="hit"
      role="option"
      id={id}
      aria-selected={active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(hit.id)}
    >
      <div class="hit-names" lang={CONTENT_LANGUAGE} dir="auto">
        {hit.name !== undefined && (
          <span class="hit-name">
            <Highlighted text={hit.name} ranges={hit.ranges} />
            <Icon of={ArrowRight} size={14} />
            <span class="visually-hidden" lang={language()}>
              , {t('search.see')}{' '}
            </span>
          </span>
        )}
        <span class="headword">
          <Highlighted text={hit.headword} ranges={hit.name === undefined ? hit.ranges : []} />
        </span>
      </div>
      <div class="hit-gloss" dir="auto">
        <span class="visually-hidden">, </span>
        <span class="hit-category">{categoryName(hit.category)}.</span> <span lang={CONTENT_LANGUAGE}>{hit.gloss}</span>
      </div>
    </li>
  );
}
