/** Terms whose letters do not stand together, or not as they are written; and texts that look like terms and are none. */
import type { Family } from '../hostile-page.ts';

const ONE = ['allodynia'];
const letters = (word: string, tag = 'span', attributes = ''): string =>
  [...word].map((letter) => `<${tag}${attributes}>${letter}</${tag}>`).join('');

export const SPLIT_TEXT: Family = [
  { name: 'a term with soft hyphens', page: '<p>al\u00adlo\u00ad\u00addynia</p>', marked: ['al\u00adlo\u00ad\u00addynia'] },
  { name: 'a term with entities of soft hyphens', page: '<p>al&shy;lo&shy;dynia</p>', marked: ['al\u00adlo\u00addynia'] },
  {
    name: 'a term with zero-width characters',
    page: '<p>al\u200blo\u200cdy\u200dni\ufeffa\u2060</p>',
    marked: ['al\u200blo\u200cdy\u200dni\ufeffa'],
  },
  { name: 'a term with a mark of direction', page: '<p>\u2067\u200fallo\u200edynia\u2069</p>', marked: ['allo\u200edynia'] },
  {
    name: 'words parted by other spaces',
    page: '<p>spinal\u00a0cord\u2009stimulation, low\u202fback\u3000pain</p>',
    marked: ['spinal\u00a0cord\u2009stimulation', 'low\u202fback\u3000pain'],
  },
  {
    name: 'words parted by other hyphens',
    page: '<p>post\u2010herpetic neuralgia, post\u2011herpetic neuralgia</p>',
    marked: ['post\u2010herpetic neuralgia', 'post\u2011herpetic neuralgia'],
  },
  { name: 'a term with places to break', page: '<p>allo<wbr>dy<wbr><wbr>nia</p>', marked: ONE },
  { name: 'a term with comments inside', page: '<p>allo<!-- -->dy<!----><!-- x -->nia</p>', marked: ONE },
  { name: 'a term with empty elements inside', page: '<p>allo<span></span>dy<b><i></i></b>nia</p>', marked: ONE },
  { name: 'a term with a processing instruction inside', page: '<p>allo<?php x ?>dynia</p>', marked: ONE },
  { name: 'ligatures', page: '<p>\ufb01bromyalgia</p>', marked: ['\ufb01bromyalgia'] },
  {
    name: 'full-width letters',
    page: '<p>\uff41\uff4c\uff4c\uff4f\uff44\uff59\uff4e\uff49\uff41</p>',
    marked: ['\uff41\uff4c\uff4c\uff4f\uff44\uff59\uff4e\uff49\uff41'],
  },
  {
    name: 'mathematical letters',
    page: '<p>\u{1d41a}\u{1d425}\u{1d425}\u{1d428}\u{1d41d}\u{1d432}\u{1d427}\u{1d422}\u{1d41a}</p>',
    marked: ['\u{1d41a}\u{1d425}\u{1d425}\u{1d428}\u{1d41d}\u{1d432}\u{1d427}\u{1d422}\u{1d41a}'],
  },
  {
    name: 'accents of their own',
    page: '<p>me\u0301ralgia parae\u0301sthetica</p>',
    marked: ['me\u0301ralgia parae\u0301sthetica'],
  },
  { name: 'a drop cap', page: '<p><span style="float: left; font-size: 3em">A</span>llodynia</p>', marked: ONE },
  {
    name: 'a first letter by style',
    page: '<p>Allodynia</p>',
    head: '<style>p::first-letter { font-size: 4em; float: left }</style>',
    marked: ONE,
  },
  { name: 'letters one by one', page: `<p>${letters('allodynia')} and ${letters('sciatica', 'b')}</p>`, marked: ['allodynia', 'sciatica'] },
  {
    name: 'letters one by one, each a box',
    page: `<p>${letters('allodynia', 'span', ' style="display: inline-block; transform: rotate(4deg)"')}</p>`,
    marked: ONE,
  },
  {
    name: 'letters one by one, each placed',
    page: `<p>${[...'allodynia'].map((letter, i) => `<span style="position: absolute; left: ${20 + i * 12}px; top: 40px">${letter}</span>`).join('')}</p>`,
    marked: ONE,
  },
  { name: 'letters under a line of isolates', page: `<p>${letters('allodynia', 'bdi')}</p>`, marked: ONE },
  { name: 'letters in deep nesting', page: `<p>${'<b><i><u>'.repeat(60)}allo${'</u></i></b>'.repeat(60)}dynia</p>`, marked: ONE },
  {
    name: 'an abbreviation in small capitals',
    page: '<p style="font-variant: small-caps; text-transform: uppercase">aLLoDyNia</p>',
    marked: ONE,
  },
  { name: 'a line broken by hand', page: '<p>spinal cord<br>stimulation</p>', marked: ['spinal cordstimulation'] },
  {
    name: 'a line broken by the source',
    page: '<p>spinal\r\n\t cord\n\n   stimulation</p>',
    marked: ['spinal\n\t cord\n\n   stimulation'],
  },
  {
    name: 'a term over links',
    page: '<p><a href="#1">spinal</a> <a href="#2">cord</a> <em>stim</em>ulation</p>',
    marked: ['spinal cord stimulation'],
    noCard: 'a link is where the pointer rests',
  },
  {
    name: 'nothing that stands in two cells',
    page: '<table><tr><td>low back<td>pain<tr><td>allo<td>dynia</table><p>sciatica</p>',
    marked: ['sciatica'],
  },
  {
    name: 'nothing that stands in two items',
    page: '<ul><li>low back</li><li>pain</li></ul><p>sciatica</p>',
    marked: ['sciatica'],
  },
  { name: 'nothing that stands in two paragraphs', page: '<div>low back<p>pain</p></div><p>sciatica</p>', marked: ['sciatica'] },
  {
    name: 'nothing that stands in two pages of words',
    page: '<dl><dt>low back<dd>pain</dl><select><option>allodynia<option>opioid</select><p>sciatica</p>',
    marked: ['sciatica'],
  },
  { name: 'nothing inside longer words', page: '<p>allodyniaX xallodynia allodynia1 sciatica</p>', marked: ['sciatica'] },
  {
    name: 'nothing inside longer words of several nodes',
    page: '<p>x<b>allodynia</b> <b>allodynia</b>x <i>x</i><b>allodynia</b> sciatica</p>',
    marked: ['sciatica'],
  },
  { name: 'nothing across a picture or a field', page: '<p>allo<img alt="">dynia, allo<input>dynia, sciatica</p>', marked: ['sciatica'] },
  { name: 'nothing of letters that only look the same', page: '<p>\u0430llodynia \u0410llodynia, sciatica</p>', marked: ['sciatica'] },
  {
    name: 'a term into which something comes',
    page: '<p id="x">allo<i id="y"></i>dynia and sciatica</p>',
    marked: ['allodynia', 'sciatica'],
    turns: [
      { what: 'a letter', act: 'y.textContent = "x"', marked: ['sciatica'] },
      { what: 'nothing', act: 'y.textContent = ""', marked: ['allodynia', 'sciatica'] },
      { what: 'an empty text', act: 'y.append("")', marked: ['allodynia', 'sciatica'] },
      { what: 'which gets letters', act: 'y.firstChild.data = "xx"', marked: ['sciatica'] },
      { what: 'a comment', act: 'y.replaceWith(new Comment("x"))', marked: ['allodynia', 'sciatica'] },
      {
        what: 'hidden letters',
        act: 'window.hid = document.createElement("span"); hid.hidden = true; hid.append("x"); x.lastChild.before(hid)',
        marked: ['sciatica'],
      },
      { what: 'letters that show', act: 'hid.hidden = false', marked: ['sciatica'] },
      { what: 'a line break', act: 'hid.replaceWith(document.createElement("br"))', marked: ['sciatica'] },
      { what: 'no line break', act: 'document.querySelector("br").remove()', marked: ['allodynia', 'sciatica'] },
      { what: 'a block', act: 'x.lastChild.before(document.createElement("div"))', marked: ['sciatica'] },
    ],
  },
  {
    name: 'a term of which a part is hidden, in another language or written in',
    page: '<p><b id="x">low</b> back <i id="y">pain</i> and <u id="z">sciatica</u></p>',
    marked: ['low back pain', 'sciatica'],
    turns: [
      { what: 'its beginning', act: 'x.hidden = true', marked: ['back pain', 'sciatica'] },
      { what: 'not', act: 'x.hidden = false', marked: ['low back pain', 'sciatica'] },
      { what: 'its end', act: 'y.lang = "de"', marked: ['sciatica'] },
      { what: 'not in another language', act: 'y.lang = "en"', marked: ['low back pain', 'sciatica'] },
      { what: 'all of it', act: 'z.contentEditable = "true"', marked: ['low back pain'] },
    ],
  },
  {
    name: 'text that is taken apart',
    page: '<p id="x">About allodynia and sciatica.</p>',
    marked: ['allodynia', 'sciatica'],
    turns: [
      { what: 'cut inside a term', act: 'x.firstChild.splitText(10)', marked: ['allodynia', 'sciatica'] },
      {
        what: 'cut into letters',
        act: 'for (let at = x.firstChild; at.length > 1; ) at = at.splitText(1)',
        marked: ['allodynia', 'sciatica'],
      },
      { what: 'put together', act: 'document.body.normalize()', marked: ['allodynia', 'sciatica'] },
      {
        what: 'wrapped by another highlighter',
        act: 'const range = new Range(); range.setStart(x.firstChild, 6); range.setEnd(x.firstChild, 15); range.surroundContents(document.createElement("mark"))',
        marked: ['allodynia', 'sciatica'],
      },
      {
        what: 'wrapped half',
        act: 'const range = new Range(); range.setStart(x.lastChild, 5); range.setEnd(x.lastChild, 8); range.surroundContents(document.createElement("mark"))',
        marked: ['allodynia', 'sciatica'],
      },
    ],
  },
];
