/** Stands in for the browser that a test does not have: answers `i18n.getMessage` in English, from the real messages. */
import messages from 'virtual:english-messages';
import { getMessageFrom } from './get-message.ts';

const scope = globalThis as { chrome?: { i18n?: unknown }; browser?: { i18n?: unknown } };
const i18n = { getMessage: getMessageFrom({ ...messages, '@@ui_locale': { message: 'en_US' } }) };

scope.chrome ??= {};
scope.chrome.i18n = i18n;
if (scope.browser) scope.browser.i18n = i18n;
