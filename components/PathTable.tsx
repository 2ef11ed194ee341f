/** What differs between MD, DO and international graduates, side by side. */
import type { PathFact } from '../core/roadmap.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';

interface PathTableProps {
  paths: readonly { id: 'md' | 'do' | 'img'; name: string; long: string }[];
  facts: readonly PathFact[];
  chosen: string;
}

export function PathTable({ paths, facts, chosen }: PathTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than a narrow window, it is scrolled by the keyboard too
    <section class="table-scroll" aria-label={t('roadmap.paths.table')} tabIndex={0}>
      <table class="compare" lang={CONTENT_LANGUAGE}>
        <thead>
          <tr>
            <td />
            {paths.map(({ id, name, long }) => (
              <th key={id} scope="col" data-chosen={id === chosen || undefined}>
                {name}
                <span class="specialty-note">{long}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.label}>
              <th scope="row">{fact.label}</th>
              {paths.map(({ id }) => (
                <td key={id} data-chosen={id === chosen || undefined}>
                  {fact[id]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
