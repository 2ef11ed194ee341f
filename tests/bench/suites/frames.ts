/** What the extension adds to the frames of a page that changes: one small element on a page full of marks, and a storm of new nodes. */
import type { CDPSession, Page } from 'playwright-core';
import { settled } from '../glossary-in-place.ts';
import { type Measure, measure } from '../measures.ts';
import { pageAddress, plainPage, type Stage } from '../stage.ts';
import { differences, ratios } from '../statistics.ts';
import { idle, taskTime } from './page-load.ts';

interface Tab {
  page: Page;
  session: CDPSession;
}

async function open(page: Page, address: string): Promise<Tab> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  await idle(page, session);
  return { page, session };
}

/** CPU time of the main thread's tasks while a script runs and until all is quiet again, in ms. */
async function cost({ page, session }: Tab, script: string, settle: boolean): Promise<number> {
  const before = await taskTime(session);
  await page.evaluate(script);
  if (settle) await idle(page, session);
  return (await taskTime(session)) - before;
}

const FRAMES = 90;

/** Changes one element in each frame. */
const TICK = `new Promise((done) => {
  let left = ${FRAMES};
  const tick = document.getElementById('tick');
  requestAnimationFrame(function frame() {
    tick.textContent = String(left);
    if (left--) requestAnimationFrame(frame); else done();
  });
})`;

/** Adds 100 nodes in each frame, 50 paragraphs with their texts, and takes the oldest away. */
const STORM = `new Promise((done) => {
  let left = ${FRAMES};
  const feed = document.getElementById('feed');
  feed.replaceChildren();
  requestAnimationFrame(function frame() {
    for (let i = 0; i < 50; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = sentences[(left * 50 + i) % sentences.length];
      feed.append(paragraph);
      if (feed.childElementCount > 500) feed.firstElementChild.remove();
    }
    if (left--) requestAnimationFrame(frame); else done();
  });
})`;

/** Both tabs by turns. */
async function byTurns(withUs: Tab, alone: Tab, script: string, settle: boolean, rounds: number): Promise<[number[], number[]]> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    theirs.push(await cost(alone, script, settle));
    ours.push(await cost(withUs, script, settle));
  }
  return [ours, theirs];
}

const perFrame = (samples: readonly number[]): number[] => samples.map((sample) => sample / FRAMES);

export async function framesSuite(stage: Stage): Promise<Measure[]> {
  await settled(stage.extended);
  const rounds = stage.quick ? 3 : 7;
  const group = 'A page that changes';
  const rows: Measure[] = [];
  for (const name of ['ticking', 'stormy'] as const) {
    stage.say(`frames: ${name}`);
    const alone = await open(await plainPage(stage), pageAddress(stage, name));
    const withUs = await open(await stage.extended.context.newPage(), pageAddress(stage, name));
    const [ours, theirs] = await byTurns(withUs, alone, name === 'ticking' ? TICK : STORM, name === 'stormy', rounds);
    const base = measure('', '', '', 'ms', perFrame(theirs)).median;
    const note = `${base.toFixed(1)} ms/frame without`;
    if (name === 'ticking') {
      const ranges = await withUs.page.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0);
      rows.push(
        measure(
          'frame tax',
          group,
          '50,000 matches, one element ticks: more per frame',
          'ms/frame',
          perFrame(differences(ours, theirs)),
          note,
        ),
        measure('ranges/ticking', group, '50,000 matches: ranges registered', '', [ranges]),
      );
    } else rows.push(measure('storm', group, 'storm, 100 nodes a frame: to the page alone', '×', ratios(ours, theirs), note));
    await alone.page.close();
    await withUs.page.close();
  }
  return rows;
}
