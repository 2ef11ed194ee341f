/** What the reader does is heard once, whoever stops it, and no longer than it should be. */
import { afterEach, expect, it } from 'vitest';
import { type Ear, hear } from '../../entrypoints/content/hear.ts';

type World = { painGlossEars?: unknown };
let end = new AbortController();
let isReal = (): boolean => true;
afterEach(() => {
  isReal = () => true;
  end.abort();
  end = new AbortController();
  delete (globalThis as World).painGlossEars;
});

const press = (): boolean => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true }));

/** As `ears.ts` does it at the beginning of a page. */
function grow(): Set<Ear> {
  const ears = new Set<Ear>();
  addEventListener('keydown', (event) => ears.forEach((ear) => void ear(event)), { capture: true, signal: end.signal });
  Object.assign(globalThis, { painGlossEars: ears });
  return ears;
}

function count(): () => number {
  let heard = 0;
  hear('keydown', () => heard++, { isReal, signal: end.signal });
  return () => heard;
}

it.each([true, false])('each event is heard once; with ears: %s', (withEars) => {
  if (withEars) grow();
  const heard = count();
  press();
  press();
  expect(heard()).toBe(2);
});

it.each([
  [true, 1],
  [false, 0],
])('an event that the page stops at its window is heard by early ears alone; with ears: %s', (withEars, expected) => {
  if (withEars) grow();
  addEventListener('keydown', (event) => event.stopImmediatePropagation(), { capture: true, signal: end.signal });
  const heard = count();
  press();
  expect(heard()).toBe(expected);
});

it('other events are not heard, and nothing is after the end', () => {
  const ears = grow();
  const heard = count();
  document.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  for (const ear of ears) ear(new PointerEvent('pointermove'));
  expect(heard()).toBe(0);
  end.abort();
  press();
  expect([heard(), ears.size]).toEqual([0, 0]);
});

it('an element of the page that has the name of the ears is none', () => {
  Object.assign(globalThis, { painGlossEars: document.body });
  const heard = count();
  expect(press()).toBe(true);
  expect(heard()).toBe(1);
});

it.each([true, false])('what a script makes up is not heard; with ears: %s', (withEars) => {
  if (withEars) grow();
  isReal = () => false;
  const heard = count();
  press();
  expect(heard()).toBe(0);
});
