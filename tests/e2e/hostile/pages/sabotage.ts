/** Pages that change what every script of their own world works with, or freeze it. */
import { type Family, FOUND, TERMS } from '../hostile-page.ts';

const after = (name: string, script: string): Family[number] => ({ name, page: TERMS, head: `<script>${script}</script>`, marked: FOUND });
const THROW = "() => { throw new Error('not to be had') }";

export const SABOTAGE: Family = [
  after(
    'a page without constructors',
    `for (const name of ['Range', 'StaticRange', 'MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'Highlight', 'HighlightRegistry', 'CSSStyleSheet', 'Set', 'Map', 'WeakMap', 'WeakSet', 'AbortController', 'Promise', 'URL', 'TreeWalker'])
    window[name] = class { constructor() { throw new Error(name + ' is not to be had'); } };`,
  ),
  after(
    'a page whose lists do nothing',
    `for (const name of Object.getOwnPropertyNames(Array.prototype)) if (typeof Array.prototype[name] === 'function') Array.prototype[name] = ${THROW};
    Array.prototype[Symbol.iterator] = ${THROW};`,
  ),
  after(
    'a page whose maps and sets do nothing',
    `for (const { prototype } of [Map, Set, WeakMap, WeakSet]) for (const name of Object.getOwnPropertyNames(prototype)) Object.defineProperty(prototype, name, { value: ${THROW} });`,
  ),
  after(
    'a page whose strings do nothing',
    `for (const name of ['normalize', 'toLowerCase', 'slice', 'split', 'charCodeAt', 'codePointAt', 'replace', 'trim', 'startsWith']) String.prototype[name] = () => 'x';
    RegExp.prototype.test = RegExp.prototype.exec = ${THROW};`,
  ),
  after(
    'a page whose nodes lie',
    `for (const [of, names] of [[Node, ['contains', 'compareDocumentPosition', 'getRootNode', 'appendChild', 'removeChild']], [Document, ['createTreeWalker', 'createRange', 'elementFromPoint', 'caretPositionFromPoint', 'createElement', 'querySelector']], [Element, ['attachShadow', 'getAttribute', 'hasAttribute', 'matches', 'closest', 'getBoundingClientRect', 'append', 'remove']], [HTMLElement, ['showPopover', 'hidePopover', 'focus']]])
      for (const name of names) of.prototype[name] = () => null;
    for (const name of ['data', 'length', 'nodeValue']) Object.defineProperty(CharacterData.prototype, name, { get: () => 'nothing' });
    for (const name of ['parentNode', 'firstChild', 'nextSibling', 'nodeType', 'isConnected', 'textContent']) Object.defineProperty(Node.prototype, name, { get: () => null });`,
  ),
  after(
    'a page whose clocks and tasks stand still',
    `performance.now = Date.now = () => 0;
    window.requestAnimationFrame = window.requestIdleCallback = window.setTimeout = window.queueMicrotask = () => 0;
    Object.defineProperty(window, 'scheduler', { value: undefined });`,
  ),
  after(
    'a page that hears everything first',
    `EventTarget.prototype.addEventListener = EventTarget.prototype.removeEventListener = () => {};
    window.addEventListener = document.addEventListener = () => {};
    Event.prototype.composedPath = () => []; window.getComputedStyle = ${THROW};`,
  ),
  after(
    'a page that has setters on everything',
    `for (const name of ['start', 'end', 'text', 'shown', 'match', 'blocks', 'matches', 'capture', 'signal', 'passive'])
      Object.defineProperty(Object.prototype, name, { set() { throw new Error('poison'); }, get: () => undefined, configurable: true });`,
  ),
  after(
    'a page that has frozen everything',
    `for (const of of [Object, Array, Map, Set, Promise, Function, String, Node, Element, HTMLElement, Document, Range, StaticRange, Highlight, HighlightRegistry, MutationObserver, EventTarget, Event]) { Object.freeze(of.prototype); Object.freeze(of); }
    Object.preventExtensions(CSS); Object.freeze(CSS.highlights); Object.freeze(document);`,
  ),
  after(
    'a page whose promises never come',
    `Promise.prototype.then = Promise.prototype.catch = Promise.prototype.finally = () => new Promise(() => {}); Promise.resolve = () => new Promise(() => {});`,
  ),
  after(
    'a page whose registry takes nothing from its own scripts',
    `for (const name of ['set', 'delete', 'clear', 'add', 'has', 'get', 'forEach']) { HighlightRegistry.prototype[name] = ${THROW}; Highlight.prototype[name] = ${THROW}; }
    CSS.highlights.set = CSS.highlights.delete = () => {}; Object.defineProperty(CSS, 'highlights', { get: () => new Map(), configurable: false });`,
  ),
  {
    name: 'a page that clears the registry now and then',
    page: TERMS,
    marked: FOUND,
    turns: [
      { what: 'cleared', act: 'CSS.highlights.clear(); dispatchEvent(new Event("scroll"))', marked: FOUND },
      {
        what: 'its name taken',
        act: 'CSS.highlights.set("pain-gloss", new Highlight()); dispatchEvent(new Event("scroll"))',
        marked: FOUND,
      },
      { what: 'emptied', act: 'CSS.highlights.get("pain-gloss").clear(); dispatchEvent(new Event("scroll"))', marked: FOUND },
      {
        what: 'replaced by its own',
        act: 'const range = new Range(); range.setStart(document.querySelector("p").firstChild, 6); range.setEnd(document.querySelector("p").firstChild, 15); CSS.highlights.set("pain-gloss", new Highlight(range)); dispatchEvent(new Event("scroll"))',
        marked: FOUND,
      },
    ],
  },
  {
    name: 'a page that changes what is in the registry',
    page: TERMS,
    head: `<script>
      window.complaints = [];
      window.later = () => { dispatchEvent(new Event('scroll')); return new Promise((done) => setTimeout(done, 800)); };
    </script>`,
    marked: FOUND,
    turns: [
      {
        what: 'one taken away',
        act: 'const all = CSS.highlights.get("pain-gloss"); all.delete([...all][0]); await later()',
        marked: FOUND,
      },
      {
        what: 'one mark for another',
        act: `const all = CSS.highlights.get('pain-gloss'); const [first, second] = all; all.delete(first);
          all.add(new StaticRange({ startContainer: second.startContainer, startOffset: second.startOffset, endContainer: second.endContainer, endOffset: second.endOffset }));
          await later()`,
        marked: FOUND,
      },
      {
        what: 'another meaning and order',
        act: `const all = CSS.highlights.get('pain-gloss'); all.type = 'spelling-error'; all.priority = -5; await later();
          if (all.type !== 'highlight' || all.priority !== 0) complaints.push('marks are ' + all.type + ' ' + all.priority)`,
        marked: FOUND,
      },
    ],
  },
  {
    name: 'a page that has highlights of its own',
    page: `${TERMS}<script>
      const own = new Highlight(); own.priority = 99;
      const range = new Range(); range.selectNodeContents(document.querySelector('p')); own.add(range);
      CSS.highlights.set('own', own); window.complaints = [];
      window.check = () => { if (CSS.highlights.get('own') !== own || own.size !== 1 || own.priority !== 99) complaints.push('its highlight is another'); };
    </script>`,
    head: '<style>::highlight(own) { background: yellow }</style>',
    marked: FOUND,
    turns: [{ what: 'checked', act: 'check()', marked: FOUND }],
  },
];
