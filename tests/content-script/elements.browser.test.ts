/** Which elements part a text, which join it, and which are not read. */
import { describe, expect, it } from 'vitest';
import {
  BLOCK,
  containerOf,
  INLINE,
  isClosed,
  isInLine,
  isUnread,
  kindOf,
  LINE_BREAK,
  NOTHING,
  UNREAD,
} from '../../entrypoints/content/elements.ts';
import { languageOf } from '../../entrypoints/content/language.ts';
import { $, setBody } from './open-page.ts';

describe('the kind of an element', () => {
  const rows: [number, string, string][] = [
    [INLINE, 'lets a text go on', 'a b i em strong span mark sub abbr cite q u s small font label time slot wbr'],
    [BLOCK, 'begins a block', 'p div li td th h1 blockquote section figcaption dt dd caption summary button my-element'],
    [LINE_BREAK, 'is a space', 'br'],
    [NOTHING, 'is no text', 'script style noscript template link meta title'],
    [UNREAD, 'is not prose', 'code pre kbd samp textarea input select svg math canvas iframe object video audio img sup'],
  ];
  for (const [kind, does, names] of rows)
    it.each(names.split(' '))(`<%s> ${does}`, (name) => {
      expect(kindOf(document.createElement(name))).toBe(kind);
    });
});

describe('closed elements', () => {
  it.each([
    ['contenteditable', true],
    ['contenteditable="true"', true],
    ['contenteditable="plaintext-only"', true],
    ['contenteditable="false"', false],
    ['aria-hidden="true"', true],
    ['aria-hidden="false"', false],
    ['hidden', true],
    ['hidden="until-found"', true],
    ['role="textbox"', true],
    ['role="note"', false],
    ['data-pain-gloss', true],
    ['class="hidden"', false],
    ['', false],
  ])('<p %s> is closed: %s', (attribute, closed) => {
    setBody(`<p ${attribute}>text</p>`);
    expect(isClosed($('p'))).toBe(closed);
  });

  it.each([
    ['<div hidden><p id="x">text</p></div>', true],
    ['<div contenteditable><p id="x">text</p></div>', true],
    ['<div contenteditable><p id="x" contenteditable="false">text</p></div>', true],
    ['<pre><b id="x">text</b></pre>', true],
    ['<div><p id="x">text</p></div>', false],
  ])('%s: what stands inside is unread: %s', (html, unread) => {
    setBody(html);
    expect(isUnread($('#x'))).toBe(unread);
  });

  it('a shadow tree is unread where something around its host is closed', () => {
    setBody('<div aria-hidden="true"><section id="host"></section></div>');
    const root = $('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>text</p>';
    expect(isUnread(root.firstElementChild as Element)).toBe(true);
  });
});

describe('containers', () => {
  it.each([
    ['<p id="want"><b>bold <i id="from">both</i></b></p>', 'an inline element belongs to the block around it'],
    ['<p><b></b></p><div id="want"><a><span id="from"></span></a></div>', 'whatever comes before'],
    ['<ul><li id="want"><em id="from">item</em></li></ul>', 'a list item is a block'],
  ])('%s: %s', (html) => {
    setBody(html);
    expect(containerOf($('#from'))).toBe($('#want'));
  });

  it('a block is its own container', () => {
    setBody('<p>text</p>');
    expect(containerOf($('p'))).toBe($('p'));
  });

  it('text in an inline element right under a shadow root belongs to the root', () => {
    setBody('<section id="host"></section>');
    const root = $('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<b>text</b>';
    expect(containerOf(root.firstElementChild?.firstChild as Text)).toBe(root);
  });
});

describe('languages around an element', () => {
  it.each([
    ['<div lang="de"><p id="x"></p></div>', 'de'],
    ['<div lang="de"><p id="x" lang="en"></p></div>', 'en'],
    ['<div lang="de"><p id="x" lang=""></p></div>', ''],
    ['<p id="x"></p>', 'fr'],
  ])('%s in a French page: "%s"', (html, language) => {
    setBody(html);
    document.documentElement.lang = 'fr';
    expect(languageOf($('#x'))).toBe(language);
  });

  it('reach into shadow trees', () => {
    setBody('<div lang="de"><section id="host"></section></div>');
    expect(languageOf($('#host').attachShadow({ mode: 'open' }))).toBe('de');
  });
});

it.each([
  ['text', document.createTextNode('x'), true],
  ['a comment', document.createComment('x'), true],
  ['an inline element', document.createElement('b'), true],
  ['a line break', document.createElement('br'), true],
  ['a block', document.createElement('p'), false],
  ['nothing', null, false],
])('a line can go on through %s: %#', (_, node, expected) => {
  expect(isInLine(node)).toBe(expected);
});
