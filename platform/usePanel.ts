/** A way to open the side panel from a page of the extension. */
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hasPanel, openPanel } from './panel.ts';

/** Opens the panel in this window, and rejects where the browser does not let it; undefined where there is no panel. */
export function usePanel(): (() => Promise<void>) | undefined {
  const windowId = useRef<number | undefined>(undefined);
  // known before the click: nothing may be waited for after it
  useEffect(() => {
    void browser.windows?.getCurrent().then(({ id }) => {
      windowId.current = id;
    });
  }, []);
  return hasPanel() && browser.windows ? () => openPanel(windowId.current) : undefined;
}
