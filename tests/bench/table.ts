/** Measures as a table: for the terminal, and as Markdown for the README. */
import type { Judged, Verdict } from './measures.ts';

const VERDICTS: Record<Verdict, string> = { kept: '✓', 'within noise': '≈', over: '!', broken: '✗' };

/** Three figures at most: 0.42, 3.1, 120. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString('en-US');
  return size >= 100 || Number.isInteger(value) ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function amount({ median, unit, stopped }: Judged): string {
  return `${stopped ? '> ' : ''}${figure(median)}${unit && ` ${unit}`}`;
}

const spread = ({ noise }: Judged): string => (noise ? `± ${figure(noise)}` : '');
const budget = ({ limit }: Judged): string => (limit === undefined ? '' : `≤ ${figure(limit)}`);
const sign = ({ verdict }: Judged): string => (verdict ? VERDICTS[verdict] : ' ');

function byGroup(rows: readonly Judged[]): [string, Judged[]][] {
  const groups = new Map<string, Judged[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups];
}

/** For a terminal, columns aligned. */
export function terminalTable(rows: readonly Judged[]): string {
  const width = Math.max(...rows.map(({ label }) => label.length));
  return byGroup(rows)
    .map(([group, own]) => {
      const lines = own.map((row) =>
        `${sign(row)} ${row.label.padEnd(width)} ${amount(row).padStart(16)} ${spread(row).padStart(9)} ${budget(row).padStart(8)}  ${row.note ?? ''}`.trimEnd(),
      );
      return [`── ${group}`, ...lines].join('\n');
    })
    .join('\n\n');
}

/** For the README: one table per group, and how to read it. `ran` says on what and when. */
export function markdownTable(rows: readonly Judged[], ran: string): string {
  const tables = byGroup(rows).map(([group, own]) => {
    const lines = own.map((row) => {
      const label = row.note ? `${row.label} (${row.note})` : row.label;
      return `| ${label.replaceAll('|', '\\|')} | ${amount(row)} | ${spread(row)} | ${[budget(row), sign(row).trim()].filter(Boolean).join(' ')} |`;
    });
    return [`| ${group} | median | noise | budget |`, '|---|---:|---:|---:|', ...lines].join('\n');
  });
  return [ran, ...tables].join('\n\n');
}

const OPEN = '<!-- bench -->';
const CLOSE = '<!-- /bench -->';

/** A text with what stands between the markers replaced. Throws where it has no markers. */
export function withTable(text: string, table: string): string {
  const from = text.indexOf(OPEN);
  const to = text.indexOf(CLOSE);
  if (from < 0 || to < from) throw new Error(`no ${OPEN} … ${CLOSE}`);
  return `${text.slice(0, from + OPEN.length)}\n${table}\n${text.slice(to)}`;
}
