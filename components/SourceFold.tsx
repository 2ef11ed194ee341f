/** Sources folded away under their number, for pages on which many texts have some. */
import type { Source } from '../core/entry.ts';
import { t } from '../platform/text.ts';
import { SourceList } from './SourceList.tsx';

export function SourceFold({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return <p class="source-note">{t('item.noSource')}</p>;
  return (
    <details class="source-fold">
      <summary>{t('item.sources', sources.length)}</summary>
      <SourceList sources={sources} />
    </details>
  );
}
