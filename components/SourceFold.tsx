/** Sources folded away under their number, for pages on which many texts have some. */
import type { Source } from '../core/entry.ts';
import { SourceList } from './SourceList.tsx';

export function SourceFold({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return <p class="source-note">Not yet sourced</p>;
  return (
    <details class="source-fold">
      <summary>{sources.length === 1 ? '1 source' : `${sources.length} sources`}</summary>
      <SourceList sources={sources} />
    </details>
  );
}
