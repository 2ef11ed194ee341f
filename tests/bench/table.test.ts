/** The tables of the bench, in the terminal and in the README. */
import { describe, expect, it } from 'vitest';
import type { Judged } from './measures.ts';
import { figure, markdownTable, terminalTable, withTable } from './table.ts';

const row = (more: Partial<Judged>): Judged => ({
  id: 'a',
  group: 'Scan',
  label: 'ours',
  unit: 'ms',
  median: 1,
  noise: 0,
  samples: 3,
  ...more,
});

describe('a figure', () => {
  it.each([
    [0, '0'],
    [0.4217, '0.42'],
    [3.2468, '3.25'],
    [12.345, '12.3'],
    [123.45, '123'],
    [1234.5, '1,235'],
    [2, '2'],
    [-0.5, '-0.50'],
  ])('%d is written %s', (value, text) => {
    expect(figure(value)).toBe(text);
  });
});

const ROWS = [
  row({ label: 'ours', median: 2.5, unit: '× walk', noise: 0.25, limit: 3, verdict: 'kept' }),
  row({ label: 'a | b', median: 20_000, stopped: true, note: 'stopped' }),
  row({ group: 'Memory', label: 'tab', median: 2.5, unit: 'MB', limit: 2, verdict: 'over' }),
];

describe('the table of the README', () => {
  it('has a part for each group', () => {
    expect(markdownTable(ROWS, 'Ran today.')).toBe(
      [
        'Ran today.',
        '',
        '| Scan | median | noise | budget |',
        '|---|---:|---:|---:|',
        '| ours | 2.50 × walk | ± 0.25 | ≤ 3 ✓ |',
        '| a \\| b (stopped) | > 20,000 ms |  |  |',
        '',
        '| Memory | median | noise | budget |',
        '|---|---:|---:|---:|',
        '| tab | 2.50 MB |  | ≤ 2 ! |',
      ].join('\n'),
    );
  });

  it('takes the place of the one before', () => {
    const text = 'Before\n<!-- bench -->\nold\n<!-- /bench -->\nafter';
    expect(withTable(text, 'new')).toBe('Before\n<!-- bench -->\nnew\n<!-- /bench -->\nafter');
  });

  it('is not put where there are no markers', () => {
    expect(() => withTable('nothing', 'new')).toThrow('<!-- bench -->');
    expect(() => withTable('<!-- /bench --> <!-- bench -->', 'new')).toThrow('<!-- bench -->');
  });
});

describe('the table of the terminal', () => {
  it('has one line per measure under the name of its group', () => {
    expect(
      terminalTable(ROWS)
        .split('\n')
        .map((line) => line.replace(/ +/g, ' ')),
    ).toEqual(['── Scan', '✓ ours 2.50 × walk ± 0.25 ≤ 3', ' a | b > 20,000 ms stopped', '', '── Memory', '! tab 2.50 MB ≤ 2']);
  });
});
