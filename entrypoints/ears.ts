/**
 * Hears the pointer and the keys before the page can: put into each frame before anything of the page runs, because of
 * those who listen at the window, the first may stop an event for all others. Shares the extension's own world with the
 * content script, which comes when the page is there; the global below is how it finds this one.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Ear, HEARD } from './content/hear.ts';

export default defineUnlistedScript(() => {
  const ears = new Set<Ear>();
  const tell: Ear = (event) => {
    for (const ear of ears) ear(event);
  };
  for (const type of HEARD) addEventListener(type, tell, { capture: true, passive: true });
  Object.assign(globalThis, { painGlossEars: ears });
});
