/**
 * `npm run bench`: measures engine, extension, search and memory in a real Chromium, prints a table, and writes
 * bench/results.json and the table of the README. Ends with 1 where a budget that is a ratio is broken by more than
 * its noise; milliseconds differ between machines and are only reported.
 *
 *   npm run bench                   all of it, some twenty minutes; the README's table is written anew
 *   npm run bench -- --quick        what shows most, in under two minutes; writes nothing, unless with --readme
 *   npm run bench -- --only=NAME    one part anew: scan, page-load, frames, memory, glossary, popup
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Budget, type Judged, judge, type Measure } from '../tests/bench/measures.ts';
import { openStage, type Stage } from '../tests/bench/stage.ts';
import { framesSuite } from '../tests/bench/suites/frames.ts';
import { glossarySuite } from '../tests/bench/suites/glossary.ts';
import { memorySuite } from '../tests/bench/suites/memory.ts';
import { pageLoadSuite } from '../tests/bench/suites/page-load.ts';
import { popupSuite } from '../tests/bench/suites/popup.ts';
import { scanSuite } from '../tests/bench/suites/scan.ts';
import { markdownTable, terminalTable, withTable } from '../tests/bench/table.ts';
import { build } from './build.ts';

const SUITES: Record<string, (stage: Stage) => Promise<Measure[]>> = {
  scan: scanSuite,
  'page-load': pageLoadSuite,
  frames: framesSuite,
  memory: memorySuite,
  glossary: glossarySuite,
  popup: popupSuite,
};

const BUDGETS = JSON.parse(readFileSync('tests/bench/budgets.json', 'utf8')) as Budget[];

interface Machine {
  cpu: string;
  cores: number;
  chromium: string;
  date: string;
}

function machineOf(stage: Stage): Machine {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    chromium: stage.plain.version(),
    date: new Date().toISOString().slice(0, 10),
  };
}

const HOW_TO_READ =
  '“Walk” is one `TreeWalker` pass over the text nodes that reads each: nothing that looks at a page can be faster. Everything runs cold, as on a page that has just been loaded, by turns in one run; noise is the median absolute deviation. ' +
  '✓ within its budget · ≈ over by less than its noise · ! over (time or size) · ✗ broken ratio.';

type Parts = Record<string, Judged[]>;

const RESULTS = 'bench/results.json';

/** The parts measured before by the same command on the same machine, in the same browser; none where there are none. */
function partsBefore(machine: Machine, command: string): Parts {
  if (!existsSync(RESULTS)) return {};
  const before = JSON.parse(readFileSync(RESULTS, 'utf8')) as { command: string; machine: Machine; parts: Parts };
  const isSame = before.command === command && (['cpu', 'cores', 'chromium'] as const).every((key) => before.machine[key] === machine[key]);
  return isSame ? before.parts : {};
}

/** Keeps what was measured; the README's table is written where no part is missing. */
function write(measured: Parts, machine: Machine, command: string): void {
  const all = { ...partsBefore(machine, command), ...measured };
  const parts = Object.fromEntries(Object.keys(SUITES).flatMap((name) => (all[name] ? [[name, all[name]]] : []))) as Parts;
  mkdirSync('bench', { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify({ command, machine, parts }, undefined, 1)}\n`);
  if (Object.keys(parts).length < Object.keys(SUITES).length) return;
  const ran = `\`${command}\`, ${machine.date}: Chromium ${machine.chromium}, ${machine.cpu}, ${machine.cores} cores. ${HOW_TO_READ}`;
  writeFileSync('README.md', withTable(readFileSync('README.md', 'utf8'), markdownTable(Object.values(parts).flat(), ran)));
}

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const quick = args.includes('--quick');
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  if (only && !Object.hasOwn(SUITES, only)) throw new Error(`no part is called ${only}; there are: ${Object.keys(SUITES).join(', ')}`);
  const say = (text: string): void => console.log(`· ${text}`);
  say('Building the extension …');
  build('chrome');
  const stage = await openStage(quick, say);
  const parts: Parts = {};
  const machine = machineOf(stage);
  try {
    for (const [name, suite] of Object.entries(SUITES))
      if (!only || only === name) parts[name] = (await suite(stage)).map((found) => judge(found, BUDGETS));
  } finally {
    await stage.close();
  }
  const rows = Object.values(parts).flat();
  console.log(`\n${terminalTable(rows)}\n`);
  console.log(`Chromium ${machine.chromium}, ${machine.cpu}, ${machine.cores} cores, ${machine.date}`);
  if (!quick || args.includes('--readme')) write(parts, machine, quick ? 'npm run bench -- --quick' : 'npm run bench');
  const broken = rows.filter(({ verdict }) => verdict === 'broken');
  for (const { group, label, limit, source } of broken) console.log(`✗ broken: ${group}: ${label}, at most ${limit} (${source})`);
  return broken.length ? 1 : 0;
}

process.exitCode = await main();
