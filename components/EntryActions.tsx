/** What a reader can do with an entry: keep it, stop having it marked, read on in the guide. */
import { Bookmark, BookOpen, Check } from 'lucide';
import { t } from '../platform/text.ts';
import { Icon } from './Icon.tsx';

interface EntryActionsProps {
  saved: boolean;
  known: boolean;
  onSave(): void;
  onKnow(): void;
  /** Address of the entry in the guide; left out inside the guide. */
  guide?: string;
}

export function EntryActions({ saved, known, onSave, onKnow, guide }: EntryActionsProps) {
  return (
    <div class="entry-actions">
      <button type="button" class="action" aria-pressed={saved} onClick={onSave}>
        <Icon of={Bookmark} />
        {t('entry.save')}
      </button>
      <button type="button" class="action" aria-pressed={known} onClick={onKnow}>
        <Icon of={Check} />
        {t('entry.know')}
      </button>
      {guide && (
        <a class="action" href={guide} target="_blank" rel="noopener">
          <Icon of={BookOpen} />
          {t('entry.guide')}
        </a>
      )}
      <p class="entry-actions-note" role="status">
        {known && t('entry.known')}
      </p>
    </div>
  );
}
