/** The Search tab: hits for what is typed; in an empty box what was opened lately and what was saved. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { HitGroup } from '../../components/HitList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SearchCombobox } from '../../components/SearchCombobox.tsx';
import type { Entry } from '../../core/entry.ts';
import type { Hit } from '../../core/search.ts';
import type { Glossary } from '../../platform/hooks.ts';
import { type Answer, useSearch } from './useSearch.ts';

interface SearchTabProps {
  glossary: Glossary;
  query: string;
  recent: readonly Entry[];
  saved: readonly Entry[];
  inputRef: RefObject<HTMLInputElement | null>;
  onQuery(query: string): void;
  onOpen(id: string): void;
}

/** Recent entries shown above saved ones: few, so that the saved ones are in sight. */
const RECENT_ABOVE_SAVED = 4;

/** As many as `createSearcher` gives by default. */
const MOST_HITS = 30;

/** An entry listed without a search. */
function hitOf({ id, headword, category, gloss }: Entry): Hit {
  return { id, headword, category, gloss, name: undefined, ranges: [], score: 0 };
}

function countText(answer: Answer | undefined): string {
  if (!answer) return '';
  const { length } = answer.hits;
  if (length === 0) return 'No results';
  if (length >= MOST_HITS) return `The first ${length} results`;
  return length === 1 ? '1 result' : `${length} results`;
}

export function SearchTab({ glossary, query, recent, saved, inputRef, onQuery, onOpen }: SearchTabProps) {
  const entries = glossary.state === 'ready' ? glossary.entries : undefined;
  const { answer, searchNow } = useSearch(entries, query);
  const groups: HitGroup[] = query.trim()
    ? [{ hits: answer?.hits ?? [] }]
    : [
        { label: 'Recent', hits: (saved.length ? recent.slice(0, RECENT_ABOVE_SAVED) : recent).map(hitOf) },
        { label: 'Saved', hits: saved.map(hitOf) },
      ].filter(({ hits }) => hits.length > 0);
  const hurry = (): void => {
    const [first] = searchNow();
    if (first) onOpen(first.id);
  };
  return (
    <div class="search">
      <SearchCombobox
        query={query}
        groups={groups}
        answered={answer?.query}
        inputRef={inputRef}
        onQuery={onQuery}
        onOpen={onOpen}
        onHurry={hurry}
      >
        <NothingListed glossary={glossary} answer={answer} waiting={query.trim() !== ''} />
      </SearchCombobox>
      <Announcement text={countText(answer)} />
    </div>
  );
}

function NothingListed({ glossary, answer, waiting }: { glossary: Glossary; answer: Answer | undefined; waiting: boolean }) {
  if (glossary.state === 'failed')
    return (
      <Notice title="The glossary could not be read">
        <p>Reinstalling the extension usually mends this. Your saved terms and ticks are kept apart from it.</p>
      </Notice>
    );
  if (answer?.hits.length === 0)
    return (
      <Notice title="Nothing found">
        <p>
          No entry matches “<bdi>{answer.query}</bdi>”. A shorter word, an abbreviation, or a brand name may lead there.
        </p>
      </Notice>
    );
  if (waiting) return glossary.state === 'reading' ? <p class="waiting">Reading the glossary…</p> : null;
  return (
    <Notice title="Look up a term of pain medicine">
      <p>An abbreviation, a brand name, or plain words such as “frozen shoulder” will do.</p>
      {glossary.state === 'ready' && (
        <p class="notice-foot">{glossary.entries.length} entries, all on this device. Nothing you type leaves it.</p>
      )}
    </Notice>
  );
}

/** Says the number of results once typing pauses, so that a screen reader is not cut off at each letter. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 400);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="visually-hidden" role="status">
      {said}
    </div>
  );
}
