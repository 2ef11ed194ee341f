/** A self-check: one row per skill, one choice per row. */
import { SELF_LEVELS, type SelfCheck } from '../core/self-check.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';

interface SelfCheckTableProps {
  skills: readonly { id: string; title: string; href: string }[];
  check: SelfCheck;
  onLevel(id: string, level: number): void;
}

export function SelfCheckTable({ skills, check, onLevel }: SelfCheckTableProps) {
  return (
    <ul class="self-check">
      {skills.map(({ id, title, href }) => (
        <li key={id} class="self-check-row">
          <fieldset class="choice">
            <legend>
              <a href={href} lang={CONTENT_LANGUAGE}>
                {title}
              </a>
            </legend>
            {SELF_LEVELS.map((name, level) => (
              <label key={name} class="check">
                <input type="radio" name={`self-${id}`} checked={check[id] === level} onChange={() => onLevel(id, level)} />
                <span>{t(`skills.check.level.${name}`)}</span>
              </label>
            ))}
          </fieldset>
        </li>
      ))}
    </ul>
  );
}
