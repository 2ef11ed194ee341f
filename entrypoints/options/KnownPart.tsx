/** The terms that are not marked because the reader knows them, with a way back for each. */
import { useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.ts';
import { alphabetical } from '../../core/listing.ts';
import { useItem } from '../../platform/hooks.ts';
import { knownItem } from '../../platform/storage.ts';
import { Part } from './Part.tsx';

export function KnownPart({ entries }: { entries: readonly Entry[] }) {
  const [known = [], setKnown] = useItem(knownItem);
  const [undo, setUndo] = useState<{ said: string; ids: readonly string[] }>();
  const ids = new Set(known);
  const listed = alphabetical(entries.filter(({ id }) => ids.has(id)));
  const forget = (gone: readonly string[], said: string): void => {
    setUndo({ said, ids: known });
    setKnown(known.filter((id) => !gone.includes(id)));
  };
  return (
    <Part
      id="known"
      title="Terms you know"
      lead={
        known.length ? 'They are not marked.' : 'None yet. “I know this” in an explanation puts a term here, and it is no longer marked.'
      }
    >
      {listed.length > 0 && (
        <ul class="known-list">
          {listed.map(({ id, headword }) => (
            <li key={id}>
              <bdi class="headword">{headword}</bdi>
              <button
                type="button"
                class="text-button"
                aria-label={`Mark ${headword} again`}
                onClick={() => forget([id], `${headword} is marked again.`)}
              >
                Mark again
              </button>
            </li>
          ))}
        </ul>
      )}
      {listed.length > 1 && (
        <p>
          <button type="button" class="button" onClick={() => forget(known, 'All of them are marked again.')}>
            Mark all of them again
          </button>
        </p>
      )}
      <p class="done" role="status">
        {undo && (
          <>
            {undo.said}{' '}
            <button
              type="button"
              class="text-button"
              onClick={() => {
                setKnown([...undo.ids]);
                setUndo(undefined);
              }}
            >
              Undo
            </button>
          </>
        )}
      </p>
    </Part>
  );
}
