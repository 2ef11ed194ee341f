/** The Search tab: hits for what is typed; in an empty box what was opened lately and what was saved. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HitGroup } from '../../components/HitList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RichText } from '../../components/RichText.tsx';
import { SearchCombobox } from '../../components/SearchCombobox.tsx';
import { type Hit, MOST_HITS } from '../../core/search.ts';
import { contentNote, numberText, t } from '../../platform/text.ts';
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
  if (length === 0) return t('popup.search.noResults');
  if (length >= MOST_HITS) return t('popup.search.first', [length]);
  return t('popup.search.count', length);
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
        { label: t('popup.search.recent'), hits: saved.length ? recent.slice(0, RECENT_ABOVE_SAVED) : recent },
        { label: t('popup.search.saved'), hits: saved },
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
      <Notice title={t('popup.search.failed.title')}>
        <p>{t('popup.search.failed.text')}</p>
      </Notice>
    );
  if (answer?.hits.length === 0)
    return (
      <Notice title={t('popup.search.none.title')}>
        <p>
          <RichText text={t('popup.search.none.text', [answer.query])} parts={{ query: (text) => <bdi>{text}</bdi> }} />
        </p>
      </Notice>
    );
  if (waiting) return search.state === 'reading' ? <p class="waiting">{t('popup.search.reading')}</p> : null;
  return (
    <Notice title={t('popup.search.start.title')}>
      <p>
        {t('popup.search.start.text')} {contentNote()}
      </p>
      {search.state === 'ready' && <p class="notice-foot">{t('popup.search.start.size', [numberText(search.searcher.size)])}</p>}
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
