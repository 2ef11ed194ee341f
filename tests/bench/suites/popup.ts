/**
 * The toolbar popup: from its opening to the result of what is typed at once, beside a page that the browser opens in the
 * same way and that does nothing. And the size of what every page loads.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { CHROME_BUILD } from '../../../scripts/launch-chromium.ts';
import { settled } from '../glossary-in-place.ts';
import { type Measure, measure } from '../measures.ts';
import type { Stage } from '../stage.ts';
import { taskTime } from './page-load.ts';

/**
 * Types a word into the search box as soon as there is one, and notes when a hit has been painted, in ms since the
 * document was asked for.
 */
const TYPE = `new MutationObserver((_, observer) => {
  const box = document.querySelector('[role=combobox]');
  if (!box) return;
  if (!box.value && !globalThis.typed) {
    globalThis.typed = true;
    box.focus();
    document.execCommand('insertText', false, 'allodynia');
  }
  if (globalThis.typed && box.value && document.querySelector('[role=option]')) {
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { globalThis.answered = performance.now(); }));
  }
}).observe(document, { childList: true, subtree: true, attributes: true });`;

/** A file of the package that is shown without any script: what the browser needs to open a page of an extension at all. */
const BARE = 'marks/line-dotted.css';

/** The same in a bare page, whose box answers with one line at once. */
const ANSWER_BARE = `addEventListener('DOMContentLoaded', () => {
  const box = document.body.appendChild(document.createElement('input'));
  box.setAttribute('role', 'combobox');
  box.addEventListener('input', () => document.body.appendChild(document.createElement('p')).setAttribute('role', 'option'));
});`;

/** By the clock, and of the main thread's CPU time, which does not count the turns of other processes. */
interface Answer {
  clock: number;
  thread: number;
}

async function answer({ extended: { context, origin } }: Stage, path: string, ...scripts: string[]): Promise<Answer> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const script of [TYPE, ...scripts]) await page.addInitScript(script);
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`${origin}/${path}`);
  const found = await page.waitForFunction(() => (globalThis as unknown as { answered?: number }).answered, undefined, { timeout: 20_000 });
  const thread = await taskTime(session);
  const clock = (await found.jsonValue()) as number;
  await page.close();
  return { clock, thread };
}

export async function popupSuite(stage: Stage): Promise<Measure[]> {
  stage.say('popup');
  await settled(stage.extended);
  const times: Answer[] = [];
  const bare: Answer[] = [];
  for (let round = 0; round < (stage.quick ? 5 : 15); round++) {
    times.push(await answer(stage, 'popup.html'));
    bare.push(await answer(stage, BARE, ANSWER_BARE));
  }
  const files = ['ears.js', 'content-scripts/content.js', 'content-scripts/content.css'];
  const bytes = files.map((file) => gzipSync(readFileSync(`${CHROME_BUILD}/${file}`)).length);
  return [
    measure(
      'popup',
      'Popup and size',
      'popup: open to typed result',
      'ms',
      times.map(({ clock }) => clock),
    ),
    measure(
      'popup bare',
      'Popup and size',
      '– of that the browser’s own: a page with nothing but a box',
      'ms',
      bare.map(({ clock }) => clock),
    ),
    measure(
      'popup thread',
      'Popup and size',
      'popup: main thread until then',
      'ms',
      times.map(({ thread }) => thread),
    ),
    measure(
      'popup thread bare',
      'Popup and size',
      '– of that the browser’s own',
      'ms',
      bare.map(({ thread }) => thread),
    ),
    measure('content script', 'Popup and size', 'what every page loads, gzip', 'bytes', [bytes.reduce((sum, size) => sum + size, 0)]),
  ];
}
