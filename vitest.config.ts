import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/find-browser.mjs';
import { messagesPlugin } from './tests/language/messages-plugin.ts';

const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        // Pure logic, and the platform over a fake browser: in Node.
        plugins: [messagesPlugin(), WxtVitest()],
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['tests/language/messages-setup-node.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.*', 'tests/e2e/**'],
        },
      },
      {
        // What only a browser knows: DOM, ranges, highlights, components with their real CSS.
        plugins: [messagesPlugin(), preact({ devToolsEnabled: false, prefreshEnabled: false })],
        // found only while tests run, these would make Vite reload the page under them
        optimizeDeps: {
          include: [
            '@floating-ui/core',
            '@tanstack/virtual-core',
            '@wxt-dev/i18n',
            'axe-core',
            'fuse.js',
            'lucide',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'preact/test-utils',
          ],
        },
        test: {
          name: 'browser',
          setupFiles: ['tests/language/messages-setup.ts'],
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium'),
                args: [...sandbox, '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1000, height: 700 } }],
          },
        },
      },
      {
        // The built extension in real browsers, one after the other.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
