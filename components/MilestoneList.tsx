/** The milestones of a stage as checkboxes. */
import type { Milestone } from '../core/roadmap.ts';
import { CONTENT_LANGUAGE } from '../platform/text.ts';

interface MilestoneListProps {
  milestones: readonly Milestone[];
  ticked: ReadonlySet<string>;
  onTick(id: string): void;
  /** Names the list. */
  label: string;
}

export function MilestoneList({ milestones, ticked, onTick, label }: MilestoneListProps) {
  return (
    <ul class="milestones" aria-label={label}>
      {milestones.map(({ id, label: text }) => (
        <li key={id}>
          <label class="milestone">
            <input type="checkbox" checked={ticked.has(id)} onChange={() => onTick(id)} />
            <span lang={CONTENT_LANGUAGE}>{text}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
