/** The built extension on a page against the page alone: loads by turns in a browser with it and in one without. */
import type { CDPSession, Page } from 'playwright-core';
import { GLOSSARIES, type GlossaryName } from '../glossaries.ts';
import { putGlossary, settled } from '../glossary-in-place.ts';
import { type Measure, measure } from '../measures.ts';
import { PAGES, type PageName } from '../pages.ts';
import { pageAddress, plainPage, type Stage } from '../stage.ts';
import { differences } from '../statistics.ts';
import { record, type Trace } from '../trace.ts';

/** Marks the moment at which the page is painted with marks for the first time, and notes what Lighthouse measures: layout shifts, the largest paint, and by how much long tasks are too long. */
const WATCH = `
  globalThis.shift = globalThis.largest = globalThis.blocked = 0;
  new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) globalThis.largest = startTime; })
    .observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.blocked += Math.max(0, duration - 50); })
    .observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) globalThis.shift += value; })
    .observe({ type: 'layout-shift', buffered: true });
  performance.mark('begun');
  (function look() {
    if (CSS.highlights.get('pain-gloss')?.size) performance.mark('marked');
    else requestAnimationFrame(look);
  })();
`;

/** The extension is done when it has had nothing to do for so many ms. */
const QUIET = 300;

export async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Waits until the main thread has been almost idle for a while. */
export async function idle(page: Page, session: CDPSession): Promise<void> {
  let before = await taskTime(session);
  for (;;) {
    await page.waitForTimeout(QUIET);
    const now = await taskTime(session);
    if (now - before < QUIET / 20) return;
    before = now;
  }
}

interface Load {
  /** CPU time of the main thread's tasks, in ms. */
  total: number;
  trace?: Trace;
  shift: number;
  /** When the largest part of the page was painted, in ms. */
  largest: number;
  /** Milliseconds that tasks were longer than 50. */
  blocked: number;
  ranges: number;
}

/** Loads a page in a tab of its own, and waits until all is done. */
async function load(page: Page, address: string, traced: boolean): Promise<Load> {
  await page.addInitScript(WATCH);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto('about:blank');
  const visit = async (): Promise<void> => {
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await idle(page, session);
  };
  let trace: Trace | undefined;
  if (traced) trace = await record(page, visit);
  else await visit();
  const total = await taskTime(session);
  const seen = await page.evaluate(() => {
    const { shift, largest, blocked } = globalThis as unknown as { shift: number; largest: number; blocked: number };
    return { shift, largest, blocked, ranges: CSS.highlights.get('pain-gloss')?.size ?? 0 };
  });
  await page.close();
  return { total, ...seen, ...(trace && { trace }) };
}

const GROUP = 'The extension on a page';

/** Our part of one recorded load. */
function ours(trace: Trace): { start: number; paint: number; all: number; longest: number } {
  const marked = trace.marks.get('marked') ?? Number.POSITIVE_INFINITY;
  const total = (tasks: Trace['tasks']): number => tasks.reduce((sum, { own }) => sum + own, 0);
  return {
    start: total(trace.tasks.filter(({ starts }) => starts)),
    paint: total(trace.tasks.filter(({ starts, at }) => !starts && at < marked)),
    all: total(trace.tasks),
    longest: Math.max(0, ...trace.tasks.map(({ own }) => own)),
  };
}

function moreThanAlone(what: 'largest' | 'blocked', id: string, label: string, withUs: readonly Load[], alone: readonly Load[]): Measure {
  const base = measure(
    '',
    '',
    '',
    'ms',
    alone.map((load) => load[what]),
  ).median;
  const more = differences(
    withUs.map((load) => load[what]),
    alone.map((load) => load[what]),
  );
  return measure(id, GROUP, label, 'ms', more, `${base.toFixed(0)} ms without`);
}

async function onPage(stage: Stage, name: PageName, glossary: GlossaryName, rounds: number): Promise<Measure[]> {
  const address = pageAddress(stage, name);
  const withUs: Load[] = [];
  const alone: Load[] = [];
  const traced: Load[] = [];
  for (let round = 0; round < rounds; round++) {
    if (glossary === 'built-in') {
      alone.push(await load(await plainPage(stage), address, false));
      withUs.push(await load(await stage.extended.context.newPage(), address, false));
    }
    traced.push(await load(await stage.extended.context.newPage(), address, true));
  }
  const parts = traced.map(({ trace }) => ours(trace as Trace));
  const of = `${name}, ${glossary}`;
  const rows = [
    measure(
      `longest task/${name}/${glossary}`,
      'Longest task of ours',
      of,
      'ms',
      parts.map(({ longest }) => longest),
    ),
    measure(
      `ours/${name}/${glossary}`,
      'Main thread, ours in all (by trace)',
      of,
      'ms',
      parts.map(({ all }) => all),
    ),
  ];
  if (name === 'article')
    rows.push(
      measure(
        `article/script/${glossary}`,
        GROUP,
        `article, ${glossary}: compiling and starting the script`,
        'ms',
        parts.map(({ start }) => start),
      ),
      measure(
        glossary === 'built-in' ? 'article/first paint' : `article/first paint/${glossary}`,
        GROUP,
        `article, ${glossary}: index read to first paint`,
        'ms',
        parts.map(({ paint }) => paint),
      ),
    );
  if (glossary === 'built-in') {
    const extra = differences(
      withUs.map(({ total }) => total),
      alone.map(({ total }) => total),
    );
    const base = measure(
      '',
      '',
      '',
      'ms',
      alone.map(({ total }) => total),
    ).median;
    rows.push(
      measure(`load/${name}`, GROUP, `${PAGES[name]}: main thread, more than without`, 'ms', extra, `${base.toFixed(0)} ms without`),
      moreThanAlone('largest', `largest/${name}`, `${name}: largest paint (LCP), later than without`, withUs, alone),
      moreThanAlone('blocked', `blocked/${name}`, `${name}: blocking time, more than without`, withUs, alone),
      measure(
        `layout shift/${name}`,
        GROUP,
        `${name}: layout shift`,
        '',
        withUs.map(({ shift }, i) => shift - (alone[i] as Load).shift),
      ),
      measure(
        `ranges/${name}`,
        GROUP,
        `${name}: ranges registered`,
        '',
        withUs.map(({ ranges }) => ranges),
      ),
    );
  }
  return rows;
}

export async function pageLoadSuite(stage: Stage): Promise<Measure[]> {
  await settled(stage.extended);
  const rows: Measure[] = [];
  const glossaries = stage.quick ? GLOSSARIES.slice(0, 1) : GLOSSARIES;
  const pages: PageName[] = stage.quick ? ['article', 'big'] : (Object.keys(PAGES) as PageName[]);
  for (const glossary of glossaries) {
    if (glossary !== 'built-in') await putGlossary(stage.extended, glossary);
    for (const name of pages) {
      stage.say(`page load: ${name}, ${glossary}`);
      const rounds = name === 'article' ? (stage.quick ? 5 : 7) : stage.quick || glossary !== 'built-in' ? 1 : 3;
      rows.push(...(await onPage(stage, name, glossary, rounds)));
    }
  }
  if (glossaries.length > 1) await putGlossary(stage.extended, 'built-in');
  return rows;
}
