/** The terms of a page, by category or in reading order: each leads to its place on the page, or to its entry here. */
import { BookOpenText } from 'lucide';
import { groupTerms, inReadingOrder, type PageTerm } from '../core/page-terms.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';
import { categoryName } from './category-name.ts';
import { Icon } from './Icon.tsx';

export type TermOrder = 'category' | 'reading';

interface PageTermListProps {
  terms: readonly PageTerm[];
  order: TermOrder;
  /** Scroll the page to a term. */
  onReveal(id: string): void;
  /** Open its entry without leaving the list. */
  onExplain(id: string): void;
}

export function PageTermList({ terms, order, ...actions }: PageTermListProps) {
  if (order === 'reading')
    return (
      <ul class="term-flow">
        {inReadingOrder(terms).map((term) => (
          <TermRow key={term.id} term={term} {...actions} />
        ))}
      </ul>
    );
  return (
    <>
      {groupTerms(terms).map(({ category, terms: listed }) => (
        <section key={category} class="term-group">
          <h2 class="part">
            {categoryName(category)} <span class="figure">{listed.length}</span>
          </h2>
          <ul>
            {listed.map((term) => (
              <TermRow key={term.id} term={term} {...actions} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface TermRowProps extends Omit<PageTermListProps, 'terms' | 'order'> {
  term: PageTerm;
}

function TermRow({ term: { id, headword, count }, onReveal, onExplain }: TermRowProps) {
  return (
    <li class="term-row">
      <button type="button" class="term-reveal" onClick={() => onReveal(id)}>
        <bdi class="headword" lang={CONTENT_LANGUAGE}>
          {headword}
        </bdi>
        <span class="figure" aria-hidden="true">
          ×{count}
        </span>
        <span class="visually-hidden">, {t('terms.reveal', count)}</span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('terms.explain', [headword])}
        title={t('terms.explainTitle')}
        onClick={() => onExplain(id)}
      >
        <Icon of={BookOpenText} />
      </button>
    </li>
  );
}
