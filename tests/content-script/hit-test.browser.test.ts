/** Which term is under a point, and which boxes a term has. */
import { describe, expect, it } from 'vitest';
import { hitTest, liveRange, rectsOf } from '../../entrypoints/content/hit-test.ts';
import { makeMarks, marksOf } from './make-marks.ts';
import { $, setBody } from './open-page.ts';
import { rectOf } from './pointer-events.ts';

describe('a point', () => {
  const hit = (html: string, at: (rect: DOMRect) => [number, number]): string | undefined => {
    const marks = marksOf(html);
    return hitTest(marks, ...at(rectOf('opioid')), [])?.text;
  };
  const TEXT = '<p>Take an opioid now, or later.</p>';

  it.each<[string, (rect: DOMRect) => [number, number], string | undefined]>([
    ['in the middle of a term', ({ x, y, width, height }) => [x + width / 2, y + height / 2], 'opioid'],
    ['in its first letter', ({ x, y, height }) => [x + 1, y + height / 2], 'opioid'],
    ['in its last letter', ({ right, y, height }) => [right - 1, y + height / 2], 'opioid'],
    ['in the word before', ({ x, y, height }) => [x - 12, y + height / 2], undefined],
    ['in the word after', ({ right, y, height }) => [right + 15, y + height / 2], undefined],
    ['above the line', ({ x, y, width }) => [x + width / 2, y - 8], undefined],
    ['far below, where the caret still snaps to the line', ({ x, bottom, width }) => [x + width / 2, bottom + 200], undefined],
    ['outside the window', () => [-10, -10], undefined],
  ])('%s', (_, at, expected) => {
    expect(hit(TEXT, at)).toBe(expected);
  });

  it('to the right of a line that ends in a term is beside it', () => {
    expect(hit('<p style="width: 600px">an opioid</p>', ({ right, y, height }) => [right + 60, y + height / 2])).toBeUndefined();
  });

  it('in the second line of a wrapped term finds it, between the lines’ ends it does not', () => {
    const marks = marksOf('<p style="width: 12ch; font: 16px/2 monospace">xx epidural steroid injection</p>');
    const [match] = marks.inOrder();
    const rects = match ? rectsOf(match) : [];
    expect(rects.length).toBeGreaterThan(1);
    const [first, second] = rects as [DOMRect, DOMRect];
    expect(hitTest(marks, second.x + 10, second.y + 8, [])).toBe(match);
    expect(hitTest(marks, second.right + 20, second.y + 8, [])).toBeUndefined();
    expect(hitTest(marks, first.x - 20, first.y + 8, [])).toBeUndefined();
  });

  it('in an inline element inside a term finds it', () => {
    const marks = marksOf('<p>epidural <b>steroid</b> injection</p>');
    const rect = $('b').getBoundingClientRect();
    expect(hitTest(marks, rect.x + 10, rect.y + 8, [])?.text).toBe('epidural steroid injection');
  });

  it('in a shadow tree that is read finds the term there', () => {
    setBody('<section></section>');
    const root = $('section').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>an opioid</p>';
    const marks = makeMarks();
    marks.read(root);
    const rect = rectOf('opioid', root);
    expect(hitTest(marks, rect.x + 10, rect.y + 8, [root])?.text).toBe('opioid');
    expect(hitTest(marks, rect.x + 10, rect.y + 8, [])).toBeUndefined();
  });

  it('in text that has changed since finds nothing', () => {
    const marks = marksOf(TEXT);
    const { x, y } = rectOf('opioid');
    ($('p').firstChild as Text).replaceData(8, 6, 'aspirin');
    expect(hitTest(marks, x + 10, y + 8, [])).toBeUndefined();
  });

  it('in a term that is not wanted finds nothing', () => {
    const marks = marksOf(TEXT);
    marks.want(() => false, 'every');
    const { x, y } = rectOf('opioid');
    expect(hitTest(marks, x + 10, y + 8, [])).toBeUndefined();
  });

  it.each<[string, string, string | undefined]>([
    ['in what lies over the text', '<div style="position: fixed; inset: 0; background: white">over it</div>', undefined],
    ['in a picture over the text', '<img alt="" style="position: fixed; inset: 0; width: 100%; height: 100%">', undefined],
    ['in a gradient over the text', '<div style="position: fixed; inset: 0; background: linear-gradient(red, blue)"></div>', undefined],
    [
      'under a clear cover on a white one',
      '<div style="position: fixed; inset: 0; background: #fff"></div><a style="position: fixed; inset: 0"></a>',
      undefined,
    ],
    ['under the link of a whole tile', '<a href="#" style="position: fixed; inset: 0"></a>', 'opioid'],
    ['under the box that a link makes', '<style>a::after { content: ""; position: fixed; inset: 0 }</style><a href="#">more</a>', 'opioid'],
    [
      'under a colored box that a link makes',
      '<style>a::after { content: ""; position: fixed; inset: 0; background: red }</style><a href="#">more</a>',
      undefined,
    ],
    [
      'under a field that cannot be seen',
      '<label style="opacity: 0"><input style="position: fixed; inset: 0; width: 100%; height: 100%"></label>',
      'opioid',
    ],
    [
      'under a clear cover, but not to be seen itself',
      '<style>p { opacity: 0 }</style><a style="position: fixed; inset: 0"></a>',
      undefined,
    ],
  ])('%s finds what a reader would see', (_, over, expected) => {
    const marks = marksOf(`${TEXT}${over}`);
    const { x, y } = rectOf('opioid');
    expect(hitTest(marks, x + 10, y + 8, [])?.text).toBe(expected);
  });

  it('beside a term under a clear cover finds nothing', () => {
    const marks = marksOf(`${TEXT}<a href="#" style="position: fixed; inset: 0"></a>`);
    const { right, y } = rectOf('opioid');
    expect(hitTest(marks, right + 20, y + 8, [])).toBeUndefined();
  });
});

describe('a live range', () => {
  it.each<[string, (text: Text) => void, string | undefined]>([
    ['is there while the text is', () => {}, 'opioid'],
    ['is not when the text is another', (text) => text.replaceData(3, 6, 'aspirin'), undefined],
    ['is not when the text is too short', (text) => text.deleteData(5, 99), undefined],
    ['is not when the text has left the page', (text) => text.remove(), undefined],
  ])('%s', (_, change, expected) => {
    const marks = marksOf('<p>an opioid</p>');
    const [match] = marks.inOrder();
    change($('p').firstChild as Text);
    expect(match && liveRange(match)?.toString()).toBe(expected);
  });
});
