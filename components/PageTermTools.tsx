/** Over the list of a page's terms: a filter, the order, and the list as a file. */
import { Download } from 'lucide';
import { EXPORT_FORMATS, type ExportFormat } from '../core/export-formats.ts';
import { t } from '../platform/text.ts';
import { Icon } from './Icon.tsx';
import type { TermOrder } from './PageTermList.tsx';

interface PageTermToolsProps {
  filter: string;
  order: TermOrder;
  onFilter(text: string): void;
  onOrder(order: TermOrder): void;
  onExport(format: ExportFormat): void;
}

export function PageTermTools({ filter, order, onFilter, onOrder, onExport }: PageTermToolsProps) {
  return (
    <div class="term-tools">
      <label class="field">
        <span class="visually-hidden">{t('terms.filter')}</span>
        <input
          type="search"
          placeholder={t('terms.filter')}
          value={filter}
          dir={filter ? 'auto' : undefined}
          onInput={(event) => onFilter(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="visually-hidden">{t('terms.order')}</span>
        <select value={order} onChange={(event) => onOrder(event.currentTarget.value as TermOrder)}>
          <option value="category">{t('terms.byCategory')}</option>
          <option value="reading">{t('terms.inReadingOrder')}</option>
        </select>
      </label>
      <details class="term-files">
        <summary>
          <Icon of={Download} />
          {t('terms.save')}
        </summary>
        <ul>
          {(Object.keys(EXPORT_FORMATS) as ExportFormat[]).map((format) => (
            <li key={format}>
              <button type="button" class="row-button" onClick={() => onExport(format)}>
                <b>{EXPORT_FORMATS[format].name}</b> <span class="figure">{t(`terms.use.${format}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
