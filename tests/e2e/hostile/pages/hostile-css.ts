/** Style sheets that fight everything, and layouts in which points and boxes are not where they seem. */
import { type Family, FOUND, TERMS } from '../hostile-page.ts';

const styled = (name: string, css: string, page = TERMS): Family[number] => ({ name, page, head: `<style>${css}</style>`, marked: FOUND });

export const HOSTILE_CSS: Family = [
  styled('a page that unsets everything', '*, *::before, *::after { all: unset !important }'),
  styled(
    'a page that hides every div and popover',
    'div, [popover], [popover]:popover-open { display: none !important; visibility: hidden !important; opacity: 0 !important }',
  ),
  styled(
    'a page that throws out whatever is not its own',
    'html > :not(head, body) { display: none !important; position: absolute !important; left: -9999px !important; width: 0 !important; height: 0 !important; clip-path: inset(50%) !important }',
  ),
  styled('a page that stands on its head', 'html { transform: scale(-1) }'),
  styled('a page that is turned', 'body { transform: rotate(7deg) skewX(10deg) translate(80px, 40px) }'),
  styled('a page in space', 'body { perspective: 500px } p { transform: rotateY(30deg) translateZ(-40px) }'),
  styled('a page at double zoom', 'html { zoom: 2 }'),
  styled('a page whose body is zoomed', 'body { zoom: 1.7 }'),
  styled('a page that takes no pointer', '* { pointer-events: none !important }'),
  styled('a page that cannot be selected', '* { user-select: none !important; -webkit-user-select: none !important }'),
  styled('a page in columns', 'body { columns: 3; column-fill: auto; height: 100px }'),
  styled('a page from right to left, top to bottom', 'html { writing-mode: vertical-rl; direction: rtl }'),
  styled('a page that is wider than any window', 'body { width: 40000px } html { overflow: clip }'),
  styled(
    'a page whose root scrolls sideways',
    'html { overflow: hidden } body { overflow: auto; height: 100vh; width: 100vw; margin: 0; contain: strict }',
  ),
  styled(
    'a page all of whose boxes are contained',
    '* { contain: content; container-type: inline-size; isolation: isolate; will-change: transform }',
  ),
  styled('a page whose text has no size to speak of', 'p { font-size: 3px; line-height: 1 }'),
  styled('a page with very large letters', 'p { font-size: 90px; line-height: 0.6; letter-spacing: 0.2em }'),
  styled(
    'a page with a first line and a first letter',
    'p::first-line { font-size: 3em } p::first-letter { float: left; font-size: 5em; initial-letter: 2 }',
  ),
  styled('a page in which everything floats', 'p, body { float: right }'),
  styled(
    'a page that is clipped and masked',
    'p { clip-path: inset(0); mask: linear-gradient(#000 0 0); filter: hue-rotate(90deg); mix-blend-mode: difference; backdrop-filter: blur(1px) }',
  ),
  styled(
    'a page that moves all the time',
    '@keyframes x { to { opacity: 0.5 } } * { animation: x 0.1s infinite alternate; transition: all 3s }',
  ),
  styled(
    'a page with the highest of all layers',
    'p { position: fixed; z-index: 2147483647; inset: 20px auto auto 20px; isolation: isolate }',
  ),
  styled(
    'a page that styles our highlight',
    '::highlight(pain-gloss), ::highlight(pain-gloss-current) { all: unset !important; background: red !important }',
  ),
  styled('text of no display of its own', 'p, main { display: contents }', `<main>${TERMS}</main>`),
  styled(
    'text in a flex box in a grid in a table',
    'body { display: grid } div { display: flex } p { display: table-cell }',
    `<div>${TERMS}</div>`,
  ),
  styled(
    'text in boxes that scroll in boxes that scroll',
    'div { height: 60px; overflow: auto; scroll-snap-type: y mandatory; scroll-behavior: smooth }',
    `<div><div><div>${TERMS}<p style="height: 900px"></p></div></div></div>`,
  ),
  styled(
    'text that the page hid at first',
    'html.off { display: none }',
    `${TERMS}<script>document.documentElement.className = 'off'; setTimeout(() => { document.documentElement.removeAttribute('class'); }, 900)</script>`,
  ),
  styled(
    'a tile that is one link',
    'div { position: relative } a::after { content: ""; position: absolute; inset: 0; z-index: 1 }',
    `<div>${TERMS}<a href="#x">More</a></div>`,
  ),
  styled(
    'text in the link that a whole tile is',
    'div { position: relative } a::after { content: ""; position: absolute; inset: 0; z-index: 1 }',
    '<div><a href="#x">About allodynia and sciatica</a></div>',
  ),
  styled('an empty link over all', 'a { position: fixed; inset: 0; z-index: 9 }', `${TERMS}<a href="#x" aria-label="More"></a>`),
  styled(
    'a field over its label that cannot be seen',
    'label { position: relative; display: block } input { position: absolute; inset: 0; width: 100%; height: 100%; opacity: 0 }',
    `<label>${TERMS}<input type="checkbox"></label>`,
  ),
  styled('a root without a box', 'html { display: contents }'),
  styled('a root with nothing but its defaults, in its own containment', 'html { all: unset; contain: strict; height: 2000px }'),
  styled('text that fades in', 'body { opacity: 0; animation: x 1s forwards } @keyframes x { to { opacity: 1 } }'),
];
for (const page of HOSTILE_CSS) if (page.name === 'text that the page hid at first') Object.assign(page, { moves: true });
