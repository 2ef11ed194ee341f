/** What lands on the clipboard. */
import { describe, expect, it } from 'vitest';
import { entryAsText } from '../../core/entry-text.ts';
import { makeEntry } from './make-entry.ts';

const ORIGIN = (sources: string): string => (sources ? `Of: ${sources}.` : 'Of nobody.');
const SOURCE = { organisation: 'IASP', title: 'Terminology', year: '2020', url: 'https://www.iasp-pain.org/', read: true };
const entry = makeEntry('allodynia', { gloss: 'Touch hurts.', definition: 'Pain due to touch.', sources: [SOURCE], checked: '2026-11-24' });

describe('an entry as text', () => {
  it.each([
    ['without the definition', entry, false, 'allodynia: Touch hurts.\n\nOf: IASP, Terminology (2020), https://www.iasp-pain.org/.'],
    [
      'with the definition',
      entry,
      true,
      'allodynia: Touch hurts.\n\nPain due to touch.\n\nOf: IASP, Terminology (2020), https://www.iasp-pain.org/.',
    ],
    ['without a source', { ...entry, sources: [] }, false, 'allodynia: Touch hurts.\n\nOf nobody.'],
    [
      'with a source in print that has no year',
      { ...entry, sources: [{ ...SOURCE, url: '', year: 'current' }] },
      false,
      'allodynia: Touch hurts.\n\nOf: IASP, Terminology.',
    ],
    [
      'that has no definition',
      { ...entry, definition: '' },
      true,
      'allodynia: Touch hurts.\n\nOf: IASP, Terminology (2020), https://www.iasp-pain.org/.',
    ],
  ])('%s', (_, given, withDefinition, expected) => {
    expect(entryAsText(given, withDefinition, ORIGIN)).toBe(expected);
  });
});
