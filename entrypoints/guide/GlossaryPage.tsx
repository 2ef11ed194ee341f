/** The glossary from A to Z, with a filter by text and category. */
import { useMemo } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { CATEGORIES, CATEGORY_NAMES, type Category, type Entry } from '../../core/entry.ts';
import { alphabetical, filterEntries, groupByLetter, type LetterGroup } from '../../core/listing.ts';
import { hrefOf } from './router.ts';
import type { PageProps } from './routes.ts';

export function GlossaryPage({ glossary, headingRef, filter, onFilter }: PageProps) {
  const entries = glossary.state === 'ready' ? glossary.entries : [];
  const sorted = useMemo(() => alphabetical(entries), [entries]);
  const shown = useMemo(() => filterEntries(sorted, filter), [sorted, filter]);
  const groups = useMemo(() => groupByLetter(shown), [shown]);
  const present = useMemo(() => new Set(entries.map(({ category }) => category)), [entries]);
  return (
    <>
      <h1 tabIndex={-1} ref={headingRef}>
        Glossary
      </h1>
      <search>
        <form class="filter" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span>Filter</span>
            <input
              type="search"
              value={filter.text}
              dir="auto"
              onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
            />
          </label>
          <label>
            <span>Category</span>
            <select
              value={filter.category}
              onChange={(event) => onFilter({ ...filter, category: event.currentTarget.value as Category | '' })}
            >
              <option value="">All categories</option>
              {CATEGORIES.filter((category) => present.has(category)).map((category) => (
                <option key={category} value={category}>
                  {CATEGORY_NAMES[category]}
                </option>
              ))}
            </select>
          </label>
          <p class="filter-count" role="status">
            {shown.length === sorted.length ? `${sorted.length} entries` : `${shown.length} of ${sorted.length} entries`}
          </p>
        </form>
      </search>
      {groups.length > 1 && <Letters groups={groups} />}
      {groups.map((group) => (
        <Letter key={group.letter} group={group} />
      ))}
      {groups.length === 0 && (
        <Notice title="Nothing here" action={{ label: 'Show all entries', onClick: () => onFilter({ text: '', category: '' }) }}>
          <p>No entry has that in its names{filter.category && ' and belongs to this category'}.</p>
        </Notice>
      )}
    </>
  );
}

const letterId = (letter: string): string => `letter-${letter === '#' ? 'other' : letter}`;

function Letters({ groups }: { groups: readonly LetterGroup[] }) {
  const goTo = (letter: string): void => {
    const heading = document.getElementById(letterId(letter));
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav class="letters" aria-label="Letters">
      {groups.map(({ letter }) => (
        <button key={letter} type="button" aria-label={letter === '#' ? 'Other signs' : undefined} onClick={() => goTo(letter)}>
          {letter}
        </button>
      ))}
    </nav>
  );
}

function Letter({ group }: { group: LetterGroup }) {
  return (
    <section class="letter">
      <h2 id={letterId(group.letter)} tabIndex={-1}>
        {group.letter}
      </h2>
      <ul>
        {group.entries.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function Row({ entry }: { entry: Entry }) {
  return (
    <li class="row">
      <p class="row-head">
        <a class="headword" href={hrefOf('glossary', entry.id)}>
          <bdi>{entry.headword}</bdi>
        </a>{' '}
        <span class="category">{CATEGORY_NAMES[entry.category]}</span>
      </p>
      <p class="row-gloss" dir="auto">
        {entry.gloss}
      </p>
    </li>
  );
}
