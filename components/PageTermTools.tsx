/** Over the list of a page's terms: a filter, the order, and the list as a file. */
import { Download } from 'lucide';
import { EXPORT_FORMATS, type ExportFormat } from '../core/term-export.ts';
import { Icon } from './Icon.tsx';
import type { TermOrder } from './PageTermList.tsx';

interface PageTermToolsProps {
  filter: string;
  order: TermOrder;
  onFilter(text: string): void;
  onOrder(order: TermOrder): void;
  onExport(format: ExportFormat): void;
}

const ORDERS: Record<TermOrder, string> = { category: 'By category', reading: 'In reading order' };

/** What each file is good for. */
const USES: Record<ExportFormat, string> = {
  markdown: 'to read and to keep in notes',
  csv: 'for a spreadsheet',
  anki: 'flash cards for Anki',
  json: 'for programs',
};

export function PageTermTools({ filter, order, onFilter, onOrder, onExport }: PageTermToolsProps) {
  return (
    <div class="term-tools">
      <label class="field">
        <span class="visually-hidden">Filter the terms</span>
        <input
          type="search"
          placeholder="Filter the terms"
          value={filter}
          dir="auto"
          onInput={(event) => onFilter(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="visually-hidden">Order</span>
        <select value={order} onChange={(event) => onOrder(event.currentTarget.value as TermOrder)}>
          {Object.entries(ORDERS).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <details class="term-files">
        <summary>
          <Icon of={Download} />
          Save this list
        </summary>
        <ul>
          {(Object.keys(EXPORT_FORMATS) as ExportFormat[]).map((format) => (
            <li key={format}>
              <button type="button" class="row-button" onClick={() => onExport(format)}>
                <b>{EXPORT_FORMATS[format].name}</b> <span class="figure">{USES[format]}</span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
