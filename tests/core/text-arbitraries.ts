/** Texts for property tests: anything at all, and terms with odd characters in and around them. */
import fc from 'fast-check';
import { formsOf } from '../../core/forms.ts';
import { builtInEntries } from '../built-in-pack.ts';

/** A run is the same on every machine. */
export const RUNS = { numRuns: 500, seed: 20261124 };

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
/** Any string of UTF-16 units, halves of surrogate pairs among them. */
export const anyString = fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

const WORDS =
  'chronic pain low back nerve block CRPS TENS NSAIDs opioid opioids DRG (DRG) dorsal root ganglion epidural steroid injection'.split(' ');
const ODD = [
  ' ',
  '  ',
  '\n',
  '\u00a0',
  '-',
  '‑',
  '–',
  '—',
  ' - ',
  '\u00ad',
  '\u200b',
  '\0',
  "'s",
  '’s ',
  "'",
  '/',
  '&',
  '.',
  ', ',
  '(',
  ')',
  '\u0301',
];
const FORMS = builtInEntries().flatMap((entry) => formsOf(entry).map(({ text }) => text));
const PROSE = 'the of and was his house Monday 12 3.5 therapist painting backed NERVES U.S. e.g. it’s don’t'.split(' ');
const ODDER = ['\ud83d', '\udc00', '😀', '𝐩', 'ﬁ', 'µ', 'Ｐ', 's', 'x', '1', '1.8'];

/** Prose with forms of the built-in pack in it, some with other capitals, an ending or another character inside. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FORMS),
      fc.constantFrom(...FORMS).map((form) => form.toUpperCase()),
      fc.constantFrom(...FORMS).map((form) => `${form}s`),
      fc
        .tuple(fc.constantFrom(...FORMS), fc.nat(20), fc.constantFrom(...ODD))
        .map(([form, at, odd]) => form.slice(0, at) + odd + form.slice(at)),
      fc.constantFrom(...PROSE),
    ),
    { maxLength: 20 },
  )
  .chain((pieces) => fc.constantFrom(' ', ', ', '. ', '\0').map((glue) => pieces.join(glue)));

/** Pieces of terms, joined by whatever may stand between letters on a page. */
export const anyPage = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...ODD), fc.constantFrom(...ODDER), anyString), {
    maxLength: 30,
  })
  .chain((pieces) => fc.constantFrom('', ' ').map((glue) => pieces.join(glue)));
