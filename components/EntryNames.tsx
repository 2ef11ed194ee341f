/** The other names of an entry, by kind. */
import type { Entry } from '../core/entry.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';

/** Rows that have something to show, in the order in which a reader looks for them. */
function rowsOf(entry: Entry): { label: string; names: string[] }[] {
  return [
    { label: t('entry.abbreviations', entry.abbreviations.length), names: entry.abbreviations },
    { label: t('entry.alsoCalled'), names: entry.synonyms },
    { label: t('entry.brands', entry.brands.length), names: entry.brands },
    { label: t('entry.includes'), names: entry.narrower },
    { label: t('entry.spelled'), names: entry.variants },
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
          <dd lang={CONTENT_LANGUAGE}>
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
