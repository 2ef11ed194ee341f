/** A small glossary for the tests of the content script, with each kind of ambiguity once. */
import { compile } from '../../core/compile.ts';
import type { Entry } from '../../core/entry.ts';
import { makeEntry } from '../core/make-entry.ts';

export const ENTRIES: Entry[] = [
  makeEntry('allodynia', {
    category: 'symptom-sign',
    level: 'clinical',
    gloss: 'Pain from something that does not normally hurt.',
    definition: 'Pain due to a stimulus that does not normally provoke pain.',
    related: ['sciatica', 'hyperalgesia'],
  }),
  makeEntry('hyperalgesia', { category: 'symptom-sign', level: 'specialist' }),
  makeEntry('sciatica', { category: 'condition', level: 'everyday' }),
  makeEntry('opioid', { category: 'medication', level: 'everyday' }),
  makeEntry('epidural-steroid-injection', { category: 'intervention', abbreviations: ['ESI'] }),
  makeEntry('spinal-cord-stimulation', { category: 'device', level: 'specialist', abbreviations: ['SCS'] }),
  // one short form, two meanings
  makeEntry('physical-therapy', { category: 'therapy', abbreviations: ['PT'] }),
  makeEntry('prothrombin-time', { category: 'assessment', abbreviations: ['PT'] }),
  makeEntry('nerve-block', { category: 'intervention', synonyms: ['block'], rules: { block: 'ctx2' } }),
  makeEntry('flare', { category: 'symptom-sign', rules: { flare: 'once' } }),
];

export const INDEX = compile(ENTRIES, 'test');
