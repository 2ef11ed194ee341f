/** One visit to a hostile page, in whichever browser: what is asked of the page, and the judgment, which is the same for all. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ExpectStatic } from 'vitest';
import { scan } from '../../../core/scan.ts';
import { builtInIndex } from '../../built-in-pack.ts';
import type { HostilePage } from './hostile-page.ts';

const index = builtInIndex();

/** What a page shows of the extension, and what it says of itself. */
export interface Findings {
  /** Marks that were seen at any time, and what was wrong with them. */
  seen: string[];
  faults: string[];
  complaints: string[];
  /** Errors that the page has heard of. */
  errors: string[];
}

/** Viewport CSS pixels. */
interface Point {
  x: number;
  y: number;
}

export interface Visit {
  /** Waits until the extension is at work on the page, or would be. */
  started(): Promise<void>;
  act(statements: string): Promise<unknown>;
  /** The marked texts of the page and its frames now, in lower case, sorted. */
  marked(): Promise<string[]>;
  findings(): Promise<Findings>;
  /** HTML of the page and its open shadow trees, without the card's node. */
  html(): Promise<string>;
  /** The HTML at the moment of its load, before the extension. */
  htmlAtFirst(): Promise<string>;
  /** Rests the pointer on the first mark in view. */
  hover(): Promise<void>;
  hasCard(): Promise<boolean>;
  escape(): Promise<void>;
}

/** A machine with other things to do is given time. */
const PATIENCE = { timeout: 8000, interval: 60 };

/** Milliseconds in which the extension has read a small page, or what has changed of it. */
const CALM = 200;

const sorted = (texts: readonly string[]): string[] => [...texts].sort();

/**
 * Fails where a page is marked otherwise than it says, or has anything to complain of.
 *
 * @param cards are cards opened in this family?
 */
export async function judge(expect: ExpectStatic, visit: Visit, page: HostilePage, isFirefox: boolean, cards = true): Promise<void> {
  const exception = isFirefox ? page.firefox : undefined;
  const first = sorted(exception?.marked ?? page.marked);
  await expectMarked(expect, visit, first, 'at first');
  if (!page.moves) expect(await visit.html(), 'the HTML once it is marked').toBe(await visit.htmlAtFirst());
  if (cards && first.length && !page.noCard) await expectCard(expect, visit, page);
  for (const { what, act, marked } of page.turns ?? []) {
    await visit.act(act);
    await expectMarked(expect, visit, sorted(marked), what);
  }
  const { seen, faults, complaints, errors } = await visit.findings();
  const unknown = seen.filter((text) => !scan(index, text).some(({ start, end }) => start === 0 && end === text.length));
  expect({ faults, unknown, complaints, errors }).toEqual({ faults: [], unknown: [], complaints: exception?.complaints ?? [], errors: [] });
  expect(await visit.html(), 'traces in the HTML').not.toContain('data-pain-gloss');
}

/** These and no others, also a while after. */
async function expectMarked(expect: ExpectStatic, visit: Visit, texts: string[], when: string): Promise<void> {
  // where nothing is expected, not before there could be something
  if (!texts.length) await visit.started();
  await expect.poll(visit.marked, { ...PATIENCE, message: when }).toEqual(texts);
  await sleep(CALM);
  expect(await visit.marked(), `${when}, a while after`).toEqual(texts);
}

async function expectCard(expect: ExpectStatic, visit: Visit, page: HostilePage): Promise<void> {
  const before = await visit.html();
  await visit.hover();
  await expect.poll(visit.hasCard, { ...PATIENCE, message: 'a card' }).toBe(true);
  if (!page.moves) expect(await visit.html(), 'the HTML with a card').toBe(before);
  await visit.escape();
  await expect.poll(visit.hasCard, { ...PATIENCE, message: 'no card' }).toBe(false);
  if (!page.moves) expect(await visit.html(), 'the HTML after a card').toBe(before);
}

/** Where a mark is in view. What is painted follows what is in view, and may be on its way. */
export async function markInView(find: () => Promise<Point | undefined>): Promise<Point> {
  for (let tries = 0; tries < 50; tries++) {
    const at = await find();
    if (at) return at;
    await sleep(100);
  }
  throw new Error('no mark is in view');
}
