import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { LOOK_PARTS, lookRule } from './core/mark-looks.ts';
import { assemblePack } from './scripts/assemble-pack.ts';
import { noInnerHtml } from './scripts/no-inner-html.ts';
import { thirdPartyNotices } from './scripts/notices.ts';
import { popupParts } from './scripts/popup-parts.ts';
import { atRoot, inheritsHighlights, rootHighlights } from './scripts/root-highlights.ts';
import { onlyShipped } from './scripts/shipped.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  outDir: process.env.PAINGLOSS_OUT ?? '.output',
  zip: {
    // what a reviewer needs to build the same, and no pictures
    excludeSources: ['docs/**/*.png', '*.log', 'stats.html'],
  },
  // Builds are told apart by name: .output/chrome-mv3, .output/firefox-mv3, …
  manifestVersion: 3,
  vite: ({ browser }) => ({
    plugins: [
      noInnerHtml(),
      onlyShipped(),
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      inheritsHighlights(browser) && rootHighlights(),
    ],
  }),
  hooks: {
    'build:manifestGenerated': ({ config }, manifest) => {
      // a few lines without WXT's own part of a content script: they are there before anything of a page is
      manifest.content_scripts?.unshift({
        matches: ['<all_urls>'],
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_start',
        js: ['ears.js'],
      } as (typeof manifest.content_scripts)[number]);
      // Safari has neither, and its converter warns of them
      if (config.browser !== 'safari') return;
      delete manifest.side_panel;
      delete manifest.omnibox;
      manifest.permissions = manifest.permissions?.filter((name) => name !== 'sidePanel');
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const has = (...types: string[]): boolean => entrypoints.some(({ type, name }) => types.includes(type) || types.includes(name));
      // the background answers messages with promises, and needs the polyfill for that (see platform/native-browser.ts)
      if (!has('background'))
        config.plugins?.unshift({
          name: 'native-browser',
          enforce: 'pre',
          resolveId: (id) => (id === 'webextension-polyfill' ? resolve('platform/native-browser.ts') : null),
        });
      if (has('popup') && config.build) {
        // files of the package are at hand: what is loaded later needs no element in the head that announces it, but its style
        config.build.modulePreload = { polyfill: false, resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) };
        const output = config.build.rolldownOptions?.output;
        if (output && !Array.isArray(output)) output.codeSplitting = { groups: [popupParts(['guide', 'options', 'welcome'])] };
      }
      // what pages load is minified once more, which saves half a kilobyte
      if (!has('content-script', 'card')) return;
      config.plugins?.push({
        name: 'smaller',
        enforce: 'post',
        async generateBundle(_, bundle) {
          for (const file of Object.values(bundle))
            if (file.type === 'chunk')
              file.code = (await minify(file.code, { ecma: 2020, toplevel: true, compress: { passes: 3 } })).code ?? file.code;
        },
      });
    },
    // The built-in glossary is one file of the package, put together from its files by category.
    'build:publicAssets': ({ config }, files) => {
      for (const part of LOOK_PARTS) {
        const rule = lookRule(part);
        files.push({ relativeDest: `marks/${part}.css`, contents: inheritsHighlights(config.browser) ? atRoot(rule) : rule });
      }
      files.push({ relativeDest: 'THIRD_PARTY_NOTICES.txt', contents: thirdPartyNotices() });
      files.push({ relativeDest: 'packs/pain-medicine.json', contents: JSON.stringify(assemblePack('data/packs/pain-medicine')) });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    commands: {
      'next-term': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_command_next__' },
      'previous-term': { description: '__MSG_command_previous__' },
      'toggle-site': { description: '__MSG_command_toggle__' },
      'hide-marks': { description: '__MSG_command_hide__' },
      'open-panel': { description: '__MSG_command_panel__' },
    },
    // The extension's own pages load nothing from anywhere. (The development server needs more.)
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    }),
    ...(inheritsHighlights(browser) && { minimum_chrome_version: '134' }),
    omnibox: { keyword: 'pain' },
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'paingloss@paingloss.org',
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '146.0' },
      },
    }),
  }),
});
