/** What is marked: evidence that comes later, and what the reader wants. */
import { describe, expect, it } from 'vitest';
import { INDEX } from './glossary.ts';
import { makeMarks, marksOf, shown } from './make-marks.ts';
import { $, setBody } from './open-page.ts';

describe('evidence', () => {
  it.each([
    ['an abbreviation alone is not marked', '<p>An ESI was filed.</p>', []],
    [
      'its long form further down is evidence',
      '<p>An ESI.</p><p>An epidural steroid injection.</p>',
      ['ESI', 'epidural steroid injection'],
    ],
    ['another term is context enough', '<p>An ESI.</p><p>Sciatica.</p>', ['ESI', 'Sciatica']],
    ['two meanings and no long form: neither', '<p>PT and sciatica.</p>', ['sciatica']],
    [
      'two meanings and both long forms: neither',
      '<p>PT: physical therapy, prothrombin time.</p>',
      ['physical therapy', 'prothrombin time'],
    ],
    ['a rule for two other terms, one there', '<p>A block for sciatica.</p>', ['sciatica']],
    ['a rule for two other terms, both there', '<p>A block for sciatica and allodynia.</p>', ['block', 'sciatica', 'allodynia']],
    ['the page’s own definition beats the glossary', '<p>An epidural sound injector (ESI) and sciatica.</p>', ['sciatica']],
    ['once means once', '<p>A flare.</p><p>Another flare.</p>', ['flare']],
  ])('%s', (_, html, expected) => {
    expect(shown(marksOf(html))).toEqual(expected);
  });

  it('of two meanings it is the one whose long form the page has', () => {
    const marks = marksOf('<p>PT twice a week.</p><p>Prothrombin time.</p>');
    expect(marks.inOrder().map(({ sense }) => INDEX.entries[INDEX.senseEntry[sense] as number]?.id)).toEqual([
      'prothrombin-time',
      'prothrombin-time',
    ]);
  });

  it('decides again when evidence comes with a later block, and tells the listener', () => {
    const marks = marksOf('<p id="a">An ESI.</p><p id="b">An epidural steroid injection.</p>');
    marks.dropTree(document.body);
    marks.blockChanged.mockClear();
    const fresh = makeMarks();
    fresh.read($('#a'));
    expect([shown(fresh), fresh.blockChanged.mock.calls.length]).toEqual([[], 0]);
    fresh.read($('#b'));
    expect(shown(fresh)).toEqual(['ESI', 'epidural steroid injection']);
    expect(fresh.blockChanged.mock.calls.map(([block]) => block.container.id)).toEqual(['b', 'a']);
  });

  it('takes a mark back when a later block defines the abbreviation as something else', () => {
    setBody('<p id="a">An ESI for sciatica.</p><p id="b">Employee state insurance (ESI).</p>');
    const marks = makeMarks();
    marks.read($('#a'));
    expect(shown(marks)).toEqual(['ESI', 'sciatica']);
    marks.read($('#b'));
    expect(shown(marks)).toEqual(['sciatica']);
  });
});

describe('a page that changes its topic', () => {
  it('keeps no evidence of what is gone', () => {
    setBody('<p id="a">Epidural steroid injection.</p><p id="b">An ESI, a block.</p><p id="c">Sciatica, allodynia.</p>');
    const marks = makeMarks();
    marks.read(document.body);
    expect(shown(marks)).toEqual(['Epidural steroid injection', 'ESI', 'block', 'Sciatica', 'allodynia']);
    marks.dropTree($('#a'));
    marks.dropTree($('#c'));
    marks.settle();
    expect(shown(marks)).toEqual([]);
  });

  it('is not told of a paragraph that is read again and says the same', () => {
    setBody('<p id="a">Epidural steroid injection.</p><p id="b">An ESI.</p>');
    const marks = makeMarks();
    marks.read(document.body);
    const { version } = marks.evidence;
    marks.blockChanged.mockClear();
    marks.dropTree($('#a'));
    marks.read($('#a'));
    expect([shown(marks), marks.evidence.version]).toEqual([['Epidural steroid injection', 'ESI'], version]);
    expect(marks.blockChanged.mock.calls.map(([block]) => block.container.id)).toEqual(['a']);
  });
});

describe('what the reader wants', () => {
  const HTML = '<p>opioid, allodynia, spinal cord stimulation</p><p>opioid</p>';
  const only =
    (test: (entry: (typeof INDEX.entries)[number]) => boolean) =>
    (number: number): boolean =>
      test(INDEX.entries[number] as (typeof INDEX.entries)[number]);

  it.each([
    ['without a category', ({ category }: { category: string }) => category !== 'medication', ['allodynia', 'spinal cord stimulation']],
    ['of one level', ({ level }: { level: string }) => level === 'everyday', ['opioid', 'opioid']],
    ['without a known entry', ({ id }: { id: string }) => id !== 'allodynia', ['opioid', 'spinal cord stimulation', 'opioid']],
  ])('terms %s', (_, test, expected) => {
    const marks = marksOf(HTML);
    marks.want(only(test as never), 'every');
    expect(shown(marks)).toEqual(expected);
  });

  it('holds for blocks that come later', () => {
    const marks = makeMarks();
    marks.want(
      only(({ id }) => id !== 'opioid'),
      'every',
    );
    marks.read(setBody(HTML));
    expect(shown(marks)).toEqual(['allodynia', 'spinal cord stimulation']);
  });

  it('can be undone', () => {
    const marks = marksOf(HTML);
    marks.want(() => false, 'every');
    expect(shown(marks)).toEqual([]);
    marks.want(() => true, 'every');
    expect(shown(marks)).toEqual(['opioid', 'allodynia', 'spinal cord stimulation', 'opioid']);
  });

  it('terms that are not wanted are evidence all the same', () => {
    const marks = marksOf('<p>An ESI for sciatica.</p>');
    marks.want(
      only(({ id }) => id !== 'sciatica'),
      'every',
    );
    expect(shown(marks)).toEqual(['ESI']);
  });
});

describe('one mark per page', () => {
  const HTML = '<p id="a">opioid</p><p id="b">opioid and sciatica</p><p id="c">opioids</p>';
  const places = (marks: ReturnType<typeof makeMarks>): string[] =>
    marks.inOrder().map(({ text, block }) => `${text} in ${block.container.id}`);
  function marksOnce(): ReturnType<typeof makeMarks> {
    const marks = marksOf(HTML);
    marks.want(() => true, 'page');
    return marks;
  }

  it('marks the first of each term', () => {
    expect(places(marksOnce())).toEqual(['opioid in a', 'sciatica in b']);
  });

  it('goes on to the next when the first is gone', () => {
    const marks = marksOnce();
    marks.dropTree($('#a'));
    marks.settle();
    expect(places(marks)).toEqual(['opioid in b', 'sciatica in b']);
  });

  it('goes on to the next in reading order, whatever was read first', () => {
    setBody(HTML);
    const marks = makeMarks();
    marks.want(() => true, 'page');
    for (const id of ['a', 'c', 'b']) marks.read($(`#${id}`));
    marks.dropTree($('#a'));
    marks.settle();
    expect(places(marks)).toEqual(['opioid in b', 'sciatica in b']);
  });

  it('stays where it is when its block is read again', () => {
    const marks = marksOnce();
    marks.dropOwn($('#a'));
    marks.read($('#a'));
    expect(places(marks)).toEqual(['opioid in a', 'sciatica in b']);
  });

  it('a rule that says once goes on to the next as well', () => {
    const marks = marksOf('<p id="a">A flare.</p><p id="b">A flare.</p>');
    marks.dropTree($('#a'));
    marks.settle();
    expect(places(marks)).toEqual(['flare in b']);
  });

  it('goes on when the first turns out to mean something else', () => {
    setBody('<p id="a">ESI for sciatica</p><p id="b">epidural steroid injection</p><p id="c">employee state insurance (ESI)</p>');
    const marks = makeMarks();
    marks.want(() => true, 'page');
    marks.read($('#a'));
    marks.read($('#b'));
    marks.read($('#c'));
    expect(places(marks)).toEqual(['sciatica in a', 'epidural steroid injection in b']);
  });
});
