/** The glossary from A to Z, with a filter by text and category. */
import { useMemo, useRef } from 'preact/hooks';
import { categoryName } from '../../components/category-name.ts';
import { Notice } from '../../components/Notice.tsx';
import { WindowRows, type WindowRowsHandle } from '../../components/WindowRows.tsx';
import { CATEGORIES, type Category } from '../../core/entry.ts';
import { alphabetical, createFilter, groupByLetter, type LetterGroup, type ListRow, rowsOf } from '../../core/listing.ts';
import { CONTENT_LANGUAGE, numberText, t } from '../../platform/text.ts';
import { hrefOf } from './router.ts';
import type { PageProps } from './routes.ts';

export function GlossaryPage({ glossary, headingRef, filter, onFilter, cameFrom }: PageProps) {
  const entries = glossary.state === 'ready' ? glossary.entries : [];
  const sorted = useMemo(() => alphabetical(entries), [entries]);
  const filtered = useMemo(() => createFilter(sorted), [sorted]);
  const shown = useMemo(() => filtered(filter), [filtered, filter]);
  const groups = useMemo(() => groupByLetter(shown), [shown]);
  const rows = useMemo(() => rowsOf(groups), [groups]);
  const list = useRef<WindowRowsHandle>(null);
  // the link by which the list was left is there when one comes back to it
  const cameFromRow = useMemo(() => rows.findIndex(({ entry }) => entry && hrefOf('glossary', entry.id) === cameFrom), [rows, cameFrom]);
  const goTo = (letter: string): void => {
    list.current?.scrollTo(rows.findIndex((row) => row.letter === letter));
    focusWhenThere(letterId(letter));
  };
  const present = useMemo(() => new Set(entries.map(({ category }) => category)), [entries]);
  return (
    <>
      <h1 tabIndex={-1} ref={headingRef}>
        {t('glossary.title')}
      </h1>
      <search>
        <form class="filter" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span>{t('glossary.filter')}</span>
            <input
              type="search"
              value={filter.text}
              dir={filter.text ? 'auto' : undefined}
              onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
            />
          </label>
          <label>
            <span>{t('glossary.category')}</span>
            <select
              value={filter.category}
              onChange={(event) => onFilter({ ...filter, category: event.currentTarget.value as Category | '' })}
            >
              <option value="">{t('glossary.allCategories')}</option>
              {CATEGORIES.filter((category) => present.has(category)).map((category) => (
                <option key={category} value={category}>
                  {categoryName(category)}
                </option>
              ))}
            </select>
          </label>
          <p class="filter-count" role="status">
            {countText(shown.length, sorted.length)}
          </p>
        </form>
      </search>
      {groups.length > 1 && <Letters groups={groups} onLetter={goTo} />}
      <WindowRows
        label={t('glossary.list')}
        handle={list}
        count={rows.length}
        keyOf={(index) => keyOf(rows[index])}
        estimate={(index) => estimate(rows[index])}
        held={[cameFromRow]}
        row={(index) => <Row row={rows[index]} />}
      />
      {groups.length === 0 && (
        <Notice
          title={t('glossary.none.title')}
          action={{ label: t('glossary.none.all'), onClick: () => onFilter({ text: '', category: '' }) }}
        >
          <p>{filter.category ? t('glossary.none.inCategory') : t('glossary.none.text')}</p>
        </Notice>
      )}
    </>
  );
}

/** "899 entries", or "12 of 899 entries" while a filter is on. */
function countText(shown: number, all: number): string {
  return shown === all ? t('glossary.count', all, [numberText(all)]) : t('glossary.filtered', all, [numberText(shown), numberText(all)]);
}

/** Frames that a row takes to be drawn after the window was moved to it, at most. */
const FRAMES = 30;

/** Gives the focus to an element as soon as there is one with this id. */
function focusWhenThere(id: string, frames = FRAMES): void {
  const element = document.getElementById(id);
  if (element) element.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusWhenThere(id, frames - 1));
}

const letterId = (letter: string): string => `letter-${letter === '#' ? 'other' : letter}`;
const keyOf = (row: ListRow | undefined): string => row?.entry?.id ?? letterId(row?.letter ?? '');

/** Letters of a gloss on one line, and heights in CSS pixels, as the style sheet has them for text of the usual size. */
function estimate(row: ListRow | undefined): number {
  if (!row?.entry) return 84;
  const narrow = window.innerWidth < 640;
  const lines = Math.ceil(row.entry.gloss.length / (narrow ? 40 : 68));
  return narrow ? 51 + lines * 23 : Math.max(72, 21 + lines * 23);
}

function Letters({ groups, onLetter }: { groups: readonly LetterGroup[]; onLetter(letter: string): void }) {
  return (
    <nav class="letters" aria-label={t('glossary.letters')}>
      {groups.map(({ letter }) => (
        <button
          key={letter}
          type="button"
          aria-label={letter === '#' ? t('glossary.otherSigns') : undefined}
          onClick={() => onLetter(letter)}
        >
          {letter}
        </button>
      ))}
    </nav>
  );
}

function Row({ row }: { row: ListRow | undefined }) {
  if (!row) return null;
  if (!row.entry)
    return (
      <h2 class="letter" id={letterId(row.letter)} tabIndex={-1}>
        {row.letter}
      </h2>
    );
  const { id, headword, category, gloss } = row.entry;
  return (
    <div class="row">
      <p class="row-head">
        <a class="headword" lang={CONTENT_LANGUAGE} href={hrefOf('glossary', id)}>
          <bdi>{headword}</bdi>
        </a>{' '}
        <span class="category">{categoryName(category)}</span>
      </p>
      <p class="row-gloss" lang={CONTENT_LANGUAGE} dir="auto">
        {gloss}
      </p>
    </div>
  );
}
