/** Starts a real Firefox with the built extension. For the end-to-end tests. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser, howToGet } from './find-browser.mjs';
import { connectMarionette, type Marionette } from './marionette.ts';

export const FIREFOX_BUILD = resolve('.output/firefox-mv3');
/** The id in the manifest (wxt.config.ts). */
export const FIREFOX_ID = 'paingloss@paingloss.org';
/** Else Firefox would draw one, and the addresses of the extension's pages would not be known. */
const UUID = '7b0d9a52-3c1e-4f7a-9d42-5e8a1c6f2b90';
/** Milliseconds until Firefox listens, on a busy machine. */
const PATIENCE = 60_000;

export interface Firefox {
  marionette: Marionette;
  /** "moz-extension://…" */
  origin: string;
  /** Installs an unpacked extension until Firefox ends. Gives its id; rejects with Firefox's reason. */
  install(folder: string): Promise<string>;
  /** Goes to an address in the tab that is driven, and waits for its load event. */
  navigate(url: string): Promise<void>;
  /** Opens a tab and drives it from now on; with `front: false` the tab before stays the active one. Gives its handle. */
  openTab(options?: { front?: boolean }): Promise<string>;
  /** Opens a window, without driving it. Gives its handle. */
  openWindow(): Promise<string>;
  /** Closes the tab that is driven, and drives the one with this handle, without bringing it to the front. */
  closeTab(next: string): Promise<void>;
  /** The handle of the tab that is driven. */
  tab(): Promise<string>;
  /** Drives the tab with this handle, without bringing it to the front. */
  useTab(handle: string): Promise<void>;
  /** Drives a frame of the page, by its number from 0, until the next address; `null`: the page again. */
  useFrame(frame: number | null): Promise<void>;
  /** Drives the page (or frame) around the frame that is driven. */
  leaveFrame(): Promise<void>;
  /**
   * Runs a function in the tab, in the page's own world, and gives what it returns, awaited. Only its text and the
   * arguments travel, as JSON: it cannot use anything around it.
   */
  run<T, A extends unknown[]>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs statements in the same world, awaited; `await` may stand in them. */
  runStatements(statements: string): Promise<void>;
  /** The same in Firefox's own world over the page, which sees closed shadow roots (`openOrClosedShadowRoot`). */
  runAsSystem<T, A extends unknown[]>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** The same in the browser's own window, which has `Services`, `WebExtensionPolicy` and the tabs. */
  runInChrome<T, A extends unknown[]>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Moves the mouse; viewport CSS pixels. */
  pointTo(x: number, y: number): Promise<void>;
  /** Taps with a finger; viewport CSS pixels. */
  tapAt(x: number, y: number): Promise<void>;
  /** Makes the window so large; CSS pixels, its own frame included. Gives the width of the page. */
  resize(width: number, height: number): Promise<number>;
  /** Presses and releases keys, one after the other, in the tab; names as in WebDriver, such as "\uE00C" for Escape. */
  press(...keys: string[]): Promise<void>;
  /** Presses keys together, in the browser's own window: its shortcuts and those of extensions hear them too. */
  pressInChrome(...chord: string[]): Promise<void>;
  /** A picture of the viewport, PNG. */
  screenshot(): Promise<Buffer>;
  /** Ends Firefox and removes its profile. */
  close(): Promise<void>;
}

/** No pages of its own, no questions, and nothing fetched that no test has asked for. */
const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0, // Firefox takes a free one, and tells which in the profile
  'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: UUID }),
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'startup.homepage_welcome_url': '',
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.tabs.warnOnClose': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
  'termsofuse.bypassNotification': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': 'data:,',
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.region.network.url': '',
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'full-screen-api.allow-trusted-requests-only': false, // a script of a test may ask for it
  'geo.provider.network.url': '',
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

/** Waits until Firefox has written on which port it listens. Throws when it ends before, with what it had to say. */
async function portOf(child: ChildProcess, profile: string, said: () => string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`Firefox ended at once:\n${said()}`);
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port) return port;
  }
  throw new Error(`Firefox did not listen within ${PATIENCE / 1000} s:\n${said()}`);
}

/** The commands of `Firefox`, over the line to it. */
function drive(marionette: Marionette): Omit<Firefox, 'close'> {
  const { send } = marionette;

  async function execute<T>(script: { toString(): string }, args: unknown[], sandbox: string | null): Promise<T> {
    const { value } = await send<{ value: T }>('WebDriver:ExecuteScript', { script: `return (${script})(...arguments)`, args, sandbox });
    return value;
  }
  /** Commands in between speak of the browser's own window instead of the tab. */
  async function inChrome<T>(work: () => Promise<T>): Promise<T> {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await work();
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  }
  const act = (type: 'key' | 'pointer', actions: object[]): Promise<unknown> =>
    send('WebDriver:PerformActions', { actions: [{ type, id: type, actions }] });
  const down = (value: string): object => ({ type: 'keyDown', value });
  const up = (value: string): object => ({ type: 'keyUp', value });

  return {
    marionette,
    origin: `moz-extension://${UUID}`,
    install: async (path) => (await send<{ value: string }>('Addon:Install', { path, temporary: true })).value,
    navigate: async (url) => void (await send('WebDriver:Navigate', { url })),
    async openTab({ front = true } = {}) {
      const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: front });
      await send('WebDriver:SwitchToWindow', { handle, focus: front });
      return handle;
    },
    openWindow: async () => (await send<{ handle: string }>('WebDriver:NewWindow', { type: 'window', focus: false })).handle,
    async closeTab(next) {
      await send('WebDriver:CloseWindow');
      await send('WebDriver:SwitchToWindow', { handle: next, focus: false });
    },
    tab: async () => (await send<{ value: string }>('WebDriver:GetWindowHandle')).value,
    useTab: async (handle) => void (await send('WebDriver:SwitchToWindow', { handle, focus: false })),
    useFrame: async (frame) => void (await send('WebDriver:SwitchToFrame', { id: frame })),
    leaveFrame: async () => void (await send('WebDriver:SwitchToParentFrame')),
    runStatements: (statements) => execute(`async () => { ${statements} }`, [], null),
    run: (script, ...args) => execute(script, args, null),
    runAsSystem: (script, ...args) => execute(script, args, 'system'),
    runInChrome: (script, ...args) => inChrome(() => execute(script, args, 'system')),
    pointTo: async (x, y) => void (await act('pointer', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 }])),
    tapAt: async (x, y) => {
      const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 };
      const actions = [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await send('WebDriver:PerformActions', {
        actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }],
      });
    },
    async resize(width, height) {
      await send('WebDriver:SetWindowRect', { width, height });
      return execute<number>('() => innerWidth', [], null);
    },
    press: async (...keys) =>
      void (await act(
        'key',
        keys.flatMap((key) => [down(key), up(key)]),
      )),
    pressInChrome: async (...chord) => void (await inChrome(() => act('key', [...chord.map(down), ...chord.toReversed().map(up)]))),
    screenshot: async () => Buffer.from((await send<{ value: string }>('WebDriver:TakeScreenshot', { full: false })).value, 'base64'),
  };
}

/**
 * Starts Firefox without a window, in a fresh profile, and installs an extension in it (`null`: none). Whatever
 * throws on the way, no process and no profile stay behind.
 */
export async function launchFirefox(extension: string | null = FIREFOX_BUILD): Promise<Firefox> {
  const path = findBrowser('firefox');
  if (!path) throw new Error(howToGet('firefox'));
  const profile = mkdtempSync(join(tmpdir(), 'paingloss-firefox-'));
  const preferences = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), preferences.join('\n'));
  const args = [
    '-headless',
    '--profile',
    profile,
    '--no-remote',
    '--marionette',
    '--remote-allow-system-access',
    '-width',
    '1100',
    '-height',
    '900',
  ];
  const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } });
  const ended = new Promise<void>((done) => {
    child.once('close', () => done());
    child.once('error', () => done());
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said = `${said}${bytes}`.slice(-4000)));

  const removeProfile = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  /** For when this process is ended before `close` was called. */
  const onExit = (): void => {
    child.kill('SIGKILL');
    removeProfile();
  };
  process.once('exit', onExit);
  let marionette: Marionette | undefined;
  /** Asks Firefox to end, and makes it end when it does not within 5 s. */
  async function close(): Promise<void> {
    const asked = marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    await Promise.race([asked ? ended : undefined, sleep(asked ? 5000 : 0, undefined, { ref: false })]);
    child.kill('SIGKILL');
    marionette?.close();
    await ended;
    removeProfile();
    process.off('exit', onExit);
  }

  try {
    marionette = await connectMarionette(await portOf(child, profile, () => said));
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: false } } });
    await marionette.send('WebDriver:SetTimeouts', { script: 20_000, pageLoad: 30_000 });
    const firefox = drive(marionette);
    if (extension) await firefox.install(extension);
    return { ...firefox, close };
  } catch (error) {
    await close();
    throw error;
  }
}
