/** The search box with its listbox: a combobox whose list is always open below it. */
import { Search, X } from 'lucide';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/text.ts';
import { type HitGroup, HitList, optionId } from './HitList.tsx';
import { Icon } from './Icon.tsx';

interface SearchComboboxProps {
  query: string;
  groups: readonly HitGroup[];
  /** The query that `groups` answer: the first hit is active whenever it changes. Undefined while none is asked. */
  answered: string | undefined;
  inputRef: RefObject<HTMLInputElement | null>;
  onQuery(query: string): void;
  onOpen(id: string): void;
  /** Enter before the answer to what is typed is there. */
  onHurry(): void;
  /** Instead of the list, where it is empty. */
  children?: ComponentChildren;
}

const LIST = 'hits';

export function SearchCombobox({ query, groups, answered, inputRef, onQuery, onOpen, onHurry, children }: SearchComboboxProps) {
  const hits = groups.flatMap((group) => group.hits);
  const start = answered === undefined ? -1 : 0;
  // a choice counts for the answer that it was made in: Enter right after a new one opens its first hit
  const [chosen, setChosen] = useState({ answered, at: start });
  const active = chosen.answered === answered ? chosen.at : start;
  useEffect(() => {
    if (active >= 0) document.getElementById(optionId(LIST, active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const move = (to: number): void => setChosen({ answered, at: (to + hits.length) % hits.length });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key === 'Escape' && query) onQuery('');
    else if (key === 'ArrowDown' && hits.length) move(active + 1);
    else if (key === 'ArrowUp' && hits.length) move(active <= 0 ? -1 : active - 1);
    // in a box with text these move the caret; in an empty one they have the list to themselves
    else if (key === 'Home' && !query && hits.length) move(0);
    else if (key === 'End' && !query && hits.length) move(-1);
    else if (key === 'Enter' && query && answered !== query.trim()) onHurry();
    else if (key === 'Enter' && hits[active]) onOpen(hits[active].id);
    else return;
    event.preventDefault();
  };

  const open = hits.length > 0;
  return (
    <>
      <div class="search-box">
        <Icon of={Search} size={18} />
        <label class="visually-hidden" for="search">
          {t('search.label')}
        </label>
        <input
          ref={inputRef}
          id="search"
          type="text"
          role="combobox"
          aria-expanded={open}
          aria-controls={open ? LIST : undefined}
          aria-activedescendant={open && hits[active] ? optionId(LIST, active) : undefined}
          aria-autocomplete="list"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          dir={query ? 'auto' : undefined}
          placeholder={t('search.label')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query && (
          <button
            type="button"
            class="icon-button"
            aria-label={t('search.clear')}
            onClick={() => {
              onQuery('');
              inputRef.current?.focus();
            }}
          >
            <Icon of={X} />
          </button>
        )}
      </div>
      <div class="search-results">
        {open ? (
          <HitList
            id={LIST}
            label={answered === undefined ? t('search.recentAndSaved') : t('search.results')}
            groups={groups}
            active={active}
            onOpen={onOpen}
          />
        ) : (
          children
        )}
      </div>
    </>
  );
}
