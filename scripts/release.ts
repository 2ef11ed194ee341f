/**
 * `npm run release -- 0.2.0`: version, changelog, commit and tag in one step. Pushing the tag makes the draft release
 * (.github/workflows/release.yml). Nothing is changed where anything is wrong.
 *
 *   npm run release -- notes 0.2.0     prints what the changelog says of a release
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { notesOf, released } from './changelog.ts';

const CHANGELOG = 'CHANGELOG.md';
const run = (command: string, ...args: string[]): string => execFileSync(command, args, { encoding: 'utf8' });

function release(version: string): void {
  if (run('git', 'status', '--porcelain')) throw new Error('there are changes that are not committed');
  const changelog = released(readFileSync(CHANGELOG, 'utf8'), version, new Date().toISOString().slice(0, 10));
  // both files of npm, the manifests take theirs from package.json
  run('npm', 'version', version, '--no-git-tag-version', '--allow-same-version');
  writeFileSync(CHANGELOG, changelog);
  run('git', 'commit', '--quiet', '--all', '--message', `Release ${version}`);
  run('git', 'tag', '--annotate', `v${version}`, '--message', `Release ${version}`);
  console.log(`v${version} is committed and tagged: git push --follow-tags origin HEAD`);
}

const [first = '', second = ''] = process.argv.slice(2);
try {
  if (first === 'notes') console.log(notesOf(readFileSync(CHANGELOG, 'utf8'), second));
  else release(first);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
