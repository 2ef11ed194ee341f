/** Tells how many flash cards are due, where the reader asked for it on the guide's study page. */
import { useMemo } from 'preact/hooks';
import { dueCards } from '../../core/due.ts';
import { ASKS } from '../../core/study.ts';
import { useItem } from '../../platform/hooks.ts';
import { dueShownItem } from '../../platform/storage.ts';
import { useStudy } from '../../platform/study-hooks.ts';
import { t } from '../../platform/text.ts';

export function DueLink() {
  const [wanted] = useItem(dueShownItem);
  return wanted ? <DueCards /> : null;
}

function DueCards() {
  const { study } = useStudy();
  const due = useMemo(() => (study ? dueCards(study, ASKS, Date.now()).length : 0), [study]);
  if (due === 0) return null;
  return (
    <a class="due-link" href="/guide.html#/study" target="_blank" rel="noopener">
      {t('popup.due', due)}
    </a>
  );
}
