/** The terms that are not marked because the reader knows them, with a way back for each. */
import { useState } from 'preact/hooks';
import type { Entry } from '../../core/entry.ts';
import { alphabetical } from '../../core/listing.ts';
import { useItem } from '../../platform/hooks.ts';
import { knownItem } from '../../platform/storage.ts';
import { CONTENT_LANGUAGE, t } from '../../platform/text.ts';
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
    <Part id="known" title={t('options.known.title')} lead={known.length ? t('options.known.lead') : t('options.known.none')}>
      {listed.length > 0 && (
        <ul class="known-list">
          {listed.map(({ id, headword }) => (
            <li key={id}>
              <bdi class="headword" lang={CONTENT_LANGUAGE}>
                {headword}
              </bdi>
              <button
                type="button"
                class="text-button"
                aria-label={t('options.known.againName', [headword])}
                onClick={() => forget([id], t('options.known.done', [headword]))}
              >
                {t('options.known.again')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {listed.length > 1 && (
        <p>
          <button type="button" class="button" onClick={() => forget(known, t('options.known.allDone'))}>
            {t('options.known.all')}
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
              {t('options.known.undo')}
            </button>
          </>
        )}
      </p>
    </Part>
  );
}
