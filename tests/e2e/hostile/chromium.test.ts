/** Every hostile page in Chromium. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { build } from '../../../scripts/build.ts';
import { type Launched, launchChromium } from '../../../scripts/launch-chromium.ts';
import type { PageServer } from '../../../scripts/serve-pages.ts';
import { visitWithChromium } from './chromium-visit.ts';
import { FAMILIES } from './families.ts';
import { serveHostilePages } from './serve.ts';
import { judge } from './visit.ts';

let launched: Launched;
let server: PageServer;

beforeAll(async () => {
  build('chrome');
  server = await serveHostilePages(FAMILIES);
  launched = await launchChromium();
  // a shorter rest of the pointer, as a reader may choose
  await launched.worker.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { sync: { set(items: object): Promise<void> } } } }).chrome.storage.sync.set({
      settings: { hoverDelay: 100 },
    }),
  );
});
afterAll(async () => {
  await launched?.close();
  await server?.close();
});

describe.each(Object.entries(FAMILIES))('%s', (family, pages) => {
  it.concurrent.for(pages.map((page, i) => ({ ...page, address: `/${family}/${i}` })))('marks $name', async (page, { expect }) => {
    const tab = await launched.context.newPage();
    try {
      await judge(expect, await visitWithChromium(tab, `${server.origin}${page.address}`), page, false);
    } finally {
      await tab.close();
    }
  });
});
