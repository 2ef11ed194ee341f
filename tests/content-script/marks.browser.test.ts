/** Marks: where each match stands, what dropping leaves behind, and what the popup's list says. */
import { describe, expect, it } from 'vitest';
import { isSame } from '../../entrypoints/content/marks.ts';
import { readTree } from '../../entrypoints/content/page-text.ts';
import { counts, makeMarks, marksOf, shown } from './make-marks.ts';
import { $, setBody } from './open-page.ts';

describe('a placed match', () => {
  it.each([
    ['in one text node', '<p>An opioid helps.</p>', ['An opioid helps.', 3, 'An opioid helps.', 9]],
    ['across inline elements', '<p>An epidural <b>steroid</b> injection.</p>', ['An epidural ', 3, ' injection.', 10]],
    ['that ends in an inline element', '<p>epidural steroid <i>injection</i>.</p>', ['epidural steroid ', 0, 'injection', 9]],
    ['that begins after a line break', '<p>An<br>opioid</p>', ['opioid', 0, 'opioid', 6]],
    ['after an unread element', '<p>An <code>x</code>opioid</p>', ['opioid', 0, 'opioid', 6]],
    ['with a soft hyphen', '<p>An opi\u00adoid.</p>', ['An opi\u00adoid.', 3, 'An opi\u00adoid.', 10]],
    ['without its possessive ending', '<p>opioid’s</p>', ['opioid’s', 0, 'opioid’s', 6]],
  ])('%s knows its nodes and offsets', (_, html, expected) => {
    const [match] = marksOf(html).inOrder();
    expect([match?.startNode.data, match?.startOffset, match?.endNode.data, match?.endOffset]).toEqual(expected);
  });

  it('does not begin in an empty text node before it', () => {
    const p = setBody('<p></p>').firstElementChild as HTMLElement;
    p.append('An ', '', 'opioid');
    const marks = makeMarks();
    marks.read(p);
    expect(marks.inOrder()[0]?.startNode).toBe(p.childNodes[2]);
  });

  it('is found by each node that it touches, and by the offsets that it covers', () => {
    const marks = marksOf('<p>An epidural <b>steroid</b> injection now.</p>');
    const [before, bold, after] = $('p').childNodes as unknown as [Text, Element, Text];
    const at = (node: Node, offset: number): boolean => marks.at(node, offset) !== undefined;
    expect([2, 3, 12].map((offset) => at(before, offset))).toEqual([false, true, true]);
    expect(at(bold.firstChild as Text, 4)).toBe(true);
    expect([0, 10, 11].map((offset) => at(after, offset))).toEqual([true, true, false]);
  });

  it('counts as the same place when its block has been read again', () => {
    const marks = marksOf('<p>An opioid or an opioid.</p>');
    const [first, second] = marks.inOrder();
    marks.dropTree($('p'));
    marks.read($('p'));
    const again = marks.inOrder()[0];
    expect([again === first, first && isSame(first, again), second && isSame(second, again)]).toEqual([false, true, false]);
  });
});

describe('a text that the page changes while a long block is read', () => {
  /** Reads until the block waits in the reader's hand, lets the page change its first text, and reads on. */
  function readAround(change: (first: Text) => void): string[] {
    const body = setBody(`<p>sciatica, allodynia <b>and</b> ${'<i>x</i>'.repeat(3000)}</p><p>hyperalgesia</p>`);
    const marks = makeMarks();
    const reader = readTree(body, { language: '', reads: () => true });
    expect(reader.next()?.text).toBe('');
    change(body.firstElementChild?.firstChild as Text);
    for (let chunk = reader.next(); chunk; chunk = reader.next()) marks.add(chunk);
    marks.settle();
    return shown(marks);
  }

  it.each<[string, (first: Text) => void, string[]]>([
    ['is marked where it is as it was', () => {}, ['sciatica', 'allodynia', 'hyperalgesia']],
    ['is not marked where it is empty', (first) => first.replaceData(0, 30, ''), ['hyperalgesia']],
    ['is marked as far as it is left', (first) => first.replaceData(8, 30, ''), ['sciatica', 'hyperalgesia']],
    ['is not marked where other words have come', (first) => first.replaceData(0, 30, 'nothing of that sort is here'), ['hyperalgesia']],
  ])('%s, and what follows is read', (_, change, expected) => {
    expect(readAround(change)).toEqual(expected);
  });
});

describe('dropping', () => {
  const HTML = '<div>opioid <p>sciatica <b>allodynia</b></p> opioid</div><p>hyperalgesia</p>';

  it('an element’s own text leaves what stands in blocks inside it', () => {
    const marks = marksOf(HTML);
    marks.dropOwn($('div'));
    expect(shown(marks)).toEqual(['sciatica', 'allodynia', 'hyperalgesia']);
  });

  it('a tree takes all blocks inside it', () => {
    const marks = marksOf(HTML);
    marks.dropTree($('div'));
    expect(shown(marks)).toEqual(['hyperalgesia']);
  });

  it('tells the listener of each block', () => {
    const marks = marksOf(HTML);
    marks.dropTree($('div'));
    expect(marks.blockDropped.mock.calls.map(([block]) => block.matches.map(({ text }) => text))).toEqual([
      ['opioid'],
      ['opioid'],
      ['sciatica', 'allodynia'],
    ]);
  });

  it('a tree takes the shadow trees inside it, down to nested ones', () => {
    setBody('<div><section></section></div>');
    const outer = $('section').attachShadow({ mode: 'open' });
    outer.innerHTML = 'opioid <section>x</section>';
    const inner = (outer.lastElementChild as Element).attachShadow({ mode: 'open' });
    inner.innerHTML = '<b>sciatica</b> <p>allodynia</p>';
    const marks = makeMarks();
    marks.read(outer);
    marks.read(inner);
    expect(shown(marks)).toHaveLength(3);
    marks.dropTree($('div'));
    expect(shown(marks)).toEqual([]);
  });

  it('text right under a shadow root is not its host’s own text', () => {
    setBody('<section>sciatica<slot></slot></section>');
    const root = $('section').attachShadow({ mode: 'open' });
    root.innerHTML = 'opioid <slot></slot>';
    const marks = makeMarks();
    marks.read(document.body);
    marks.read(root);
    marks.dropOwn(root);
    expect(shown(marks)).toEqual(['sciatica']);
  });

  it('forgets the node, so that a pointer finds nothing there', () => {
    const marks = marksOf('<p>opioid</p>');
    marks.dropTree($('p'));
    expect(marks.at($('p').firstChild as Text, 2)).toBeUndefined();
  });

  it('a block that has lost a node to another block leaves the other’s marks alone', () => {
    const marks = marksOf('<p id="a">opioid</p><p id="b"></p>');
    const text = $('#a').firstChild as Text;
    $('#b').append(text);
    marks.read($('#b'));
    marks.dropTree($('#a'));
    expect(marks.at(text, 2)?.block.container).toBe($('#b'));
  });

  it('after a hundred rounds of adding and dropping nothing is left', () => {
    const marks = marksOf('<p>PT for sciatica: an opioid, an ESI, a block and a flare</p>');
    for (let round = 0; round < 100; round++) {
      marks.dropTree($('p'));
      marks.read($('p'));
    }
    expect(shown(marks)).toEqual(['sciatica', 'opioid', 'ESI', 'block', 'flare']);
    marks.dropTree($('p'));
    marks.settle();
    expect([shown(marks), marks.list(), marks.has($('p'))]).toEqual([[], { total: 0, terms: [] }, false]);
  });
});

describe('the list of terms', () => {
  it('counts each term, in the order in which they first stand in the page', () => {
    const marks = makeMarks();
    setBody('<p>sciatica</p><p>opioid and sciatica</p><p>allodynia, opioids, sciatica</p>');
    // read last to first: the order is the page's all the same
    for (const p of [...document.querySelectorAll('p')].reverse()) marks.read(p);
    const { total, terms } = marks.list();
    expect(total).toBe(6);
    expect(terms.map(({ id, count, order }) => [id, count, order])).toEqual([
      ['sciatica', 3, 0],
      ['opioid', 2, 1],
      ['allodynia', 1, 2],
    ]);
  });

  it('says what the popup shows of a term', () => {
    expect(marksOf('<p>opioids</p>').list().terms).toEqual([
      { id: 'opioid', headword: 'opioid', category: 'medication', count: 1, order: 0 },
    ]);
  });

  it('puts a shadow tree where its host stands', () => {
    setBody('<p>opioid</p><section></section><p>allodynia</p>');
    const root = $('section').attachShadow({ mode: 'open' });
    root.innerHTML = 'sciatica';
    const marks = makeMarks();
    marks.read(root);
    marks.read(document.body);
    expect(counts(marks).map(([id]) => id)).toEqual(['opioid', 'sciatica', 'allodynia']);
  });

  it.each([
    ['display: none', '<p style="display: none">opioid</p>', 0],
    ['display: none further out', '<div style="display: none"><p>opioid</p></div>', 0],
    ['visibility: hidden', '<p style="visibility: hidden">opioid</p>', 0],
    ['a closed <details>', '<details><summary>more</summary><p>opioid</p></details>', 0],
    ['an inline element that is not shown', '<p>Take <span style="display: none">an opioid</span> now</p>', 0],
    ['display: contents', '<p style="display: contents">opioid</p>', 1],
    ['display: contents in display: none', '<div style="display: none"><p style="display: contents">opioid</p></div>', 0],
    ['an open <details>', '<details open><summary>more</summary><p>opioid</p></details>', 1],
  ])('%s: %#', (_, html, total) => {
    expect(marksOf(html).list().total).toBe(total);
  });
});
