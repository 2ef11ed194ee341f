/**
 * The card's script: the late part of the content script, put into a frame when its first card is wanted. Both share
 * the extension's own world there, which no page can see; the global below is how one finds the other.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from './content/card/card-controller.ts';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { painGlossCard: createCard });
});
