/** What the add-on store of Firefox would say of the build: its own linter, run here. Chrome and Edge publish none. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface Report {
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}

/** Findings that cannot be mended, by code, each with its reason. None so far. */
const ACCEPTED: Readonly<Record<string, string>> = {};

/** Prints what the linter finds in a built extension and says whether that is nothing, but for what is accepted. */
export function checkStores(folder = join('.output', 'firefox-mv3')): boolean {
  const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/addons-linter/bin/addons-linter', folder, '--output', 'json'], {
    encoding: 'utf8',
  });
  let report: Report;
  try {
    report = JSON.parse(stdout) as Report;
  } catch {
    throw new Error(`addons-linter said nothing to be read:\n${stdout}${stderr}`);
  }
  const counts = (['errors', 'warnings', 'notices'] as const).map((kind) => `${report[kind].length} ${kind}`);
  console.log(`${folder}: ${counts.join(', ')}`);
  const all = [...report.errors, ...report.warnings, ...report.notices];
  for (const { code, message, file = '', line = '' } of all) {
    const reason = Object.hasOwn(ACCEPTED, code) ? ` (accepted: ${ACCEPTED[code]})` : '';
    console.log(`  ${code} ${file}:${line} ${message}${reason}`);
  }
  return all.every(({ code }) => Object.hasOwn(ACCEPTED, code));
}
