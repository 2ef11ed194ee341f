/** The toolbar popup: from its opening to the result of what is typed at once. And the size of what every page loads. */
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

/** By the clock, and of the main thread's CPU time, which does not count the turns of other processes. */
interface Answer {
  clock: number;
  thread: number;
}

async function answer({ extended: { context, origin } }: Stage): Promise<Answer> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(TYPE);
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`${origin}/popup.html`);
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
  for (let round = 0; round < (stage.quick ? 5 : 15); round++) times.push(await answer(stage));
  const bytes = ['content.js', 'content.css'].map((file) => gzipSync(readFileSync(`${CHROME_BUILD}/content-scripts/${file}`)).length);
  return [
    measure(
      'popup',
      'Popup and size',
      'popup: open to typed result',
      'ms',
      times.map(({ clock }) => clock),
    ),
    measure(
      'popup thread',
      'Popup and size',
      'popup: main thread until then',
      'ms',
      times.map(({ thread }) => thread),
    ),
    measure('content script', 'Popup and size', 'content script with its style, gzip', 'bytes', [
      bytes.reduce((sum, size) => sum + size, 0),
    ]),
  ];
}
