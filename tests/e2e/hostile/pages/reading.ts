/** Plain pages: what is read on them, and what is not. */
import { type Family, FOUND, TERMS } from '../hostile-page.ts';

export const READING: Family = [
  { name: 'a plain page', page: TERMS, marked: FOUND },
  { name: 'a page with a template', page: `<template><p>Hyperalgesia.</p></template>${TERMS}`, marked: FOUND },
  {
    name: 'content-visibility',
    page: `<section style="content-visibility: auto; contain-intrinsic-size: 500px">${TERMS}</section>`,
    marked: FOUND,
  },
  {
    name: 'no fields, code and drawings',
    page: `${TERMS}<pre>opioid</pre><code>opioid</code><kbd>opioid</kbd><samp>opioid</samp><textarea>opioid</textarea><input value="opioid"><p aria-hidden="true">opioid</p><div contenteditable>opioid</div><style>opioid</style><noscript>opioid</noscript><iframe></iframe><video>opioid</video><canvas>opioid</canvas><object>opioid</object>`,
    marked: FOUND,
  },
  {
    name: 'no drawings, nor text in them',
    page: `${TERMS}<svg><text y="20">opioid</text><foreignObject width="99" height="99"><p xmlns="http://www.w3.org/1999/xhtml">opioid</p></foreignObject><desc>opioid</desc></svg><math><mtext>opioid</mtext><annotation-xml encoding="text/html"><p>opioid</p></annotation-xml></math>`,
    marked: FOUND,
  },
  { name: 'an English page with a German section', page: `${TERMS}<section lang="de"><p>Opioid, Allodynia.</p></section>`, marked: FOUND },
  {
    name: 'terms across elements',
    page: '<p>An <i>epi</i>dural <b>steroid</b>\n injection; com<wbr>plex regional pain\u00a0syndrome.</p>',
    marked: ['complex regional pain\u00a0syndrome', 'epidural steroid\n injection'],
  },
  { name: 'columns, floats and positions', page: `<div style="columns: 2; position: absolute; right: 0">${TERMS}</div>`, marked: FOUND },
  { name: 'a table', page: '<table><tr><td>Allodynia<td>sciatica</table>', marked: FOUND },
  { name: 'text right in the body', page: 'Allodynia <br> sciatica', marked: FOUND },
  {
    name: 'ruby, without what stands above it',
    page: '<p><ruby>allodynia<rp>(</rp><rt>opioid</rt><rp>)</rp></ruby> and sciatica</p>',
    marked: FOUND,
  },
  {
    name: 'lists, captions, labels, buttons and headings',
    page: '<h1>Allodynia</h1><figure><figcaption>Sciatica</figcaption></figure><ol><li value="3">opioid</ol><dl><dt>fibromyalgia</dl><label>hyperalgesia<input></label>',
    marked: [...FOUND, 'fibromyalgia', 'hyperalgesia', 'opioid'],
  },
  {
    name: 'four hundred elements, one in the other',
    page: `<main></main><script>{ let at = document.querySelector('main'); for (let i = 0; i < 400; i++) at = at.appendChild(document.createElement(i % 2 ? 'b' : 'div')); at.textContent = 'About allodynia and sciatica'; }</script>`,
    marked: FOUND,
  },
  { name: 'ten thousand empty elements', page: `${TERMS}${'<i></i><div></div><x-y></x-y>'.repeat(3334)}`, marked: FOUND },
];
