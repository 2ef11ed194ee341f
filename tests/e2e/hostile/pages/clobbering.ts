/** Forms and pictures whose names hide what elements and documents have. */
import { type Family, FOUND, TERMS } from '../hostile-page.ts';

const NODE =
  'parentNode parentElement firstChild lastChild nextSibling previousSibling childNodes children nodeType nodeName localName ownerDocument isConnected textContent'.split(
    ' ',
  );
const ELEMENT =
  'attributes hasAttributes getAttribute hasAttribute setAttribute matches closest contains querySelector shadowRoot getRootNode compareDocumentPosition getBoundingClientRect checkVisibility append remove lang hidden dir id className'.split(
    ' ',
  );
const DOCUMENT =
  'body head documentElement querySelector querySelectorAll createElement createRange createTreeWalker addEventListener dispatchEvent getElementById designMode hidden title activeElement hasFocus fullscreenElement elementFromPoint caretPositionFromPoint contentType referrer visibilityState defaultView'.split(
    ' ',
  );
const fields = (names: readonly string[]): string => names.map((name) => `<input name="${name}">`).join('');

export const CLOBBERING: Family = [
  {
    name: 'a form whose fields are called as what a node has',
    page: `<form>${fields(NODE)}<p>About allodynia.</p></form><p>And sciatica.</p>`,
    marked: FOUND,
  },
  {
    name: 'a form whose fields are called as what an element has',
    page: `<form>${fields(ELEMENT)}<p>About allodynia.</p></form><p>And sciatica.</p>`,
    marked: FOUND,
  },
  {
    name: 'text that is a form’s own, whatever its fields are called',
    page: `<form>About allodynia.${fields([...NODE, ...ELEMENT])}</form><p>And sciatica.</p>`,
    marked: FOUND,
  },
  ...[...NODE, ...ELEMENT].map((name) => ({
    name: `a form with a field called ${name}`,
    page: `<div><form><b>About allodynia</b> <input name="${name}"><p>Spinal cord stimulation.</p></form></div><p>And sciatica.</p>`,
    marked: ['allodynia', 'sciatica', 'spinal cord stimulation'],
    turns: [
      {
        what: 'more of it',
        act: 'Element.prototype.append.call(document.forms[0], "An opioid")',
        marked: ['allodynia', 'opioid', 'sciatica', 'spinal cord stimulation'],
      },
    ],
  })),
  {
    name: 'pictures that are called as what a document has',
    page: `${TERMS}${DOCUMENT.map((name) => `<img name="${name}" id="${name}" alt="">`).join('')}`,
    marked: FOUND,
  },
  {
    name: 'forms that are called as what a document has',
    page: `${TERMS}${DOCUMENT.map((name) => `<form name="${name}"></form>`).join('')}`,
    marked: FOUND,
  },
  {
    name: 'links that are called as what a window has',
    page: `${TERMS}${['CSS', 'highlights', 'Highlight', 'chrome', 'browser', 'MutationObserver', 'IntersectionObserver', 'scheduler', 'painGlossCard', 'location', 'top', 'self', 'name'].map((name) => `<a id="${name}" name="${name}"></a><a id="${name}"></a>`).join('')}`,
    marked: FOUND,
  },
];
