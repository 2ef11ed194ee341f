/** What a block has said is taken back when the block is gone: a page that changes its topic keeps nothing of the old one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvidence, decide, type Evidence, forget, type Lesson, learn, UNDECIDED } from '../../core/evidence.ts';
import { type Candidate, scan } from '../../core/scan.ts';
import { indexOf, makeEntry } from './make-entry.ts';

const index = indexOf(
  makeEntry('spinal-cord-stimulation', { abbreviations: ['SCS'], rules: { SCS: 'long' } }),
  makeEntry('cupping', { rules: { cupping: 'ctx2' } }),
  makeEntry('medical-school', { category: 'career', general: true }),
  makeEntry('board-exam', { category: 'career', general: true }),
  'sciatica',
  'allodynia',
);
const read = (evidence: Evidence, text: string): Lesson => learn(evidence, index, text, scan(index, text));
const isMarked = (evidence: Evidence, form: string): boolean =>
  decide(index, evidence, scan(index, form)[0] as Candidate, form) !== UNDECIDED;
/** Everything but the counter of changes. */
const stateOf = ({ version: _, ...state }: Evidence) => state;

describe('a decision that was made', () => {
  it.each([
    ['by a longer form', 'SCS', ['Spinal cord stimulation helps.']],
    ['by a definition', 'SCS', ['SCS (spinal cord stimulation).']],
    ['by context', 'cupping', ['Sciatica.', 'Allodynia.']],
  ])('%s is taken back when a paragraph that it rests on is gone', (_, form, paragraphs) => {
    const evidence = createEvidence();
    const lessons = paragraphs.map((text) => read(evidence, text));
    expect(isMarked(evidence, form)).toBe(true);
    const { version } = evidence;
    forget(evidence, index, lessons[0] as Lesson);
    expect(isMarked(evidence, form)).toBe(false);
    expect(evidence.version).toBeGreaterThan(version);
  });

  it('stands while another paragraph says the same, and nothing has changed', () => {
    const evidence = createEvidence();
    const lesson = read(evidence, 'Spinal cord stimulation helps.');
    read(evidence, 'Spinal cord stimulation (SCS).');
    const { version } = evidence;
    forget(evidence, index, lesson);
    expect([isMarked(evidence, 'SCS'), evidence.version]).toEqual([true, version]);
  });

  it('is made when a foreign definition is gone', () => {
    const evidence = createEvidence();
    read(evidence, 'Spinal cord stimulation helps.');
    const foreign = read(evidence, 'The Soil Conservation Service (SCS).');
    expect(isMarked(evidence, 'SCS')).toBe(false);
    forget(evidence, index, foreign);
    expect(isMarked(evidence, 'SCS')).toBe(true);
  });
});

const paragraph = fc.constantFrom(
  'Sciatica and allodynia.',
  'Spinal cord stimulation (SCS).',
  'Soil Conservation Service (SCS).',
  'Medical school, then the board exam.',
  'Cupping in sciatica.',
  'Nothing here.',
  `Allodynia ${'and so on '.repeat(1200)}`,
);

describe('evidence', () => {
  it('is empty when everything is forgotten, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (texts, order) => {
        const evidence = createEvidence();
        const lessons = texts.map((text) => read(evidence, text));
        while (lessons.length) forget(evidence, index, lessons.splice((order.next().value as number) % lessons.length, 1)[0] as Lesson);
        expect(stateOf(evidence)).toEqual(stateOf(createEvidence()));
      }),
    );
  });

  it('is the same in whatever order it is read, and whatever was read and forgotten in between', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), fc.array(paragraph, { maxLength: 6 }), (kept, gone) => {
        const one = createEvidence();
        for (const text of kept) read(one, text);
        const other = createEvidence();
        const lessons = gone.map((text) => read(other, text));
        for (const text of [...kept].reverse()) read(other, text);
        for (const lesson of lessons) forget(other, index, lesson);
        expect(stateOf(other)).toEqual(stateOf(one));
      }),
    );
  });
});
