/** The kinds of terms: readers have their names from the messages, tables and reports from the core. */
import { describe, expect, it } from 'vitest';
import { categoryName } from '../../components/category-name.ts';
import { CATEGORIES, CATEGORY_NAMES } from '../../core/entry.ts';

describe('in English the screen says the same as a table', () => {
  it.each(CATEGORIES)('of the category %s', (category) => {
    expect(categoryName(category)).toBe(CATEGORY_NAMES[category]);
  });
});
