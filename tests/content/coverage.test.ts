/** What the built-in pack must hold: nothing that was released vanishes, nothing that was asked for is missing. */
import { describe, expect, it } from 'vitest';
import { CATEGORIES, LEVELS } from '../../core/entry.ts';
import { formsOf } from '../../core/forms.ts';
import { builtInEntries } from '../built-in-pack.ts';
import { keptTerms, releasedIds } from './kept-lists.ts';

const entries = builtInEntries();
const byId = new Map(entries.map((entry) => [entry.id, entry]));

describe('the ids', () => {
  const released = releasedIds();

  it('are each there once', () => {
    expect(byId.size).toBe(entries.length);
  });

  it('that were released are all there', () => {
    expect(released.filter((id) => !byId.has(id))).toEqual([]);
  });

  it('that are new stand in tests/content/lists/released-ids.txt, too', () => {
    expect([...byId.keys()].filter((id) => !released.includes(id))).toEqual([]);
  });

  it('are listed in order, each once', () => {
    expect(released).toEqual([...new Set(released)].sort());
  });
});

describe('the entries', () => {
  it('are 850 or more', () => {
    expect(entries.length).toBeGreaterThanOrEqual(850);
  });

  it.each(CATEGORIES)('of the category %s are ten or more', (category) => {
    expect(entries.filter((entry) => entry.category === category).length).toBeGreaterThanOrEqual(10);
  });

  it.each(LEVELS)('of the level %s are fifty or more', (level) => {
    expect(entries.filter((entry) => entry.level === level).length).toBeGreaterThanOrEqual(50);
  });
});

describe.each(['guide', 'iasp'] as const)('every term of the %s', (of) => {
  it.each(keptTerms(of))('%s is a form: %s', (id, term) => {
    const forms = formsOf(byId.get(id) as NonNullable<ReturnType<typeof byId.get>>).map(({ text }) => text.toLowerCase());
    expect(forms).toContain(term.toLowerCase());
  });
});
