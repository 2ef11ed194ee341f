/** Compiles the glossary, answers for its entries, and turns commands into messages. Keeps nothing in memory. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ensureGlossary, getEntry, refreshGlossary, repairIndex } from '../platform/glossary.ts';
import { answerAsBackground, tellPage } from '../platform/messages.ts';
import { migrateStorage } from '../platform/migrations.ts';

export default defineBackground(() => {
  answerAsBackground({
    entry: ({ id }) => getEntry(id),
    compile: async () => {
      await repairIndex();
      return true as const;
    },
    card: async (_, { tab, frameId }) => {
      await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? -1, frameIds: [frameId ?? 0] },
        files: ['/card.js'],
        injectImmediately: true,
      });
      return true as const;
    },
    openGuide: async ({ hash }) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`/guide.html${hash}` as never) });
      return true as const;
    },
  });
  browser.runtime.onInstalled.addListener(() => {
    void migrateStorage();
    void refreshGlossary();
  });
  browser.runtime.onStartup.addListener(() => {
    void migrateStorage();
    void ensureGlossary();
  });
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id === undefined) return;
    if (command === 'next-term') await tellPage(id, 'stepTerm', { by: 1 });
    if (command === 'previous-term') await tellPage(id, 'stepTerm', { by: -1 });
    if (command === 'toggle-site') await tellPage(id, 'toggleSite', {});
  });
});
