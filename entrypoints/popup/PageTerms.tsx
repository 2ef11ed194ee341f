/** The terms of the page in front as a list that can be filtered, ordered and saved. */
import { useState } from 'preact/hooks';
import { download } from '../../components/download.ts';
import { PageTermList, type TermOrder } from '../../components/PageTermList.tsx';
import { PageTermTools } from '../../components/PageTermTools.tsx';
import { EXPORT_FORMATS, type ExportFormat } from '../../core/export-formats.ts';
import { filterTerms, inReadingOrder, type PageTerms as Terms } from '../../core/page-terms.ts';
import { sentenceAround } from '../../core/sentence.ts';
import type { MetTerm } from '../../core/term-export.ts';
import { getSome } from '../../platform/glossary.ts';
import { useItem } from '../../platform/hooks.ts';
import { termOrderItem } from '../../platform/storage.ts';
import { t } from '../../platform/text.ts';
import { TERM_WORDS } from './term-words.ts';
import type { FollowedPage } from './usePage.ts';

interface PageTermsProps {
  terms: Terms;
  passages: FollowedPage['passages'];
  onReveal(id: string): void;
  onExplain(id: string): void;
}

export function PageTerms({ terms: { terms, total }, passages, onReveal, onExplain }: PageTermsProps) {
  const [filter, setFilter] = useState('');
  const [stored, setOrder] = useItem(termOrderItem);
  const order: TermOrder = stored === 'reading' ? 'reading' : 'category';
  const shown = filterTerms(terms, filter);

  const save = async (format: ExportFormat): Promise<void> => {
    const [met, { exportName, writeTerms }] = await Promise.all([passages(), import('../../core/term-export.ts')]);
    const page = { title: met.title, url: met.url, date: new Date().toISOString().slice(0, 10) };
    const counts = new Map(inReadingOrder(shown).map(({ id, count }) => [id, count]));
    const list = (await getSome([...counts.keys()])).map((entry): MetTerm => {
      const passage = met.passages.get(entry.id);
      const sentence = passage ? sentenceAround(passage.text, passage.start, passage.end) : '';
      return { entry, count: counts.get(entry.id) ?? 0, sentence };
    });
    download(exportName(format, page), EXPORT_FORMATS[format].type, writeTerms(format, list, page, TERM_WORDS));
  };

  return (
    <div class="page-terms">
      <p class="page-summary">{t('terms.summary', [t('terms.count', terms.length), t('terms.times', total)])}</p>
      <PageTermTools filter={filter} order={order} onFilter={setFilter} onOrder={setOrder} onExport={(format) => void save(format)} />
      <PageTermList terms={shown} order={order} onReveal={onReveal} onExplain={onExplain} />
      <p class="page-summary" role="status">
        {filter.trim() && (shown.length ? t('terms.filtered', terms.length, [shown.length, terms.length]) : t('terms.noneFiltered'))}
      </p>
    </div>
  );
}
