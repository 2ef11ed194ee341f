/** What the extension keeps in a page's memory: of one tab, of each of fifty frames, and after much has come and gone. */
import type { CDPSession, Page } from 'playwright-core';
import { GLOSSARIES } from '../glossaries.ts';
import { putGlossary, settled } from '../glossary-in-place.ts';
import { type Measure, measure } from '../measures.ts';
import { pageAddress, plainPage, type Stage } from '../stage.ts';
import { differences } from '../statistics.ts';
import { idle } from './page-load.ts';

const FRAMES = 50;
const MB = 1_000_000;

/** A command whose answer is wider than Playwright's types. */
interface HeapUsage {
  usedSize: number;
  embedderHeapUsedSize: number;
  backingStorageSize: number;
}

/** Bytes in use after garbage is collected, of all worlds of a page: script values, DOM objects and the stores of typed arrays. */
async function heapOf(session: CDPSession): Promise<number> {
  // the second finds what the first has made collectable
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as HeapUsage;
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}

async function open(page: Page, address: string): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await idle(page, session);
  return session;
}

/** Megabytes that the extension adds to a page, by turns with and without. */
async function extra(stage: Stage, address: string, rounds: number): Promise<number[]> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const [page, heaps] of [
      [await plainPage(stage), theirs],
      [await stage.extended.context.newPage(), ours],
    ] as const) {
      heaps.push((await heapOf(await open(page, address))) / MB);
      await page.close();
    }
  return differences(ours, theirs);
}

/** Adds 10,000 nodes, lets them be read, and takes them away, as often as told. */
const comeAndGo = (times: number): string => `(async () => {
  const feed = document.getElementById('feed');
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  for (let time = 0; time < ${times}; time++) {
    for (let i = 0; i < 5000; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = sentences[(time * 37 + i) % sentences.length];
      feed.append(paragraph);
    }
    await pause(250);
    feed.replaceChildren();
    await pause(50);
  }
})()`;

/** The least of some readings: what a page keeps, without what timers let go of after a few seconds. */
async function keptBy(page: Page, session: CDPSession): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    await page.waitForTimeout(1500);
    least = Math.min(least, await heapOf(session));
  }
  return least;
}

/** Rounds after which a page has met all of its own growth: caches, compiled code, tables of their final size. */
const WARM = 10;

async function growth(stage: Stage, times: number): Promise<Measure> {
  const page = await stage.extended.context.newPage();
  const session = await open(page, pageAddress(stage, 'stormy'));
  const heapAfter = async (rounds: number): Promise<number> => {
    await page.evaluate(comeAndGo(rounds));
    await idle(page, session);
    return keptBy(page, session);
  };
  const before = await heapAfter(WARM);
  const after = await heapAfter(times - WARM);
  await page.close();
  const note = `${(before / MB).toFixed(1)} MB after ${WARM} times, ${(after / MB).toFixed(1)} MB after ${times}`;
  return measure('growth', 'Memory', `10,000 nodes come and go ${times} times: heap, to that after ${WARM}`, '×', [after / before], note);
}

export async function memorySuite(stage: Stage): Promise<Measure[]> {
  await settled(stage.extended);
  stage.say('memory: tab');
  const article = pageAddress(stage, 'article');
  const group = 'Memory';
  const rows = [
    measure('heap/tab', group, 'one tab with the article, built-in', 'MB', await extra(stage, article, stage.quick ? 1 : 5)),
    measure(
      'heap/big',
      group,
      'one tab with the 2 MB page, built-in',
      'MB',
      await extra(stage, pageAddress(stage, 'big'), stage.quick ? 1 : 2),
    ),
  ];
  if (!stage.quick) {
    for (const glossary of GLOSSARIES.slice(1)) {
      await putGlossary(stage.extended, glossary);
      rows.push(measure(`heap/${glossary}`, group, `one tab with the article, ${glossary} entries`, 'MB', await extra(stage, article, 3)));
    }
    await putGlossary(stage.extended, 'built-in');
  }
  stage.say('memory: frames');
  const each = (await extra(stage, pageAddress(stage, 'frames'), stage.quick ? 1 : 2)).map((total) => total / FRAMES);
  rows.push(measure('heap/frame', group, `each of ${FRAMES} frames with the article`, 'MB', each));
  stage.say('memory: growth');
  rows.push(await growth(stage, stage.quick ? 15 : 100));
  return rows;
}
