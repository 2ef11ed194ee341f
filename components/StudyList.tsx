/** The saved terms, each with where it was met and when its next card comes. */
import { X } from 'lucide';
import type { Encounter } from '../core/study.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';
import { Icon } from './Icon.tsx';
import { Met } from './Met.tsx';

export interface StudyRow {
  id: string;
  headword: string;
  gloss: string;
  met: Encounter;
  /** "Saved November 24, 2026. Next card in 4 days." */
  state: string;
}

interface StudyListProps {
  rows: readonly StudyRow[];
  hrefOfEntry(id: string): string;
  onRemove(id: string): void;
}

export function StudyList({ rows, hrefOfEntry, onRemove }: StudyListProps) {
  return (
    <ul class="study-list">
      {rows.map(({ id, headword, gloss, met, state }) => (
        <li key={id} class="study-row">
          <div class="study-text">
            <p>
              <a class="headword" href={hrefOfEntry(id)}>
                <bdi lang={CONTENT_LANGUAGE}>{headword}</bdi>
              </a>
            </p>
            <p class="study-gloss" lang={CONTENT_LANGUAGE} dir="auto">
              {gloss}
            </p>
            <Met met={met} />
            <p class="study-state">{state}</p>
          </div>
          <button
            type="button"
            class="icon-button"
            aria-label={t('study.removeName', [headword])}
            title={t('study.remove')}
            onClick={() => onRemove(id)}
          >
            <Icon of={X} />
          </button>
        </li>
      ))}
    </ul>
  );
}
