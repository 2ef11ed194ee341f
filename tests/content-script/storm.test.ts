/** Which changes of a page are a storm. */
import { describe, expect, it } from 'vitest';
import { createStormWatch } from '../../entrypoints/content/storm.ts';

/** Tells of bursts of `nodes` nodes, `gap` ms apart; says of which it was told that they are a storm. */
function storms(nodes: number, gap: number, count: number): boolean[] {
  let time = 0;
  const watch = createStormWatch(() => time);
  return Array.from({ length: count }, () => {
    time += gap;
    return watch(nodes);
  });
}

describe('a storm', () => {
  it('is the sixth of bursts that follow each other, and all after it', () => {
    expect(storms(50, 16, 8)).toEqual([false, false, false, false, false, true, true, true]);
  });

  it.each([
    ['a few nodes in each frame', 3, 16],
    ['a page of a list now and then', 200, 400],
  ])('is not %s', (_, nodes, gap) => {
    expect(storms(nodes, gap, 100)).not.toContain(true);
  });

  it('is over after a rest', () => {
    let time = 0;
    const watch = createStormWatch(() => time);
    for (let i = 0; i < 10; i++) watch(50);
    expect(watch(1)).toBe(true);
    time += 101;
    expect(watch(50)).toBe(false);
  });
});
