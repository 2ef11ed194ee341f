/** The packages whose code is inside the extension; a build that takes in another one fails. */
import type { Plugin } from 'vite';

/** Everything that ends up in a bundle. Build and test tools do not. */
export const SHIPPED: readonly string[] = [
  'preact',
  'fuse.js',
  'webextension-polyfill',
  '@floating-ui/core',
  '@floating-ui/utils',
  'valibot',
  'idb',
  'lucide',
  'wxt',
  '@wxt-dev/browser',
  '@wxt-dev/i18n',
  '@wxt-dev/webextension-polyfill',
  '@tanstack/virtual-core',
  'minisearch',
  'papaparse',
  'ical-generator',
  'ts-fsrs',
];

/** The package that a module of a bundle belongs to; undefined for our own and for those that Vite makes up. */
export function packageOf(module: string): string | undefined {
  const inside = module.replaceAll('\\', '/').split('/node_modules/').at(-1);
  return module.includes('node_modules') ? /^(@[^/]+\/)?[^/]+/.exec(inside ?? '')?.[0] : undefined;
}

/** Fails a build that holds code of a package that is not listed: its license and its place in the SBOM would be missing. */
export function onlyShipped(): Plugin {
  return {
    name: 'only-shipped',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [module, { renderedLength }] of Object.entries(file.modules)) {
          const name = renderedLength ? packageOf(module) : undefined;
          if (name && !SHIPPED.includes(name)) this.error(`${file.fileName} holds code of ${name}: add it to scripts/shipped.ts`);
        }
      }
    },
  };
}
