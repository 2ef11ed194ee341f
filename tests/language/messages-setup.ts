/** In the tests that run in a page: stands in for the extension API, which pages do not have. */
import { getEnglish } from './english.ts';

const scope = globalThis as { chrome?: { i18n?: unknown } };
scope.chrome ??= {};
scope.chrome.i18n = { getMessage: getEnglish };
