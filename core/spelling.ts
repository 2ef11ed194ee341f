/**
 * Spellings of one word that count as the same word: British and American, regular plurals.
 * Rules, not lists of terms: they apply to every pack. All words here are folded (lower case, no accents).
 */

/** [British, American] pieces of a word. Each stands for a family; the pattern keeps it from touching other words. */
const PIECES: readonly (readonly [RegExp, string, RegExp, string])[] = [
  [/aesth/, 'aesth', /(?<!a)esth/, 'esth'],
  [/paed/, 'paed', /^ped(?=iatr)|(?<=ortho)ped/, 'ped'],
  [/haem/, 'haem', /^hem(?=[aoi])/, 'hem'],
  [/aemi[ac]/, 'aem', /(?<=[klnrcp]|sch)emi[ac]/, 'em'],
  [/oedema/, 'oedema', /edema/, 'edema'],
  [/oesoph/, 'oesoph', /esoph/, 'esoph'],
  [/oestr/, 'oestr', /^estr(?=[aio])/, 'estr'],
  [/rrhoe/, 'rrhoe', /rrhe/, 'rrhe'],
  [/pnoea/, 'pnoea', /pnea/, 'pnea'],
  [/^aetiolog/, 'aetiolog', /^etiolog/, 'etiolog'],
  [/gynaec/, 'gynaec', /gynec/, 'gynec'],
  [/coeliac/, 'coeliac', /celiac/, 'celiac'],
  [/tumour/, 'tumour', /tumor/, 'tumor'],
  [/behaviour/, 'behaviour', /behavior/, 'behavior'],
  [/labour/, 'labour', /labor(?!at)/, 'labor'],
  [/colour/, 'colour', /color/, 'color'],
  [/fibre/, 'fibre', /fiber/, 'fiber'],
  [/centred/, 'centred', /centered/, 'centered'],
  [/centre(?!d)/, 'centre', /center(?!ed)/, 'center'],
  [/foet/, 'foet', /^fet(?=[ua])/, 'fet'],
  [/sulph/, 'sulph', /sulf/, 'sulf'],
  [/neurone/, 'neurone', /neuron(?!a|e)/, 'neuron'],
  [/isation/, 'isation', /ization/, 'ization'],
  [/(?<=[a-z]{3})ise(?=$|d|r|s)/, 'ise', /(?<=[a-z]{3})ize(?=$|d|r|s)/, 'ize'],
  [/(?<=[a-z]{3})ising$/, 'ising', /(?<=[a-z]{3})izing$/, 'izing'],
  [/(?<=[a-z]{3})lyse/, 'lyse', /(?<=[a-z]{3})lyze/, 'lyze'],
  [/programme(?!d|r)/, 'programme', /program(?!m)/, 'program'],
  [/licence/, 'licence', /license/, 'license'],
  [/^practise/, 'practise', /^practice/, 'practice'],
  [/grey/, 'grey', /gray/, 'gray'],
  [/counsell/, 'counsell', /counsel(?=ing|or)/, 'counsel'],
];
/** Words that end like a spelling family and have one spelling only. */
const ONE_SPELLING =
  /(?:exerc|prem|prom|rev|superv|adv|telev|expert|noise|raise|wise|prise|^(?:a|sun)?rise|disease|franch|treat|(?:con|pre|ex|in|circum)cis|ruis|guise|despis|devis|improvis|paradis|merchandis)/;
const DISC = /^dis[ck](s|al)?$/;

/** Most words are of no family: one pattern tells. */
const ANY_PIECE = new RegExp(PIECES.flatMap(([british, , american]) => [british.source, american.source]).join('|'));

/** The other spellings of a folded word, without the word itself. Mostly none. */
export function spellingsOf(word: string): string[] {
  if (!ANY_PIECE.test(word) && !DISC.test(word)) return [];
  const found = new Set<string>([word]);
  for (const [british, britishText, american, americanText] of PIECES) {
    for (const known of [...found]) {
      const single = britishText.startsWith('is') && ONE_SPELLING.test(known);
      if (british.test(known)) {
        const piece = known.match(british)?.[0] as string;
        if (!single) found.add(known.replace(british, piece.replace(britishText, americanText)));
      } else if (american.test(known)) {
        const piece = known.match(american)?.[0] as string;
        if (!single) found.add(known.replace(american, piece.replace(americanText, britishText)));
      }
    }
  }
  if (DISC.test(word)) found.add(word[3] === 'c' ? word.replace('sc', 'sk') : word.replace('sk', 'sc'));
  found.delete(word);
  return [...found];
}

const NO_PLURAL = /(?:ss|us|itis|ics|ing)$|s$|^\d|\d$/;

/** The regular plural of a folded word, or undefined where a regular one cannot be told. */
export function pluralOf(word: string): string | undefined {
  if (word.length < 3) return undefined;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:[^aeiou]|[ou])sis$/.test(word) || /(?:esis|asis|isis|ysis)$/.test(word)) return `${word.slice(0, -2)}es`;
  if (/(?:ss|sh|ch|x|z)$/.test(word)) return `${word}es`;
  if (/us$/.test(word)) return `${word}es`;
  if (NO_PLURAL.test(word)) return undefined;
  return `${word}s`;
}

/** Plurals of words in -sis: metastases, stenoses, analyses, crises. */
const SIS = /(?:stases|yses|oses|crises)$/;
/** Words that end like them and lose their s alone: doses, purposes, noses. */
const NOT_SIS = /(?:^|over|micro|mega)doses$|poses$|loses$|^[hnr]oses$/;

/** The singular of a folded regular plural, or undefined. Cautious: diabetes, shingles and -itis have none. */
export function singularOf(word: string): string | undefined {
  if (word.length < 5 || /(?:ss|us|is|ics|betes|ingles|ous)$/.test(word)) return undefined;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  // the two singulars of "-ches": an ache, and a branch or an approach
  if (/(?:sses|shes|(?<!(?<![eo])a)ches|xes)$/.test(word)) return word.slice(0, -2);
  if (SIS.test(word) && !NOT_SIS.test(word)) return `${word.slice(0, -2)}is`;
  if (/[^s]s$/.test(word)) return word.slice(0, -1);
  return undefined;
}

const PREFIX =
  /^(non|post|pre|anti|multi|inter|intra|extra|sub|peri|micro|neuro|psycho|co|re|un|over|under|trans|bio|radio|electro|hyper|tele|semi)([a-z]{4,})$/;

/** "postherpetic" → ["post", "herpetic"], so that post-herpetic and post herpetic are found too; undefined for other words. */
export function splitPrefix(word: string): [string, string] | undefined {
  const match = PREFIX.exec(word);
  return match ? [match[1] as string, match[2] as string] : undefined;
}
