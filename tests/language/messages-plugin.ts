/**
 * Vite plugin that gives tests the extension's own messages: `#i18n` as the build makes it, and English from
 * locales/en.yml as what a browser would answer (see messages-setup.ts).
 */
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

const I18N = '\0messages-i18n';
const MESSAGES = '\0messages-english';

export function messagesPlugin(): Plugin {
  return {
    name: 'messages-in-tests',
    enforce: 'pre',
    resolveId: (id) => ({ '#i18n': I18N, 'virtual:english-messages': MESSAGES })[id],
    async load(id) {
      if (id === I18N) return "import { createI18n } from '@wxt-dev/i18n';\nexport const i18n = createI18n();";
      if (id !== MESSAGES) return null;
      const messages = generateChromeMessages(await parseMessagesFile(resolve('locales/en.yml')));
      return `export default ${JSON.stringify(messages)};`;
    },
  };
}
