/** The search box in the guide's header: a combobox over everything. "/" leads to it from anywhere. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { FoundList, foundId } from '../../../components/FoundList.tsx';
import type { Glossary } from '../../../platform/hooks.ts';
import { t } from '../../../platform/text.ts';
import { useEverything } from './useEverything.ts';

const LIST = 'found';

/** Does the key belong to what has the focus? */
function isTyped({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

export function GuideSearch({ glossary }: { glossary: Glossary }) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [groups, prepare] = useEverything(glossary, query);
  const input = useRef<HTMLInputElement>(null);
  const found = groups.flatMap((group) => group.found);
  const shown = open && query.trim() !== '';
  const current = Math.min(active, found.length - 1);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isTyped(event)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  useEffect(() => {
    if (shown) document.getElementById(foundId(LIST, current))?.scrollIntoView({ block: 'nearest' });
  }, [shown, current]);

  const go = (href: string): void => {
    setOpen(false);
    setQuery('');
    input.current?.blur();
    location.hash = href;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key === 'Escape' && shown) setOpen(false);
    else if (key === 'Escape' && query) setQuery('');
    else if (key === 'ArrowDown' && found.length) {
      setActive(shown ? (current + 1) % found.length : 0);
      setOpen(true);
    } else if (key === 'ArrowUp' && shown && found.length) setActive((current - 1 + found.length) % found.length);
    else if (key === 'Enter' && shown && found[current]) go(found[current].href);
    else return;
    event.preventDefault();
  };

  return (
    <search class="guide-search">
      <label class="visually-hidden" for="guide-search">
        {t('guide.search.label')}
      </label>
      <input
        ref={input}
        id="guide-search"
        type="text"
        role="combobox"
        placeholder={t('guide.search.label')}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir={query ? 'auto' : undefined}
        aria-keyshortcuts="/"
        aria-autocomplete="list"
        aria-expanded={shown && found.length > 0}
        aria-controls={shown && found.length > 0 ? LIST : undefined}
        aria-activedescendant={shown && found[current] ? foundId(LIST, current) : undefined}
        value={query}
        onFocus={prepare}
        onBlur={() => setOpen(false)}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <span class="key" aria-hidden="true" hidden={query !== ''}>
        /
      </span>
      {shown && (
        <div class="found-panel">
          {found.length > 0 ? (
            <FoundList id={LIST} groups={groups} active={current} onOpen={go} />
          ) : (
            <p class="found-none">{t('guide.search.none')}</p>
          )}
        </div>
      )}
      <p class="visually-hidden" role="status">
        {shown && t('guide.search.count', found.length)}
      </p>
    </search>
  );
}
