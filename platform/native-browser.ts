/**
 * Stands in for webextension-polyfill in the content script alone (see wxt.config.ts). What the script uses of the API
 * answers with promises in every browser's Manifest V3, and the polyfill would be 3 KB in each frame of each page.
 */
interface Namespaces {
  browser?: { runtime?: { id?: string } };
  chrome?: unknown;
}

const { browser, chrome } = globalThis as unknown as Namespaces;

export default browser?.runtime?.id ? browser : chrome;
