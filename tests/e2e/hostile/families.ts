/** All families of hostile pages, by the name that their addresses begin with. */
import type { Family } from './hostile-page.ts';
import { CLOBBERING } from './pages/clobbering.ts';
import { CSP } from './pages/csp.ts';
import { EDITORS } from './pages/editors.ts';
import { EVENTS } from './pages/events.ts';
import { FRAMES } from './pages/frames.ts';
import { HOSTILE_CSS } from './pages/hostile-css.ts';
import { LANGUAGES } from './pages/languages.ts';
import { READING } from './pages/reading.ts';
import { RENDERING } from './pages/rendering.ts';
import { REVEALS } from './pages/reveals.ts';
import { SABOTAGE } from './pages/sabotage.ts';
import { SHADOW } from './pages/shadow.ts';
import { SPLIT_TEXT } from './pages/split-text.ts';
import { WHOLE_DOCUMENT } from './pages/whole-document.ts';

export const FAMILIES: Record<string, Family> = {
  clobbering: CLOBBERING,
  csp: CSP,
  editors: EDITORS,
  events: EVENTS,
  frames: FRAMES,
  'hostile-css': HOSTILE_CSS,
  languages: LANGUAGES,
  reading: READING,
  rendering: RENDERING,
  reveals: REVEALS,
  sabotage: SABOTAGE,
  shadow: SHADOW,
  'split-text': SPLIT_TEXT,
  'whole-document': WHOLE_DOCUMENT,
};
