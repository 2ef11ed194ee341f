/** What every suite of the bench works with: the pages on a server, the glossaries, and browsers with and without the extension. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { compile } from '../../core/compile.ts';
import { encodeIndex } from '../../core/index-format.ts';
import { findBrowser, howToGet } from '../../scripts/find-browser.mjs';
import { type Launched, launchChromium, QUIET_ARGS } from '../../scripts/launch-chromium.ts';
import { type PageServer, servePages } from '../../scripts/serve-pages.ts';
import { entriesOf, GLOSSARIES, type GlossaryName, termsOf } from './glossaries.ts';
import { document, PAGES, type PageName, pageOf, stormy, ticking } from './pages.ts';

export interface Stage {
  quick: boolean;
  server: PageServer;
  /** A browser that has no extension. */
  plain: Browser;
  /** A browser that has ours, as it is built. */
  extended: Launched;
  /** Says how far the run is. */
  say(text: string): void;
  close(): Promise<void>;
}

/** With these a page is isolated, and its clock has steps of 5 µs instead of 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

export const pageAddress = (stage: Stage, name: PageName | 'ticking' | 'stormy' | 'empty' | 'frames'): string =>
  `${stage.server.origin}/${name.replaceAll(' ', '-')}.html`;
export const indexAddress = (name: GlossaryName): string => `/index-${name.replace(',', '')}.json`;
export const termsAddress = (name: GlossaryName): string => `/terms-${name.replace(',', '')}.json`;
export const entriesAddress = (name: GlossaryName): string => `/entries-${name.replace(',', '')}.json`;

/** The text of every file that is served, made when it is asked for the first time. */
function files(): (path: string) => string | undefined {
  const terms = (): string[][] => [termsOf(entriesOf('built-in')), termsOf(entriesOf('10,000'))];
  const makers = new Map<string, () => string>([
    ['/ticking.html', () => ticking(50_000, termsOf(entriesOf('built-in').filter(({ rules }) => !Object.keys(rules).length)))],
    ['/stormy.html', () => stormy(terms())],
    ['/frames.html', () => document('<iframe src="article.html"></iframe>'.repeat(50))],
    ['/empty.html', () => document('<p>Nothing to read.</p>')],
  ]);
  for (const name of Object.keys(PAGES) as PageName[]) makers.set(`/${name.replaceAll(' ', '-')}.html`, () => pageOf(name, terms()));
  for (const name of GLOSSARIES) {
    makers.set(indexAddress(name), () => JSON.stringify(encodeIndex(compile(entriesOf(name), 'bench'))));
    makers.set(termsAddress(name), () => JSON.stringify(termsOf(entriesOf(name))));
    makers.set(entriesAddress(name), () => JSON.stringify(entriesOf(name)));
  }
  const made = new Map<string, string>();
  return (path) => {
    const make = makers.get(path);
    if (make && !made.has(path)) made.set(path, make());
    return made.get(path);
  };
}

export async function openStage(quick: boolean, say: (text: string) => void): Promise<Stage> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(howToGet('chromium'));
  const read = files();
  const server = await servePages((path) => {
    const body = read(path);
    return body === undefined
      ? undefined
      : { body, headers: ISOLATED, type: path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8' };
  });
  const plain = await chromium.launch({ executablePath, headless: true, args: ['--headless=new', ...QUIET_ARGS] });
  const extended = await launchChromium();
  return {
    quick,
    server,
    plain,
    extended,
    say,
    async close() {
      await plain.close();
      await extended.close();
      await server.close();
    },
  };
}

/** A tab of the browser without the extension, of the size that the other has. */
export function plainPage(stage: Stage): Promise<Page> {
  return stage.plain.newPage({ viewport: { width: 1100, height: 800 }, colorScheme: 'light' });
}
