/** Which way round the flash cards ask; the choice is kept. */
import { ASKS, type Ask } from '../../../core/study.ts';
import { useItem } from '../../../platform/hooks.ts';
import { studyWaysItem } from '../../../platform/storage.ts';
import { t } from '../../../platform/text.ts';

const WAYS: readonly { id: 'both' | Ask; asks: readonly Ask[] }[] = [
  { id: 'both', asks: ASKS },
  { id: 'meaning', asks: ['meaning'] },
  { id: 'term', asks: ['term'] },
];

/** What the cards ask for, and a function that chooses among the ways by id. */
export function useAsks(): [readonly Ask[], (way: string) => void] {
  const [way, setWay] = useItem(studyWaysItem);
  return [(WAYS.find(({ id }) => id === way) ?? WAYS[0])?.asks ?? ASKS, setWay];
}

export function WaysChoice({ asks, onChange }: { asks: readonly Ask[]; onChange(way: string): void }) {
  return (
    <fieldset class="choice">
      <legend class="part">{t('study.cards.ask')}</legend>
      {WAYS.map(({ id, asks: own }) => (
        <label key={id} class="check">
          <input type="radio" name="ways" checked={own === asks} onChange={() => onChange(id)} />
          <span>{t(`study.cards.${id}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
