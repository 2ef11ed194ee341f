/** Finds the browsers that demo and tests drive. No dependencies: set-up runs it before anything is installed. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

const CHROMIUM = {
  variable: 'PAINGLOSS_CHROMIUM',
  name: 'Chromium, Chrome or Edge',
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  playwright: /^chromium-\d+$/,
  inPlaywright: [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ],
  debian: 'chromium',
};

const FIREFOX = {
  variable: 'PAINGLOSS_FIREFOX',
  name: 'Firefox 146 or newer',
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  playwright: /^$/,
  inPlaywright: [],
  debian: 'firefox-esr',
};

export const BROWSERS = { chromium: CHROMIUM, firefox: FIREFOX };

function playwrightFolder() {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform() === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (platform() === 'win32') return join(homedir(), 'AppData/Local/ms-playwright');
  return join(homedir(), '.cache/ms-playwright');
}

/**
 * The path of a browser, or undefined: the environment variable, the usual places, then Playwright's own.
 * @param {'chromium' | 'firefox'} which
 * @returns {string | undefined}
 */
export function findBrowser(which) {
  const browser = BROWSERS[which];
  const named = process.env[browser.variable];
  if (named) return existsSync(named) ? named : undefined;
  const usual = browser[platform()] ?? [];
  const found = usual.find((path) => existsSync(path));
  if (found) return found;
  try {
    for (const folder of readdirSync(playwrightFolder())
      .filter((name) => browser.playwright.test(name))
      .sort()
      .reverse())
      for (const inside of browser.inPlaywright) {
        const path = join(playwrightFolder(), folder, inside);
        if (existsSync(path)) return path;
      }
  } catch {
    // no such folder
  }
  return undefined;
}

/** One sentence for who has not got it. */
export function howToGet(which) {
  const { name, debian, variable } = BROWSERS[which];
  return `${name} was not found: install it (Debian: apt-get install ${debian}), or set ${variable} to its path.`;
}
