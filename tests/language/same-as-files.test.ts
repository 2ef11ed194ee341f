/** The kinds of terms: the screen has their names from the messages, files and reports from the core. */
import { describe, expect, it } from 'vitest';
import { categoryName } from '../../components/category-name.ts';
import { stageTimeText } from '../../components/stage-time.ts';
import { CATEGORIES, CATEGORY_NAMES } from '../../core/entry.ts';
import type { Roadmap } from '../../core/roadmap.ts';
import { stageTime } from '../../core/timeline.ts';
import roadmap from '../../data/roadmap.json';

describe('in English the screen says the same as a file', () => {
  it.each(CATEGORIES)('of the category %s', (category) => {
    expect(categoryName(category)).toBe(CATEGORY_NAMES[category]);
  });

  it.each((roadmap as Roadmap).stages.map((stage) => ({ ...stage, name: stage.id })))('of the time of $name', (stage) => {
    expect(stageTimeText(stage)).toBe(stageTime(stage));
  });
});
