/** The Search tab: hits for what is typed; in an empty box what was opened lately and what was saved. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HitGroup } from '../../components/HitList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SearchCombobox } from '../../components/SearchCombobox.tsx';
import { type Hit, MOST_HITS } from '../../core/search.ts';
import { type Answer, useAnswer } from './useAnswer.ts';
import type { Search } from './useSearcher.ts';

interface SearchTabProps {
  search: Search;
  query: string;
  recent: readonly Hit[];
  saved: readonly Hit[];
  inputRef: RefObject<HTMLInputElement | null>;
  onQuery(query: string): void;
  onOpen(id: string): void;
}

/** Recent entries shown above saved ones: few, so that the saved ones are in sight. */
const RECENT_ABOVE_SAVED = 4;

function countText(answer: Answer | undefined): string {
  if (!answer) return '';
  const { length } = answer.hits;
  if (length === 0) return 'No results';
  if (length >= MOST_HITS) return `The first ${length} results`;
  return length === 1 ? '1 result' : `${length} results`;
}

export function SearchTab({ search, query, recent, saved, inputRef, onQuery, onOpen }: SearchTabProps) {
  const answer = useAnswer(search.state === 'ready' ? search.searcher : undefined, query);
  /** What Enter was pressed for before the search was ready. */
  const hurried = useRef('');
  useEffect(() => {
    const [first] = answer?.hits ?? [];
    if (first && answer?.query === hurried.current) onOpen(first.id);
    if (answer) hurried.current = '';
  }, [answer]);
  const groups: HitGroup[] = query.trim()
    ? [{ hits: answer?.hits ?? [] }]
    : [
        { label: 'Recent', hits: saved.length ? recent.slice(0, RECENT_ABOVE_SAVED) : recent },
        { label: 'Saved', hits: saved },
      ].filter(({ hits }) => hits.length > 0);
  const hurry = (): void => {
    hurried.current = query.trim();
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
        <NothingListed search={search} answer={answer} waiting={query.trim() !== ''} />
      </SearchCombobox>
      <Announcement text={countText(answer)} />
    </div>
  );
}

function NothingListed({ search, answer, waiting }: { search: Search; answer: Answer | undefined; waiting: boolean }) {
  if (search.state === 'failed')
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
  if (waiting) return search.state === 'reading' ? <p class="waiting">Reading the glossary…</p> : null;
  return (
    <Notice title="Look up a term of pain medicine">
      <p>An abbreviation, a brand name, or plain words such as “frozen shoulder” will do.</p>
      {search.state === 'ready' && (
        <p class="notice-foot">{search.searcher.size} entries, all on this device. Nothing you type leaves it.</p>
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
