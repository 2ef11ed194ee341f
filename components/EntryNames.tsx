/** The other names of an entry, by kind. */
import type { Entry } from '../core/entry.ts';

/** Rows that have something to show, in the order in which a reader looks for them. */
function rowsOf(entry: Entry): { label: string; names: string[] }[] {
  return [
    { label: entry.abbreviations.length === 1 ? 'Abbreviation' : 'Abbreviations', names: entry.abbreviations },
    { label: 'Also called', names: entry.synonyms },
    { label: entry.brands.length === 1 ? 'Brand name' : 'Brand names', names: entry.brands },
    { label: 'Includes', names: entry.narrower },
    { label: 'Also spelled', names: entry.variants },
  ].filter((row) => row.names.length > 0);
}

export function EntryNames({ entry }: { entry: Entry }) {
  const rows = rowsOf(entry);
  if (rows.length === 0) return null;
  return (
    <dl class="entry-names">
      {rows.map(({ label, names }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {names.map((name, i) => (
              <span key={name}>
                {i > 0 && ', '}
                <bdi>{name}</bdi>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
