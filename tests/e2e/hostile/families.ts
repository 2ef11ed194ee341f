/** All families of hostile pages, by the name that their addresses begin with. */
import type { Family } from './hostile-page.ts';
import { CLOBBERING } from './pages/clobbering.ts';
import { CSP } from './pages/csp.ts';
import { FRAMES } from './pages/frames.ts';
import { HOSTILE_CSS } from './pages/hostile-css.ts';
import { LANGUAGES } from './pages/languages.ts';
import { SABOTAGE } from './pages/sabotage.ts';
import { SHADOW } from './pages/shadow.ts';
import { SPLIT_TEXT } from './pages/split-text.ts';

export const FAMILIES: Record<string, Family> = {
  clobbering: CLOBBERING,
  csp: CSP,
  frames: FRAMES,
  'hostile-css': HOSTILE_CSS,
  languages: LANGUAGES,
  sabotage: SABOTAGE,
  shadow: SHADOW,
  'split-text': SPLIT_TEXT,
};
