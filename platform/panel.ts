/** The side panel of Chrome and Edge, the sidebar of Firefox. */
import { browser } from 'wxt/browser';

interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Has this browser such a panel? */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  return Boolean(sidePanel ?? sidebarAction);
}

/** Opens it. Only right after something that the reader did; rejects otherwise, and where there is no panel. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  throw new Error('no panel');
}
