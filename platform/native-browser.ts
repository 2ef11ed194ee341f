/**
 * Stands in for webextension-polyfill everywhere but in the background (see wxt.config.ts). What is used there of the API
 * answers with promises in every browser's Manifest V3, and the polyfill would be 3 KB in each frame of each page, and
 * time in each page of ours before it is drawn.
 */
interface Namespaces {
  browser?: { runtime?: { id?: string } };
  chrome?: unknown;
}

const { browser, chrome } = globalThis as unknown as Namespaces;

export default browser?.runtime?.id ? browser : chrome;
