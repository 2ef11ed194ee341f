/** Which part of a recorded main thread is ours. */
import { describe, expect, it } from 'vitest';
import { read } from './trace.ts';

const US = { data: { url: 'chrome-extension://abc/content.js' } };
const event = (name: string, ts: number, dur: number, args: object = {}, more: object = {}) => ({
  name,
  cat: 'devtools.timeline',
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  tdur: dur,
  args,
  ...more,
});
const task = (ts: number, dur: number) => event('ThreadControllerImpl::RunTask', ts, dur);

describe('the part of a task that is ours', () => {
  it.each([
    ['nothing', [task(0, 9000)], 0],
    ['a call of our script', [task(0, 9000), event('FunctionCall', 1000, 4000, US)], 4],
    ['a call inside another, once', [task(0, 9000), event('FunctionCall', 1000, 4000, US), event('v8.callFunction', 2000, 1000, US)], 4],
    ['two calls', [task(0, 9000), event('FunctionCall', 1000, 1000, US), event('FunctionCall', 5000, 2000, US)], 3],
    ["the page's own call", [task(0, 9000), event('FunctionCall', 1000, 4000, { data: { url: 'http://localhost/' } })], 0],
    [
      'a message',
      [task(0, 9000), event('Receive mojo reply', 0, 8000, { info: { mojo_interface_tag: 'extensions.mojom.LocalFrameHost' } })],
      8,
    ],
    [
      'a call without the layout it brings forward',
      [task(0, 9000), event('FunctionCall', 1000, 4000, US), event('Layout', 2000, 1500)],
      2.5,
    ],
    ['a call beside a layout', [task(0, 9000), event('FunctionCall', 1000, 4000, US), event('Layout', 6000, 1500)], 4],
  ])('%s', (_, events, own) => {
    expect(read([...events, event('FunctionCall', 20_000, 1, US)]).tasks.map((each) => each.own)).toEqual([own]);
  });

  it('is looked for in our thread alone', () => {
    const other = { tid: 2 };
    const events = [task(0, 9000), event('FunctionCall', 1000, 4000, US), event('ThreadControllerImpl::RunTask', 0, 5000, {}, other)];
    expect(read(events).tasks).toHaveLength(1);
  });

  it('begins where the script is evaluated', () => {
    expect(read([task(0, 9000), event('EvaluateScript', 1000, 4000, US)]).tasks[0]?.starts).toBe(true);
    expect(read([task(0, 9000), event('FunctionCall', 1000, 4000, US)]).tasks[0]?.starts).toBe(false);
  });
});

describe('the marks of a page', () => {
  it('are on the clock of the tasks', () => {
    const mark = event('marked', 7000, 0, {}, { cat: 'blink.user_timing', ph: 'I' });
    expect(read([task(5000, 1000), event('FunctionCall', 5000, 10, US), mark]).marks.get('marked')).toBe(2);
  });
});
