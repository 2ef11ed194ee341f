/** Records what a page's main thread does, and tells our part from the page's. All times are the thread's own CPU time, in ms. */
import type { Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds by the clock, and of the thread's CPU time. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: object;
}

/** One task of the main thread. */
export interface Task {
  /** When it began, in ms after the recording's first task. */
  at: number;
  /** Its whole length. */
  ms: number;
  /** What of it is ours: our script, and what the browser does to bring it messages and values from storage. */
  own: number;
  /** It begins our script: compiles and runs the file. */
  starts: boolean;
}

export interface Trace {
  tasks: Task[];
  /** When the page said `performance.mark(name)`, on the clock of `Task.at`. */
  marks: Map<string, number>;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'toplevel'];
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);
const TASK = 'ThreadControllerImpl::RunTask';

/** Records while `act` runs. */
export async function record(page: Page, act: () => Promise<void>): Promise<Trace> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
    transferMode: 'ReportEvents',
  });
  await act();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return read(events);
}

const isOurs = ({ args }: TraceEvent): boolean => JSON.stringify(args).includes('"chrome-extension://');
const isMessage = ({ args }: TraceEvent): boolean => JSON.stringify(args).includes('"mojo_interface_tag":"extensions.');
const isInside = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner !== outer && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
const cpu = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

/** Of events that may lie in one another, those that lie in none. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter((event) => !events.some((other) => isInside(event, other)));
}

const sum = (events: readonly TraceEvent[]): number => outermost(events).reduce((total, event) => total + cpu(event), 0);

/** The tasks of the main thread that our script ran in, or, where it ran in none, of the one that marked something. */
export function read(events: readonly TraceEvent[]): Trace {
  const marked = events.filter(({ cat }) => cat.includes('blink.user_timing'));
  const home = events.find((event) => event.ph === 'X' && isOurs(event)) ?? marked[0];
  const here = events.filter(({ pid, tid, ph }) => pid === home?.pid && tid === home?.tid && ph === 'X').sort((a, b) => a.ts - b.ts);
  const outer = here.filter(({ name }) => name === TASK);
  const begun = outer[0]?.ts ?? 0;
  let next = 0;
  const tasks = outer.map((task): Task => {
    while (next < here.length && (here[next] as TraceEvent).ts < task.ts) next++;
    const inside: TraceEvent[] = [];
    for (let i = next; i < here.length && (here[i] as TraceEvent).ts <= task.ts + (task.dur ?? 0); i++)
      if (isInside(here[i] as TraceEvent, task)) inside.push(here[i] as TraceEvent);
    const ours = inside.filter(isOurs);
    const brought = inside.filter(isMessage);
    // the page's own layout, that a question of ours has brought forward
    const layout = inside.filter(
      (event) => LAYOUT.has(event.name) && [...ours, ...brought].some((each) => isInside(event, each) || each === event),
    );
    return {
      at: (task.ts - begun) / 1000,
      ms: cpu(task),
      own: Math.max(0, sum([...ours, ...brought]) - sum(layout)),
      starts: ours.some(({ name }) => name === 'EvaluateScript'),
    };
  });
  const marks = new Map(
    marked.filter((mark) => mark.pid === home?.pid).map(({ name, ts }): [string, number] => [name, (ts - begun) / 1000]),
  );
  return { tasks, marks };
}
