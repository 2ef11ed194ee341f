/** In the tests that run in Node: the fake browser, which has no messages, gets the real ones. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getEnglish } from './english.ts';

fakeBrowser.i18n.getMessage = getEnglish as typeof fakeBrowser.i18n.getMessage;
