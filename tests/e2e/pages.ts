/** Pages for the end-to-end tests, and what every test of a page needs. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect } from 'vitest';
import { build } from '../../scripts/build.ts';
import { type Launched, type LaunchOptions, launchChromium } from '../../scripts/launch-chromium.ts';
import { type PageServer, type ServedPage, servePages } from '../../scripts/serve-pages.ts';

export const ARTICLE = readFileSync('data/sample/article.html', 'utf8');

/** A plain page around some HTML. */
export function pageOf(body: string, head = '', lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test page</title>${head}</head><body>${body}</body></html>`;
}

/** What a real browser does in its own time, on a machine that may have other things to do. */
export const soon: typeof expect.poll = (read, options) => expect.poll(read, { timeout: 10_000, interval: 100, ...options });

export interface Stage {
  launched: Launched;
  server: PageServer;
}

/** Serves pages and starts Chromium with the built extension for the tests of one file. */
export function useChromium(pages: Record<string, ServedPage>, options: LaunchOptions = {}): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    build('chrome');
    stage.server = await servePages((path) => pages[path]);
    stage.launched = await launchChromium(options);
  });
  afterAll(async () => {
    await stage.launched?.close();
    await stage.server?.close();
  });
  return stage;
}
