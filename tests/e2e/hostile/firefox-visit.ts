/** A visit with Firefox. What is read is read in a world of the browser's own, which nothing that the page does can change. */
import type { Firefox } from '../../../scripts/launch-firefox.ts';
import { watchInPage } from '../mark-watch.ts';
import { findCard, findMark, readHtml, readMarked, untilStarted } from './in-page.ts';
import { type Findings, markInView, type Visit } from './visit.ts';

type Watched = Window & { watched?: { seen: Set<string>; faults: Set<string> }; complaints?: string[] };

const ESCAPE = '\uE00C';

/** Reads in this frame and in all that are in it, one after the other. */
async function inEveryFrame(firefox: Firefox, read: () => string[]): Promise<string[]> {
  const texts = await firefox.runAsSystem(read);
  const count = await firefox.run(() => window.length);
  for (let frame = 0; frame < count; frame++) {
    try {
      await firefox.useFrame(frame);
    } catch {
      continue; // gone meanwhile, or in a closed tree
    }
    texts.push(...(await inEveryFrame(firefox, read)));
    await firefox.leaveFrame();
  }
  return texts;
}

/** A window of Firefox that is driven now and then: its commands go in one piece, because they speak of the one that is driven. */
export type InWindow = <T>(commands: () => Promise<T>) => Promise<T>;

/** Windows that take turns. Firefox does not slow one down that is behind another. */
export async function openWindows(firefox: Firefox, count: number): Promise<InWindow[]> {
  let last: Promise<unknown> = Promise.resolve();
  const handles: string[] = [await firefox.tab()];
  while (handles.length < count) handles.push(await firefox.openWindow());
  return handles.map((handle) => (commands) => {
    const turn = last.then(async () => {
      await firefox.useTab(handle);
      return commands();
    });
    last = turn.catch(() => {});
    return turn;
  });
}

export async function visitWithFirefox(firefox: Firefox, inWindow: InWindow, url: string): Promise<Visit> {
  const first = await inWindow(async () => {
    await firefox.navigate(url);
    await firefox.runAsSystem(watchInPage);
    return firefox.runAsSystem(readHtml);
  });
  const run = <T>(script: () => T | Promise<T>): Promise<T> => inWindow(() => firefox.runAsSystem(script));

  return {
    started: () => run(untilStarted),
    act: (statements) => inWindow(() => firefox.runStatements(statements)),
    marked: async () => (await inWindow(() => inEveryFrame(firefox, readMarked))).sort(),
    async findings(): Promise<Findings> {
      const watched = await run(() => {
        const { seen, faults } = (window as Watched).watched ?? {};
        return { seen: [...(seen ?? ['not watched'])], faults: [...(faults ?? [])] };
      });
      const complaints = await inWindow(() => firefox.run(() => (window as Watched).complaints ?? []));
      return { ...watched, complaints, errors: [] };
    },
    html: () => run(readHtml),
    htmlAtFirst: async () => first,
    hover: () =>
      inWindow(async () => {
        const at = await markInView(() => firefox.runAsSystem(findMark));
        await firefox.pointTo(1, 1);
        await firefox.pointTo(at.x, at.y);
      }),
    hasCard: () => run(findCard),
    escape: () => inWindow(() => firefox.press(ESCAPE)),
  };
}
