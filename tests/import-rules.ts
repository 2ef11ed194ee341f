/** Who may import what: the table of ARCHITECTURE.md as a function of a file's path and text. */
import { posix } from 'node:path';

export const FOLDERS = ['core', 'platform', 'components', 'entrypoints'] as const;
type Folder = (typeof FOLDERS)[number];

/** Our own folders, and packages by how their names begin, that each folder may import. */
const ALLOWED: Record<Folder, { own: string[]; packages: RegExp }> = {
  core: { own: ['core'], packages: /^(fuse\.js|valibot|ts-fsrs|ical-generator|papaparse|minisearch)$/ },
  platform: { own: ['core', 'platform'], packages: /^(wxt\/.+|webextension-polyfill|idb|preact\/hooks|#i18n)$/ },
  components: { own: ['core', 'components'], packages: /^(preact|preact\/.+|lucide|@tanstack\/virtual-core)$/ },
  entrypoints: {
    own: ['core', 'platform', 'components', 'data', 'entrypoints'],
    packages: /^(wxt\/.+|preact|preact\/.+|@floating-ui\/.+)$/,
  },
};

/** A context is a file or a folder directly under entrypoints; ears and card are the content script's early and late parts. */
const contextOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.tsx?$/, '').replace(/^(card|ears)$/, 'content');

/** Two pages show the real marks: they may take anything of the content script that touches no extension API. */
const isTrial = (path: string, target: string): boolean =>
  ['options', 'welcome'].includes(contextOf(path)) && contextOf(target) === 'content' && target !== 'entrypoints/content/index.ts';

/** The words of the user interface. What draws takes them from here, and nothing else of platform. */
const TEXT = 'platform/text.ts';
const draws = (path: string): boolean => path.startsWith('components/') || path.startsWith('entrypoints/content/card/');

export interface Import {
  line: number;
  from: string;
}

/** Every import of a file, static or not, with its line. */
export function importsOf(text: string): Import[] {
  return text.split('\n').flatMap((content, i) =>
    [...content.matchAll(/(?:^\s*(?:import|export|\})[^'"]*\bfrom\s*|^\s*import\s*|\bimport\(\s*|\brequire\(\s*)(['"])([^'"]+)\1/g)].map(
      (match) => ({
        line: i + 1,
        from: (match[2] as string).replace(/\?.*$/, ''),
      }),
    ),
  );
}

/** What is wrong with the imports of one file, as "path:line …". */
export function importFaults(path: string, text: string): string[] {
  const folder = path.split('/')[0] as Folder;
  const { own, packages } = ALLOWED[folder];
  return importsOf(text).flatMap(({ line, from }) => {
    const at = `${path}:${line} imports ${from}`;
    if (!from.startsWith('.')) return packageFault(path, from, packages).map((reason) => `${at}: ${reason}`);
    const target = posix.normalize(posix.join(posix.dirname(path), from));
    const there = target.split('/')[0] as string;
    if (target === TEXT && draws(path)) return [];
    if (!own.includes(there)) return [`${at}: ${folder} may not import ${there}`];
    if (there === 'platform' && contextOf(path) === 'content' && path !== 'entrypoints/content/index.ts')
      return [`${at}: in entrypoints/content only index.ts may import platform`];
    if (there === 'entrypoints' && contextOf(target) !== contextOf(path) && !isTrial(path, target))
      return [`${at}: a context may not import another`];
    return [];
  });
}

function packageFault(path: string, from: string, allowed: RegExp): string[] {
  if (!allowed.test(from)) return [`${path.split('/')[0]} may not import this package`];
  const touchesBrowser = from === 'webextension-polyfill' || from.startsWith('wxt/browser');
  if (touchesBrowser && !path.startsWith('platform/') && path !== 'entrypoints/background.ts')
    return ['only platform and the background touch the browser'];
  if (path.startsWith('entrypoints/') && from.startsWith('wxt/') && !touchesBrowser && !/^wxt\/utils\/define-/.test(from))
    return ['entrypoints import only wxt/utils/define-*'];
  return [];
}
