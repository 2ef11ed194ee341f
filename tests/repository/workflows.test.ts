/** The workflows: the same checks as `.ci/run`, others' actions by full hash only, no more rights than they need. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name): [string, string] => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]);

describe.each(workflows)('%s', (name, text) => {
  it('runs .ci/run', () => {
    expect(text).toMatch(/^ {6}- run: \.ci\/run$/m);
  });

  it('asks for known flaws, and for signatures and provenance, of the packages that were installed', () => {
    expect(text).toMatch(/^ {6}- run: npm audit --omit=dev\n {6}- run: npm audit signatures$/m);
  });

  it("takes others' actions by a full commit hash, with the version it is", () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('names its rights, and only a release may write', () => {
    expect(/^permissions:\n {2}contents: (\w+)\n\w/m.exec(text)?.[1]).toBe(name === 'release.yml' ? 'write' : 'read');
    expect(text).toContain('persist-credentials: false');
    expect(text).not.toContain('pull_request_target');
  });

  it("puts nothing that others write into a shell's text", () => {
    const runs = text.split('\n').filter((line) => /\$\{\{/.test(line));
    expect(runs.filter((line) => !/^\s+[A-Z_]+: \$\{\{ github\.(token|ref_name) \}\}$/.test(line))).toEqual([]);
  });
});

describe('.ci/run', () => {
  it('is npm test', () => {
    expect(readFileSync('.ci/run', 'utf8').trim().split('\n').at(-1)).toBe('npm test');
  });
});
