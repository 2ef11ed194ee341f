/** Words that nobody uses, built from the syllables of medical English. */
import type { Random } from './random.ts';

const STARTS =
  'acro algo alto andro arte auro balo bari benzo brachy calo cardi cephalo cera chloro chondro cista coro cranio cryo dacto delto derma dolo duro ecto ento ergo fasci fibro flavo gala gastro glyco helio hemo hydro isto kerato lacto lepto lipo luno macro mela meso micro myelo nephro noso octo ossi paleo pana pheno pleuro poro quadri radi reno rhino sacro sclero sero spheno stato tarso teno thermo tibio torso ultra vago vasco veno xeno zygo'.split(
    ' ',
  );
const MIDDLES =
  'ba ca da fa ga la ma na pa ra sa ta va be ce de fe ge le me ne pe re se te ve bi ci di fi li mi ni pi ri si ti vi bo co do lo mo no po ro so to vo lu mu nu ru tu'.split(
    ' ',
  );
const ENDS =
  'amine asis cele cide dine emia form gene gram itis lone lysis meter mide nate odyne ol oma osis pathy plex rine scope sone tane tic tide trope tropin ulin us vane xane zole'.split(
    ' ',
  );

/** One of some hundred thousand words, small letters only. */
export function pseudoWord(random: Random): string {
  return (
    random.pick(STARTS) + (random.once(2) ? random.pick(MIDDLES) : '') + (random.once(5) ? random.pick(MIDDLES) : '') + random.pick(ENDS)
  );
}
