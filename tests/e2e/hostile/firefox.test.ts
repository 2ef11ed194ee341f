/** Every hostile page in Firefox. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../../scripts/build.ts';
import { type Firefox, launchFirefox } from '../../../scripts/launch-firefox.ts';
import type { PageServer } from '../../../scripts/serve-pages.ts';
import { extensionErrors } from '../firefox-stage.ts';
import { FAMILIES } from './families.ts';
import { type InWindow, openWindows, visitWithFirefox } from './firefox-visit.ts';
import { serveHostilePages } from './serve.ts';
import { judge } from './visit.ts';

/** As many windows as tests run beside each other. */
const WINDOWS = 5;

/** Where a card may open otherwise than in Chromium, which opens them everywhere. */
const WITH_CARDS = ['csp', 'events', 'hostile-css', 'shadow'];

let firefox: Firefox;
let server: PageServer;
let free: InWindow[];

beforeAll(async () => {
  build('firefox');
  server = await serveHostilePages(FAMILIES);
  firefox = await launchFirefox();
  free = await openWindows(firefox, WINDOWS);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

describe.each(Object.entries(FAMILIES))('%s', (family, pages) => {
  it.concurrent.for(pages.map((page, i) => ({ ...page, address: `/${family}/${i}` })))('marks $name', async (page, context) => {
    const inWindow = free.pop();
    if (!inWindow) throw new Error('more tests than windows');
    try {
      await judge(
        context.expect,
        await visitWithFirefox(firefox, inWindow, `${server.origin}${page.address}`),
        page,
        true,
        WITH_CARDS.includes(family),
      );
    } finally {
      free.push(inWindow);
    }
  });
});

describe('Firefox’s console', () => {
  it('has no error of the extension after all this', async () => {
    expect(await extensionErrors(firefox)).toEqual([]);
  });
});
