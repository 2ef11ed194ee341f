/**
 * Brings the looks that a reader has chosen for marks into pages: as stylesheets registered with the browser, which are
 * there before a page is built, and put once into the pages that are open. Neither is a part of the page.
 */
import { browser } from 'wxt/browser';
import { lookParts } from '../core/mark-looks.ts';
import { DEFAULTS, type Settings } from '../core/settings.ts';

const ID = 'mark-looks';

const sheetsOf = (settings: Settings): string[] => lookParts(settings).map((part) => `marks/${part}.css`);

/** Registers the chosen looks for pages to come; the default ones are in the manifest. */
export async function registerLooks(settings: Settings): Promise<void> {
  const css = sheetsOf(settings);
  const known = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] }))[0];
  if (css.join() === sheetsOf(DEFAULTS).join()) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    css,
    matches: ['<all_urls>'],
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
    runAt: 'document_start' as const,
  };
  if (known?.css?.map((file) => file.replace(/^\//, '')).join() === css.join()) return;
  if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Puts the chosen looks into all pages that are open. What is put in last outdoes what was there before. */
export async function applyLooks(settings: Settings): Promise<void> {
  const files = sheetsOf(settings);
  await Promise.all(
    (await browser.tabs.query({})).map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      try {
        // putting in what is in already would leave it in its old place
        await browser.scripting.removeCSS({ target, files });
        await browser.scripting.insertCSS({ target, files });
      } catch {
        // a page of the browser, a store, a tab that is gone
      }
    }),
  );
}
