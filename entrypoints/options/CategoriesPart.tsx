/** Which kinds of terms are marked. */

import { CheckLine } from '../../components/CheckLine.tsx';
import { categoryName } from '../../components/category-name.ts';
import { CATEGORIES, type Category, type Entry } from '../../core/entry.ts';
import { t } from '../../platform/text.ts';
import { Part, type PartProps } from './Part.tsx';

export function CategoriesPart({ settings: { categoriesOff }, entries, onChange }: PartProps & { entries: readonly Entry[] }) {
  const off = new Set(categoriesOff);
  const counts = new Map<Category, number>();
  for (const { category } of entries) counts.set(category, (counts.get(category) ?? 0) + 1);
  const turn = (category: Category, on: boolean): void =>
    onChange({ categoriesOff: on ? categoriesOff.filter((each) => each !== category) : [...categoriesOff, category] });
  return (
    <Part id="categories" title={t('options.categories.title')} lead={t('options.categories.lead')}>
      <fieldset class="check-grid">
        <legend class="visually-hidden">{t('options.categories.legend')}</legend>
        {CATEGORIES.map((category) => (
          <CheckLine key={category} checked={!off.has(category)} onChange={(on) => turn(category, on)}>
            {categoryName(category)} <span class="figure">{counts.get(category) ?? ''}</span>
          </CheckLine>
        ))}
      </fieldset>
      <p class="button-row">
        <button type="button" class="button" disabled={off.size === 0} onClick={() => onChange({ categoriesOff: [] })}>
          {t('options.categories.all')}
        </button>
        <button
          type="button"
          class="button"
          disabled={off.size === CATEGORIES.length}
          onClick={() => onChange({ categoriesOff: [...CATEGORIES] })}
        >
          {t('options.categories.none')}
        </button>
      </p>
    </Part>
  );
}
