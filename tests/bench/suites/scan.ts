/** The bare engine and its rivals, on the same pages, with the same terms: each round runs all of them cold, in an order of its own. */
import type { Page } from 'playwright-core';
import { bundle } from '../bundle.ts';
import { GLOSSARIES, type GlossaryName } from '../glossaries.ts';
import { type Measure, measure } from '../measures.ts';
import type { PageName } from '../pages.ts';
import { PAGES } from '../pages.ts';
import { createRandom } from '../random.ts';
import { indexAddress, pageAddress, plainPage, type Stage, termsAddress } from '../stage.ts';
import { ratios } from '../statistics.ts';
import { openWorlds, runCold, Stopped, type Worlds } from '../world.ts';

interface Runner {
  /** As the table names it. */
  name: string;
  file: string;
  glossary: GlossaryName;
  /** It changes the page: the next candidate needs it afresh. */
  wraps?: true;
  rival?: true;
}

const OURS = GLOSSARIES.map((glossary): Runner => ({ name: `scan ${glossary}`, file: 'engine', glossary }));
const DECIDED: Runner = { name: 'scan and decide', file: 'marks', glossary: 'built-in' };
const RIVALS: Runner[] = [
  { name: '@monyone/aho-corasick', file: 'monyone' },
  { name: 'Intl.Segmenter + Map', file: 'segmenter' },
  { name: 'modern-ahocorasick', file: 'modern' },
  { name: 'one alternation RegExp', file: 'alternation' },
  { name: 'mark.js', file: 'mark-js', wraps: true as const },
  { name: 'findAndReplaceDOMText', file: 'find-and-replace', wraps: true as const },
].map((rival) => ({ ...rival, glossary: 'built-in', rival: true }));
const WALK: Runner = { name: 'walk', file: 'walk', glossary: 'built-in' };

/** Rounds of the largest glossary, the first ones: its index is 30 MB to bring. */
const LARGE_ROUNDS = 3;

/** Rivals are not waited for longer, in ms; what was stopped is not run again. */
const LIMIT = 15_000;

/** How many of the rivals a quick run looks at: all, and the nearest one. */
const QUICK_RIVALS: Partial<Record<PageName, number>> = { article: 6, big: 1 };

interface Times {
  samples: number[];
  stopped: boolean;
}

async function load(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  // layout and all that follows a load is done
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
}

/** Milliseconds of each runner on one page, round by round. */
async function onPage(stage: Stage, name: PageName, runners: readonly Runner[], rounds: number): Promise<Map<Runner, Times>> {
  const scripts = new Map<string, string>();
  for (const { file } of runners) if (!scripts.has(file)) scripts.set(file, await bundle(`tests/bench/candidates/${file}.ts`));
  const page = await plainPage(stage);
  const worlds = await openWorlds(page);
  const times = new Map(runners.map((runner): [Runner, Times] => [runner, { samples: [], stopped: false }]));
  const random = createRandom(3);
  for (let round = 0; round < rounds; round++) {
    stage.say(`scan: ${name}, round ${round + 1} of ${rounds}`);
    await load(page, pageAddress(stage, name));
    const order = runners
      .filter((runner) => !times.get(runner)?.stopped && (runner.glossary !== '100,000' || round < LARGE_ROUNDS))
      .map((runner) => ({ runner, at: (runner.wraps ? 1 : 0) + random.next() }))
      .sort((a, b) => a.at - b.at);
    for (const { runner } of order) {
      await one(worlds, scripts.get(runner.file) as string, runner, times.get(runner) as Times);
      if (runner.wraps) await load(page, pageAddress(stage, name));
    }
  }
  await page.close();
  return times;
}

async function one(worlds: Worlds, script: string, runner: Runner, times: Times): Promise<void> {
  const address = runner.rival ? termsAddress(runner.glossary) : indexAddress(runner.glossary);
  try {
    times.samples.push((await runCold(worlds, script, address, LIMIT)).ms);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    times.stopped = true;
    times.samples = [LIMIT];
  }
}

/** The measures of one page: ours to the walk, and ours to each rival. */
function measures(name: PageName, times: ReadonlyMap<Runner, Times>): Measure[] {
  const walk = times.get(WALK)?.samples as number[];
  const ours = times.get(OURS[0] as Runner)?.samples as number[];
  const group = `Scan, cold: ${PAGES[name]}`;
  const rows: Measure[] = [measure(`walk/${name}`, group, 'walk: one pass over the text nodes', 'ms', walk)];
  for (const [runner, { samples, stopped }] of times) {
    if (runner === WALK) continue;
    const ms = measure('', '', '', 'ms', samples).median;
    const id = runner.rival ? `against/${name}/${runner.file}` : runner === DECIDED ? `decide/${name}` : `scan/${name}/${runner.glossary}`;
    const label = runner.rival || runner === DECIDED ? runner.name : `PainGloss, ${runner.glossary} entries`;
    const against = stopped ? [LIMIT / measure('', '', '', 'ms', walk).median] : ratios(samples, walk.slice(0, samples.length));
    rows.push({ ...measure(id, group, label, '× walk', against, `${ms.toFixed(ms < 10 ? 1 : 0)} ms`), ...(stopped && { stopped }) });
    if (runner.rival) {
      const share = stopped ? [measure('', '', '', 'ms', ours).median / LIMIT] : ratios(ours.slice(0, samples.length), samples);
      rows.push(
        measure(`rival/${name}/${runner.file}`, 'PainGloss to its rivals (below 1: faster)', `${runner.name}, ${name}`, '×', share),
      );
    }
  }
  return rows;
}

export async function scanSuite(stage: Stage): Promise<Measure[]> {
  const pages: PageName[] = stage.quick ? ['article', 'big'] : (Object.keys(PAGES) as PageName[]);
  const rows: Measure[] = [];
  for (const name of pages) {
    const ours = stage.quick ? OURS.slice(0, 2) : OURS;
    const rivals = (stage.quick ? RIVALS.slice(0, QUICK_RIVALS[name]) : RIVALS).filter(() => name === 'article' || name === 'big');
    const rounds = name === 'article' ? (stage.quick ? 5 : 9) : 3;
    rows.push(...measures(name, await onPage(stage, name, [WALK, ...ours, DECIDED, ...rivals], rounds)));
  }
  return rows;
}
