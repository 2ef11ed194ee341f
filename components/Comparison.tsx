/** Two things side by side, to be chosen from a list. */
import { useState } from 'preact/hooks';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';

export interface Compared {
  id: string;
  title: string;
  /** By the id of the row. */
  facts: Record<string, readonly string[]>;
}

interface ComparisonProps {
  /** DOM ids begin with it. */
  id: string;
  /** Two or more. */
  things: readonly Compared[];
  /** In order. */
  rows: readonly { id: string; label: string }[];
}

export function Comparison({ id, things, rows }: ComparisonProps) {
  const [chosen, setChosen] = useState<readonly [string | undefined, string | undefined]>([things[0]?.id, things[1]?.id]);
  const shown = chosen.map((wanted) => things.find((thing) => thing.id === wanted));
  return (
    <table class="compare compare-two">
      <thead>
        <tr>
          <td />
          {chosen.map((value, column) => (
            <th key={column === 0 ? 'left' : 'right'} scope="col">
              <select
                aria-label={column === 0 ? t('roles.first') : t('roles.second')}
                id={`${id}-${column}`}
                value={value}
                onChange={(event) => {
                  const next = event.currentTarget.value;
                  setChosen(column === 0 ? [next, chosen[1]] : [chosen[0], next]);
                }}
              >
                {things.map((thing) => (
                  <option key={thing.id} value={thing.id} lang={CONTENT_LANGUAGE}>
                    {thing.title}
                  </option>
                ))}
              </select>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id: row, label }) => (
          <tr key={row}>
            <th scope="row">{label}</th>
            {shown.map((thing, column) => (
              <td key={column === 0 ? 'left' : 'right'} lang={CONTENT_LANGUAGE}>
                {(thing?.facts[row] ?? []).map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
