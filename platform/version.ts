/** The version of the extension. */
import { browser } from 'wxt/browser';

/** As in the manifest: "0.1.0". */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
