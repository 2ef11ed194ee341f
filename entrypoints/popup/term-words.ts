/** The words of the document as which a page's terms are kept. */
import { categoryName } from '../../components/category-name.ts';
import type { TermWords } from '../../core/term-export.ts';
import { t } from '../../platform/text.ts';

export const TERM_WORDS: TermWords = {
  get title() {
    return t('terms.document.title');
  },
  met: (category, count) => t('terms.document.met', count, [categoryName(category), count]),
  source: (sources, checked) => t('terms.document.source', [sources, checked]),
};
