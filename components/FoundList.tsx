/** What the guide's search found, in groups: the listbox of a combobox. Focus stays in the box. */
// The listbox of a combobox, as ARIA's practices have it: its keys and its focus are the text field's.
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: see above
// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is no part of a listbox
// biome-ignore-all lint/a11y/useFocusableInteractive: aria-activedescendant points at the options
// biome-ignore-all lint/a11y/useKeyWithClickEvents: Enter is heard in the text field
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';

export interface Found {
  href: string;
  title: string;
  /** The category or the page. */
  kind: string;
  text: string;
}

export interface FoundGroup {
  label: string;
  found: readonly Found[];
}

interface FoundListProps {
  id: string;
  groups: readonly FoundGroup[];
  /** Number of the active option over all groups. */
  active: number;
  onOpen(href: string): void;
}

/** The DOM id of an option, for aria-activedescendant. */
export const foundId = (list: string, number: number): string => `${list}-${number}`;

export function FoundList({ id, groups, active, onOpen }: FoundListProps) {
  let number = -1;
  return (
    <ul class="found" role="listbox" id={id} aria-label={t('guide.search.results')}>
      {groups.map(({ label, found }, at) => (
        <li key={label} role="none">
          <div class="part" id={`${id}-group-${at}`}>
            {label}
          </div>
          <ul role="group" aria-labelledby={`${id}-group-${at}`}>
            {found.map(({ href, title, kind, text }) => {
              number++;
              return (
                <li
                  key={href}
                  class="found-option"
                  role="option"
                  id={foundId(id, number)}
                  aria-selected={number === active}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onOpen(href)}
                >
                  <span class="headword">
                    <bdi lang={CONTENT_LANGUAGE}>{title}</bdi>
                  </span>
                  <span class="found-text">
                    <span class="visually-hidden">, </span>
                    <span class="found-kind">{kind}.</span> <bdi lang={CONTENT_LANGUAGE}>{text}</bdi>
                  </span>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
