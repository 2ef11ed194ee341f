/** The keys that the browser has given to the extension's commands. They are changed in the browser's own settings. */
import { browser } from 'wxt/browser';

export interface Shortcut {
  name: string;
  description: string;
  /** Such as "Alt+Shift+G"; empty where no key is set. */
  keys: string;
}

/** Every command but the toolbar button's own. */
export async function getShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, description, shortcut }) => (name && description ? [{ name, description, keys: shortcut ?? '' }] : []));
}

interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's page for them. Rejects where it can only be opened by hand. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = (browser.commands ?? {}) as FirefoxCommands;
  if (open) await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
