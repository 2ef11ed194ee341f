/** The background: answers pages, and turns what the browser tells into changes of state. Wiring; remembers nothing. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readSettings } from '../core/settings.ts';
import { createBadge } from '../platform/badge.ts';
import { ensureGlossary, getEntry, refreshGlossary, repairIndex } from '../platform/glossary.ts';
import { answerAddressBar, answerMenu, createMenu } from '../platform/look-up.ts';
import { applyLooks, registerLooks } from '../platform/mark-sheets.ts';
import { answerAsBackground, tellPage } from '../platform/messages.ts';
import { migrateStorage } from '../platform/migrations.ts';
import { openPanel } from '../platform/panel.ts';
import { hiddenItem, newsItem, settingsItem } from '../platform/storage.ts';
import { takeOverOnce } from '../platform/take-over.ts';

export default defineBackground(() => {
  const settings = async () => readSettings(await settingsItem.getValue());
  const badge = createBadge(async () => (await settings()).badge);

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
    count: async (_, { tab }) => {
      if (tab?.id !== undefined) await badge.update(tab.id);
      return true as const;
    },
    openGuide: async ({ hash }) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`/guide.html${hash}` as never) });
      return true as const;
    },
  });
  answerMenu();
  answerAddressBar();

  settingsItem.watch(async (stored) => {
    const now = readSettings(stored);
    await registerLooks(now);
    await applyLooks(now);
    if (!now.badge) await badge.clear();
  });

  browser.runtime.onInstalled.addListener(async (details) => {
    const { reason, previousVersion } = details;
    void migrateStorage();
    void refreshGlossary();
    const { version } = browser.runtime.getManifest();
    // a developer's installation comes again and again
    const isTemporary = 'temporary' in details && details.temporary === true;
    if (reason === 'install' && !isTemporary) void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
    await createMenu();
    await registerLooks(await settings());
    // last: it is all that a full storage can refuse
    if (reason === 'update' && previousVersion !== version) await newsItem.setValue(version);
  });
  let isStarting = false;
  if (!import.meta.env.FIREFOX) void takeOverOnce(ensureGlossary, () => isStarting);
  browser.runtime.onStartup.addListener(() => {
    isStarting = true;
    // "for now" ends with the browser
    void hiddenItem.setValue(false);
    void migrateStorage();
    void ensureGlossary();
    // the browser may be in another language now
    void createMenu();
  });

  browser.commands?.onCommand.addListener(async (command, tab) => {
    if (command === 'open-panel') {
      // no waiting before: the key counts as the reader's wish only for now
      await openPanel(tab?.windowId).catch(() => {});
      return;
    }
    if (command === 'hide-marks') {
      await hiddenItem.setValue(!(await hiddenItem.getValue()));
      return;
    }
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id === undefined) return;
    if (command === 'next-term') await tellPage(id, 'stepTerm', { by: 1 });
    if (command === 'previous-term') await tellPage(id, 'stepTerm', { by: -1 });
    if (command === 'toggle-site') await tellPage(id, 'toggleSite', {});
  });
});
