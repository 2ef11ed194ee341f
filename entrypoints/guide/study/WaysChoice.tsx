/** Which way round the flash cards ask; the choice is kept. */

import { ASKS, type Ask } from '../../../core/study.ts';
import { useItem } from '../../../platform/hooks.ts';
import { studyWaysItem } from '../../../platform/storage.ts';

const WAYS: readonly { id: string; name: string; asks: readonly Ask[] }[] = [
  { id: 'both', name: 'Both ways', asks: ASKS },
  { id: 'meaning', name: 'Term to meaning', asks: ['meaning'] },
  { id: 'term', name: 'Meaning to term', asks: ['term'] },
];

/** What the cards ask for, and a function that chooses among the ways by id. */
export function useAsks(): [readonly Ask[], (way: string) => void] {
  const [way, setWay] = useItem(studyWaysItem);
  return [(WAYS.find(({ id }) => id === way) ?? WAYS[0])?.asks ?? ASKS, setWay];
}

export function WaysChoice({ asks, onChange }: { asks: readonly Ask[]; onChange(way: string): void }) {
  return (
    <fieldset class="choice">
      <legend class="part">Cards ask</legend>
      {WAYS.map(({ id, name, asks: own }) => (
        <label key={id} class="check">
          <input type="radio" name="ways" checked={own === asks} onChange={() => onChange(id)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
