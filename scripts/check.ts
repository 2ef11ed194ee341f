/**
 * `npm test`: every check, each by its name, all of them even after one has failed. The last line is
 * "N passed, N failed", where each test and each other check counts as one. `npm test -- NAME…` runs those named.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { checkPackages } from './check-packages.ts';
import { checkSize } from './check-size.ts';
import { checkStores } from './check-stores.ts';

interface Outcome {
  passed: number;
  failed: number;
}

const ONE: Outcome = { passed: 1, failed: 0 };
const NONE: Outcome = { passed: 0, failed: 1 };
const results = mkdtempSync(join(tmpdir(), 'paingloss-check-'));

/** Runs a tool of node_modules; its output is shown as it comes. */
function tool(path: string, ...args: string[]): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join('node_modules', path), ...args], { stdio: 'inherit' });
    child.on('close', (code) => done(code === 0));
    child.on('error', () => done(false));
  });
}

const oneTool =
  (path: string, ...args: string[]) =>
  async (): Promise<Outcome> =>
    (await tool(path, ...args)) ? ONE : NONE;

/** A project of vitest.config.ts; each test counts. A run that reports nothing has failed. */
const vitest = (project: string) => async (): Promise<Outcome> => {
  const file = join(results, `${project}.json`);
  const ok = await tool(
    'vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
    const failed = report.numFailedTests + report.numPendingTests;
    return { passed: report.numPassedTests, failed: failed || (ok ? 0 : 1) };
  } catch {
    return NONE;
  }
};

const builds = (): Outcome => {
  build('chrome');
  build('firefox');
  return ONE;
};

const CHECKS: Record<string, () => Promise<Outcome> | Outcome> = {
  lint: oneTool('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
  spelling: oneTool('cspell/bin.mjs', 'lint', '--no-progress', '--no-summary', '--config', 'cspell.json'),
  prepare: oneTool('wxt/bin/wxt.mjs', 'prepare'),
  types: oneTool('typescript/bin/tsc', '--noEmit', '-p', '.'),
  'types of the core': oneTool('typescript/bin/tsc', '--noEmit', '-p', 'core'),
  node: vitest('node'),
  browser: vitest('browser'),
  build: builds,
  size: () => (checkSize() ? ONE : NONE),
  packages: () => (checkPackages() ? ONE : NONE),
  stores: () => (checkStores() ? ONE : NONE),
  e2e: vitest('e2e'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(CHECKS, name));
if (unknown.length) throw new Error(`no check is called ${unknown.join(', ')}; there are: ${Object.keys(CHECKS).join(', ')}`);

const summary: string[] = [];
const total: Outcome = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries(CHECKS)) {
  if (wanted.length && !wanted.includes(name)) continue;
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  let outcome: Outcome;
  try {
    outcome = await check();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    outcome = NONE;
  }
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  summary.push(
    `${outcome.failed ? '✗' : '✓'} ${name.padEnd(20)}${String(outcome.passed).padStart(6)} passed${outcome.failed ? `, ${outcome.failed} failed` : ''}  (${((Date.now() - started) / 1000).toFixed(0)} s)`,
  );
}
rmSync(results, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || !total.passed ? 1 : 0;
