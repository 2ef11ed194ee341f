/** Starts a real Chromium with the built extension. For the demo, the end-to-end tests and the bench. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findBrowser, howToGet } from './find-browser.mjs';

export const CHROME_BUILD = resolve('.output/chrome-mv3');

/** A browser that does nothing of its own accord. */
export const QUIET_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Launched {
  context: BrowserContext;
  /** The extension's background. */
  worker: Worker;
  /** "chrome-extension://…" */
  origin: string;
  profile: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  extension?: string;
  /** Kept between launches when given; else a fresh one that is removed. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  args?: string[];
  hasTouch?: boolean;
  /** Leaves the page open that greets after the installation. */
  welcome?: boolean;
}

export async function launchChromium(options: LaunchOptions = {}): Promise<Launched> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToGet('chromium'));
  const extension = options.extension ?? CHROME_BUILD;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'paingloss-'));
  const headless = options.headless ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: options.viewport ?? (headless ? { width: 1100, height: 800 } : null),
    colorScheme: options.colorScheme ?? (headless ? 'light' : null),
    hasTouch: options.hasTouch,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...QUIET_ARGS,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // for `openPopup`: its trigger, and a second client, because Playwright does not attach to toolbar popups
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  if (!options.welcome) await closeWelcome(context, origin);
  return {
    context,
    worker,
    profile,
    origin,
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Milliseconds within which a browser with a fresh profile opens the page that greets. */
const PATIENCE = 3000;

/** The page that greets after the installation would take the focus from what is opened next. */
async function closeWelcome(context: BrowserContext, origin: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const welcome = context.pages().find((page) => page.url().startsWith(`${origin}/welcome.html`));
    if (welcome) return welcome.close();
  }
}
