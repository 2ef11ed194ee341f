/** Opens the real toolbar popup over a page, as a click on the extension's button does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import puppeteer, { type Page as PopupPage } from 'puppeteer-core';
import type { Launched } from './launch-chromium.ts';

export interface Popup {
  page: PopupPage;
  /** Ends the second connection to the browser; the popup closes with the page's focus or by itself. */
  release(): Promise<void>;
}

/** A protocol command newer than Playwright's types. */
type Send = (method: string, parameters: object) => Promise<unknown>;

export async function openPopup({ context, origin, profile }: Launched, over: Page): Promise<Popup> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser has no protocol session');
  await over.bringToFront();
  const session = await browser.newBrowserCDPSession();
  const url = over.url();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((target) => target.url === url);
  if (!tab) throw new Error(`no tab shows ${url}`);
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const second = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
  await (session.send as unknown as Send).call(session, 'Extensions.triggerAction', { id: new URL(origin).host, targetId: tab.targetId });
  await session.detach();
  const target = await second.waitForTarget((candidate) => candidate.url().startsWith(`${origin}/popup.html`), { timeout: 10_000 });
  const page = await target.asPage();
  return { page, release: () => second.disconnect() };
}
