/**
 * A visit with Chromium. What is read is read in a world of its own, as an extension would, so that nothing that the
 * page has done to its own world (or forbids scripts) stands in the way.
 */
import type { CDPSession, Frame, Page } from 'playwright-core';
import { watchInPage } from '../mark-watch.ts';
import { findCard, findMark, readHtml, readMarked, untilStarted } from './in-page.ts';
import { type Findings, markInView, type Visit } from './visit.ts';

type Watched = Window & { watched?: { seen: Set<string>; faults: Set<string> } };
interface Told extends Window {
  complaints?: string[];
  heard?: string[];
}

/** Calls a function of the page's or of our own world (`context`). */
async function call<T>(client: CDPSession, script: string | (() => T), context?: number): Promise<Awaited<T>> {
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression: `(${script})()`,
    contextId: context,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Awaited<T>;
}

/** What the page will have heard of errors, before anything of its own runs. */
function listenForErrors(): void {
  const heard: string[] = [];
  Object.defineProperty(window, 'heard', { value: heard });
  addEventListener('error', ({ message }) => heard.push(message));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
}

export async function visitWithChromium(page: Page, url: string): Promise<Visit> {
  const client = await page.context().newCDPSession(page);
  let first = '';
  await page.addInitScript(listenForErrors);
  await page.goto(url, { waitUntil: 'load' });
  const { frameTree } = await client.send('Page.getFrameTree');
  const world = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'tests' });
  const ours = world.executionContextId;
  const read = <T>(script: () => T): Promise<Awaited<T>> => call(client, script, ours);
  await read(watchInPage);
  first = await read(readHtml);
  /** Frames that are going are without marks. */
  const inFrame = (frame: Frame): Promise<string[]> => frame.evaluate(readMarked).catch(() => []);

  return {
    started: () => read(untilStarted),
    act: (statements) => call(client, `async () => { ${statements} }`),
    async marked() {
      const inner = await Promise.all(page.frames().slice(1).map(inFrame));
      return [...(await read(readMarked)), ...inner.flat()].sort();
    },
    async findings(): Promise<Findings> {
      const watched = await read(() => {
        const { seen, faults } = (window as Watched).watched ?? {};
        return { seen: [...(seen ?? [])], faults: [...(faults ?? [])] };
      });
      const told = await call(client, () => {
        const { complaints = [], heard = [] } = window as Told;
        return JSON.stringify([complaints, heard]);
      });
      const [complaints, errors] = JSON.parse(told) as [string[], string[]];
      return { ...watched, complaints, errors };
    },
    html: () => read(readHtml),
    htmlAtFirst: async () => first,
    async hover() {
      const at = await markInView(() => read(findMark));
      await page.mouse.move(1, 1);
      await page.mouse.move(at.x, at.y, { steps: 2 });
    },
    hasCard: () => read(findCard),
    escape: () => page.keyboard.press('Escape'),
  };
}
