/**
 * Makes a bare clone ready: locked packages, the Node that the tools need, the browsers. Runs before `npm start` and
 * `npm test`, on any Node from 20 on, and needs nothing but Node and npm. Quick when there is nothing to do.
 *
 *   node scripts/setup.mjs [chromium] [firefox]      which browsers are needed
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, findBrowser, howToGet } from './find-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.paingloss-lock');
const started = Date.now();
const say = (text) => console.log(`· ${text}`);

function fail(text) {
  console.error(`\n${text}\n`);
  process.exit(1);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options });
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing the locked packages (about a minute on a cold cache) …');
  // Node 20 may install for Node 24, which comes as one of the packages: the warnings about engines mean nothing here.
  const { status } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) fail('npm ci failed: see the lines above. Is the npm registry reachable?');
  writeFileSync(stamp, lock);
}

function checkNode() {
  // `node` on the PATH of an npm script is the one in node_modules/.bin, where the platform has such a package
  const version = spawnSync('node', ['--version'], { encoding: 'utf8', env: { ...process.env, PATH: withBin() } }).stdout?.trim() ?? 'none';
  if (Number(version.slice(1).split('.')[0]) < 22)
    fail(`Node 22 or newer is needed and ${version} was found: install Node 24 from nodejs.org.`);
}

function withBin() {
  return `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
}

function needBrowser(which) {
  if (findBrowser(which)) return;
  const { name, debian, variable } = BROWSERS[which];
  const canInstall = !process.env[variable] && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!canInstall) fail(howToGet(which));
  say(`Installing ${debian} (${name} was not found) …`);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debian], quiet);
  if (!findBrowser(which)) fail(howToGet(which));
}

installPackages();
checkNode();
for (const which of process.argv.slice(2)) needBrowser(which);
say(`Set-up: ready in ${((Date.now() - started) / 1000).toFixed(1)} s`);
