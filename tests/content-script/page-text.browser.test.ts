/** A tree of the page becomes blocks: what is one text, what is parted, what is left out. */
import { describe, expect, it } from 'vitest';
import { type Chunk, readTree, textsBetween } from '../../entrypoints/content/page-text.ts';
import { type Block, blocksIn } from './blocks.ts';
import { $, setBody } from './open-page.ts';

const READS_ALL = { language: '', reads: () => true };

function blocksOf(root: Element | ShadowRoot, own = false): Block[] {
  return blocksIn(readTree(root, { ...READS_ALL, own }));
}

/** Texts of the blocks that are more than space; `|` stands where no term may reach across. */
const texts = (root: Element | ShadowRoot, own = false): string[] =>
  blocksOf(root, own)
    .map(({ text }) => text.replaceAll('\0', '|').trim())
    .filter((text) => /\w/.test(text));

describe('one block', () => {
  it.each([
    ['across inline elements', '<p>epidural <b>steroid</b> injection</p>', 'epidural steroid injection'],
    ['across nested inline elements', '<p>an <a><i>epi<b>dural</b></i> steroid</a></p>', 'an epidural steroid'],
    ['across a comment', '<p>epi<!-- x -->dural</p>', 'epidural'],
    ['across a word break opportunity', '<p>epi<wbr>dural</p>', 'epidural'],
    ['across a script', '<p>epi<script>0</script>dural</p>', 'epidural'],
    ['with a space for a line break', '<p>epidural<br>steroid</p>', 'epidural steroid'],
    ['with its soft hyphens', '<p>epi\u00addural</p>', 'epi\u00addural'],
    ['across empty inline elements', '<p>epi<span></span>dural</p>', 'epidural'],
  ])('goes %s', (_, html, text) => {
    expect(texts(setBody(html))).toEqual([text]);
  });
});

describe('parted blocks', () => {
  it.each([
    ['paragraphs', '<p>one</p><p>two</p>', ['one', 'two']],
    ['table cells', '<table><tr><td>one</td><td>two</td></tr></table>', ['one', 'two']],
    ['list items', '<ul><li>one</li><li>two</li></ul>', ['one', 'two']],
    ['terms and their definitions', '<dl><dt>one</dt><dd>two</dd></dl>', ['one', 'two']],
    ['a nested block and what is around it', '<div>before <p>inside</p> after</div>', ['before', 'inside', 'after']],
    ['a block inside an inline element', '<div>before <a>x <p>inside</p> y</a> after</div>', ['before x', 'inside', 'y after']],
    ['an unknown element', '<div>before<my-box>inside</my-box>after</div>', ['before', 'inside', 'after']],
    ['a rule', '<div>before<hr>after</div>', ['before', 'after']],
    ['an empty block', '<div>before<div></div>after</div>', ['before', 'after']],
    ['an unread block', '<div>before<div hidden>x</div>after</div>', ['before', 'after']],
    ['text right in the body', 'one <p>two</p> three', ['one', 'two', 'three']],
  ])('%s', (_, html, expected) => {
    expect(texts(setBody(html))).toEqual(expected);
  });
});

describe('what is left out', () => {
  it.each([
    ['<code>', 'a <code>x</code> b', 'a | b'],
    ['<kbd>', 'a <kbd>x</kbd> b', 'a | b'],
    ['<samp>', 'a <samp>x</samp> b', 'a | b'],
    ['a raised number that points to a note', 'chronic pain<sup>1</sup> lasts', 'chronic pain| lasts'],
    ['<textarea>', 'a <textarea>x</textarea> b', 'a | b'],
    ['an image', 'a <img alt="x"> b', 'a | b'],
    ['<svg>', 'a <svg><text>x</text></svg> b', 'a | b'],
    ['<math>', 'a <math><mi>x</mi></math> b', 'a | b'],
    ['a hidden element', 'a <b hidden>x</b> b', 'a | b'],
    ['aria-hidden', 'a <b aria-hidden="true">x</b> b', 'a | b'],
    ['contenteditable', 'a <b contenteditable>x</b> b', 'a | b'],
    ['a text box', 'a <b role="textbox">x</b> b', 'a | b'],
    ['the reading of ruby', '<ruby>a<rt>x</rt></ruby> b', 'a| b'],
    ['<style>', 'a<style>x{}</style>b', 'ab'],
    ['<template>', 'a<template>x</template>b', 'ab'],
  ])('%s: no term reaches across it unless it is nothing at all', (_, html, text) => {
    expect(texts(setBody(`<p>${html}</p>`))).toEqual([text]);
  });

  it.each([
    ['<pre>x</pre>'],
    ['<div contenteditable><p>x</p></div>'],
    ['<div data-pain-gloss>x</div>'],
    ['<script>x</script>'],
    ['<p>x</p>'],
  ])('%s alone gives no block (text of one letter holds no term)', (html) => {
    expect(texts(setBody(html))).toEqual([]);
  });
});

describe('own text only', () => {
  it('leaves out the blocks inside, and parts what is around them', () => {
    expect(texts(setBody('before <p>inside</p> after'), true)).toEqual(['before', 'after']);
  });

  it('takes in inline elements, but no block inside them', () => {
    expect(texts(setBody('<b>one <div>inside</div> two</b> three'), true)).toEqual(['one', 'two three']);
  });

  it('names the same container as a reading of everything', () => {
    const body = setBody('<div>before <p>inside</p> after</div>');
    const div = $('div');
    expect(blocksOf(div, true).map(({ container }) => container)).toEqual([div, div]);
    expect(blocksOf(body).map(({ container }) => container)).toEqual([div, $('p'), div]);
  });
});

describe('roots', () => {
  it('text right under a shadow root is the root’s own', () => {
    setBody('<section></section>');
    const root = $('section').attachShadow({ mode: 'open' });
    root.innerHTML = 'one <p>two</p> <b>three</b>';
    expect(texts(root)).toEqual(['one', 'two', 'three']);
    expect(blocksOf(root).map(({ container }) => container)).toEqual([root, $('section').shadowRoot?.querySelector('p'), root]);
    expect(texts(root, true)).toEqual(['one', 'three']);
  });

  it('text right under an inline root belongs to a block outside, and is not read', () => {
    setBody('<div>one <a>two <p>three</p> four</a></div>');
    expect(texts($('a'))).toEqual(['three']);
  });

  it('each element that may hold a shadow tree is shown, closed ones too', () => {
    const seen: string[] = [];
    const body = setBody('<my-a></my-a><p>x <my-b hidden></my-b></p><code><my-c></my-c></code>');
    const reader = readTree(body, { ...READS_ALL, onElement: ({ localName }) => seen.push(localName) });
    blocksIn(reader);
    expect(seen).toEqual(['body', 'my-a', 'p', 'my-b']);
  });
});

describe('offsets', () => {
  /** Every node's data stands in the chunk where the chunk says; what is cut off stands in another chunk. */
  function holds(chunk: Chunk): void {
    const { text } = chunk;
    for (const { node, start } of textsBetween(chunk, 0, text.length)) {
      const there = text.slice(Math.max(0, start), start + node.data.length).replace(/\0$/, '');
      expect(node.data.slice(Math.max(0, -start)).startsWith(there)).toBe(true);
      expect(there).not.toBe('');
    }
  }

  it('lead back to the text nodes', () => {
    const chunk = readTree(setBody('<p>epi<b>dural</b><br>steroid <code>x</code>injection</p><p>two</p>'), READS_ALL).next() as Chunk;
    const texts = textsBetween(chunk, 0, chunk.text.length);
    expect(texts.map(({ node }) => node.data)).toEqual(['epi', 'dural', 'steroid ', 'injection', 'two']);
    expect(texts.map(({ start }) => start)).toEqual([0, 3, 9, 18, 28]);
    expect(chunk.begins).toEqual([0, 28]);
    holds(chunk);
  });

  it.each([
    ['a comment', '<p>epi<!-- x -->dural</p>'],
    ['a comment inside an inline element', '<p>an <b>epi<!-- x -->dural</b> steroid</p>'],
    ['nothing, in several texts', '<p id="split">epi</p>'],
  ])('lead over %s', (_, html) => {
    const body = setBody(html);
    body.querySelector('#split')?.append('dur', '', 'al');
    const chunk = readTree(body, READS_ALL).next() as Chunk;
    holds(chunk);
    const start = chunk.text.indexOf('idural') - 2;
    const between = textsBetween(chunk, start, start + 'epidural'.length);
    expect(between.map(({ node }) => node.data).join('')).toBe('epidural');
    expect(textsBetween(chunk, start, start + 1).map(({ node }) => node.data)).toEqual(['epi']);
  });

  it('lead into a CDATA section, which is text in XHTML', () => {
    const xml = '<p xmlns="http://www.w3.org/1999/xhtml">epi<![CDATA[dural]]> <b>x<![CDATA[y]]></b></p>';
    const { documentElement } = new DOMParser().parseFromString(xml, 'application/xhtml+xml');
    const chunk = readTree(documentElement, READS_ALL).next() as Chunk;
    expect(chunk.text).toBe('epidural xy\0');
    expect(textsBetween(chunk, 0, 11).map(({ node }) => node.data)).toEqual(['epi', 'dural', ' ', 'x', 'y']);
  });

  it('lead to the nodes that were read, where the page replaces some before the next piece', () => {
    const body = setBody(`<p>${'<b>chronic</b> '.repeat(3000)}</p>`);
    const reader = readTree(body, READS_ALL);
    const bold = [...body.querySelectorAll('b')];
    const old = bold.map(({ firstChild }) => firstChild);
    reader.next();
    for (const each of bold) each.textContent = 'new';
    let chunk = reader.next() as Chunk;
    while (!chunk.text) chunk = reader.next() as Chunk;
    const [first] = textsBetween(chunk, 0, 3);
    expect([first?.node, first?.node.data]).toEqual([old[0], 'chronic']);
  });

  it.each([
    ['one long text', `<p>${'A chronic pain, it was. '.repeat(9000)}</p>`],
    ['one long text without an end', `<p>${'chronic pain '.repeat(9000)}</p>`],
    ['one long word', `<p>${'😀'.repeat(60_000)}</p>`],
    ['a long text in many nodes', `<p>${'<b>chronic</b> pain lasts. '.repeat(9000)}</p>`],
    ['many nodes with little text', `<p>${'<b>x</b>'.repeat(9000)}</p>`],
    ['many blocks', '<p>one</p> <p>chronic <b>pain</b></p>'.repeat(9000)],
    ['a long text between blocks', `one <p>two</p>${'chronic pain. '.repeat(4000)}<p>three</p> four`],
  ])('and so they do where a page is read in pieces: %s', (_, html) => {
    const body = setBody(html);
    const reader = readTree(body, READS_ALL);
    let whole = '';
    let pieces = 0;
    for (let chunk = reader.next(); chunk; chunk = reader.next()) {
      holds(chunk);
      expect(chunk.text.length).toBeLessThan(50_000);
      expect(chunk.text.isWellFormed()).toBe(true);
      whole += chunk.text;
      pieces++;
    }
    const letters = (text: string): string => text.replace(/[\0\s]/g, '');
    expect(letters(whole) === letters(body.textContent)).toBe(true);
    expect(pieces).toBeGreaterThan(1);
  });

  it('a long text is cut after a sentence, so that no term is', () => {
    const reader = readTree(setBody(`<p>${'Epidural steroid injection helps. '.repeat(3000)}</p>`), READS_ALL);
    for (let chunk = reader.next(); chunk; chunk = reader.next()) expect(chunk.text.trim()).toMatch(/^Epidural [\s\S]* helps\.\s*\0$/);
  });

  it('many nodes without text give chunks without text: the page may have its turn', () => {
    const chunk = readTree(setBody('<i></i>'.repeat(9000)), READS_ALL).next();
    expect(chunk?.text).toBe('');
  });
});
