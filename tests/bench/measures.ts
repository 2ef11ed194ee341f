/** What a run of the bench finds out, and the verdict over it. */
import { median, noiseOf } from './statistics.ts';

/** "× walk" and "×" are ratios; the others are what they say. */
export type Unit = '× walk' | '×' | 'ms' | 'ms/frame' | 'kB' | 'MB' | '' | 'bytes';

export interface Measure {
  /** As budgets name it: "scan/big/built-in". */
  id: string;
  /** The part of the table that it stands in. */
  group: string;
  label: string;
  unit: Unit;
  median: number;
  /** The median absolute deviation of the samples; 0 for what is counted and not timed. */
  noise: number;
  samples: number;
  /** What a reader must know to read the number: "stopped after 20 s". */
  note?: string;
  /** It took at least so long: it was stopped. */
  stopped?: true;
}

export interface Budget {
  /** The id of a measure, where `*` stands for anything. */
  measures: string;
  limit: number;
  /** A broken ratio fails the run; milliseconds differ from machine to machine and are only reported. */
  kind: 'ratio' | 'absolute';
  source: string;
  /** Measures that hold one of these words are shown, not judged. */
  except?: string[];
}

export type Verdict = 'kept' | 'within noise' | 'over' | 'broken';

export interface Judged extends Measure {
  limit?: number;
  source?: string;
  /** Missing where no budget speaks of this measure. */
  verdict?: Verdict;
}

export function measure(id: string, group: string, label: string, unit: Unit, samples: readonly number[], note?: string): Measure {
  return { id, group, label, unit, median: median(samples), noise: noiseOf(samples), samples: samples.length, ...(note && { note }) };
}

function isMeant({ measures, except = [] }: Budget, id: string): boolean {
  const [before = '', after] = measures.split('*');
  const there = after === undefined ? id === measures : id.startsWith(before) && id.endsWith(after) && id.length >= measures.length;
  return there && !except.some((word) => id.includes(word));
}

/** Holds a measure against the budget that speaks of it. A ratio is broken where it is over by more than its noise. */
export function judge(found: Measure, budgets: readonly Budget[]): Judged {
  const budget = budgets.find((each) => isMeant(each, found.id));
  if (!budget) return found;
  const { limit, kind, source } = budget;
  let verdict: Verdict = 'kept';
  if (found.median > limit) verdict = kind === 'absolute' ? 'over' : found.median - found.noise > limit ? 'broken' : 'within noise';
  return { ...found, limit, source, verdict };
}
