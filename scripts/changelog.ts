/** CHANGELOG.md as text in, text out: what a release turns into what, and what it says of itself. */

const HEADING = /^## (?:(\d+\.\d+\.\d+) )?(?:\((unreleased|\d{4}-\d{2}-\d{2})\)|Unreleased)$/;

interface Section {
  /** Undefined under "Unreleased". */
  version: string | undefined;
  /** Undefined while it is not released. */
  date: string | undefined;
  lines: string[];
}

function sections(text: string): Section[] {
  const found: Section[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) {
      const match = HEADING.exec(line);
      if (!match) throw new Error(`CHANGELOG.md: "${line}" is no heading like "## 1.2.3 (2026-11-24)" or "## Unreleased"`);
      const date = match[2] === 'unreleased' ? undefined : match[2];
      found.push({ version: match[1], date, lines: [] });
    } else found.at(-1)?.lines.push(line);
  }
  return found;
}

/** "1.2.3" before "1.10.0". */
function isAfter(version: string, other: string): boolean {
  const [a, b] = [version, other].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && (a[at] as number) > (b[at] as number);
}

/**
 * The changelog with its topmost section, which must be unreleased and say something, as that of `version`, released on
 * `date` (ISO). Throws with what is wrong.
 */
export function released(text: string, version: string, date: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" is no version like 1.2.3`);
  const [top, last] = sections(text);
  if (!top || top.date) throw new Error('CHANGELOG.md: the first section is not unreleased');
  if (!top.lines.some((line) => line.startsWith('- '))) throw new Error('CHANGELOG.md: nothing is said of this release');
  if (last?.version && !isAfter(version, last.version)) throw new Error(`${version} does not come after ${last.version}`);
  return text.replace(/^## .*$/m, `## ${version} (${date})`);
}

/** What the changelog says of a released version, without its heading. Throws where there is no such release. */
export function notesOf(text: string, version: string): string {
  const section = sections(text).find((candidate) => candidate.version === version && candidate.date);
  if (!section) throw new Error(`CHANGELOG.md: ${version} is not released`);
  return section.lines.join('\n').trim();
}
