/** Pages that hear, count and swallow every event; dialogs, full screen and popovers. */
import { type Family, FOUND, TERMS } from '../hostile-page.ts';

const POINTER =
  'pointermove pointerover pointerenter pointerdown pointerup pointerleave pointerout pointerrawupdate mousemove mouseover mouseenter mousedown mouseup mouseleave mouseout click'.split(
    ' ',
  );
const OTHERS =
  'keydown keyup keypress beforeinput input wheel scroll touchstart touchmove touchend contextmenu copy selectionchange selectstart dragstart focusin focusout'.split(
    ' ',
  );
/** Each event of these is stopped at once, before anybody else hears of it. */
const swallow = (types: readonly string[], target = 'window'): string =>
  `<script>for (const type of ${JSON.stringify(types)}) ${target}.addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, { capture: true, passive: false });</script>`;

/** Has each of these events happen where a term is, 50 times a second. */
const pretend = (types: string, pointerType: string): string => `<script>
  window.complaints = [];
  addEventListener('load', () => setInterval(() => {
    const text = document.querySelector('p').firstChild;
    const range = new Range();
    range.setStart(text, 7);
    range.setEnd(text, 10);
    const { x, y } = range.getBoundingClientRect();
    const init = { clientX: x + 3, clientY: y + 3, bubbles: true, composed: true, pointerType: '${pointerType}', key: 'Escape' };
    for (const type of '${types}'.split(' '))
      text.parentNode.dispatchEvent(type.startsWith('key') ? new KeyboardEvent(type, init) : new PointerEvent(type, init));
  }, 20));
</script>`;
const SEES_CARD =
  'await new Promise((done) => setTimeout(done, 1200)); if (document.querySelector("html > [data-pain-gloss]")) complaints.push("a card")';

export const EVENTS: Family = [
  {
    name: 'a page that stops the events of the pointer at its document',
    page: TERMS,
    head: swallow([...POINTER, ...OTHERS], 'document'),
    marked: FOUND,
  },
  {
    name: 'a page that stops all events of the mouse at its window',
    page: TERMS,
    head: swallow(POINTER.filter((type) => !type.startsWith('pointer'))),
    marked: FOUND,
  },
  { name: 'a page that stops all keys at its document', page: TERMS, head: swallow(OTHERS, 'document'), marked: FOUND },
  {
    name: 'a page that stops all events at its window',
    page: TERMS,
    head: swallow([...POINTER, ...OTHERS]),
    marked: FOUND,
  },
  {
    name: 'a page that counts its events, and what is done to them',
    page: TERMS,
    head: `<script>
      window.complaints = [];
      for (const type of ${JSON.stringify([...POINTER, ...OTHERS])}) for (const target of [window, document]) for (const capture of [true, false])
        target.addEventListener(type, (event) => {
          if (event.defaultPrevented) complaints.push(type + ' was prevented');
          if (event.target?.shadowRoot) complaints.push(type + ' shows a shadow tree');
          if (capture) event.seen = (event.seen ?? 0) + 1;
          else if (event.bubbles && !event.seen) complaints.push(type + ' was not seen on its way down');
        }, capture);
    </script>`,
    marked: FOUND,
  },
  {
    name: 'a page that takes the focus back',
    page: `${TERMS}<button id="b">b</button><script>b.focus(); addEventListener('focusin', ({ target }) => target !== b && b.focus()); b.addEventListener('blur', () => setTimeout(() => b.focus()));</script>`,
    marked: FOUND,
  },
  {
    name: 'a page that pretends that a pointer rests on a term',
    page: TERMS,
    head: pretend('pointermove pointerover mousemove mouseover', 'mouse'),
    marked: FOUND,
    noCard: 'the page sees to that, if it can',
    turns: [{ what: 'a while after', act: SEES_CARD, marked: FOUND }],
  },
  {
    name: 'a page that pretends that a finger taps on a term',
    page: TERMS,
    head: pretend('pointerdown pointerup touchend click', 'touch'),
    marked: FOUND,
    noCard: 'the page sees to that, if it can',
    turns: [{ what: 'a while after', act: SEES_CARD, marked: FOUND }],
  },
  {
    name: 'a page that pretends to press the pointer and Escape, to close every card',
    page: TERMS,
    head: pretend('pointerdown pointerup pointerleave keydown', 'mouse'),
    marked: FOUND,
  },
  { name: 'text in a modal dialog', page: `<dialog id="d">${TERMS}</dialog><script>d.showModal()</script>`, marked: FOUND, moves: true },
  {
    name: 'text in a dialog in a dialog',
    page: `<dialog id="d"><p>Opioid.</p><dialog id="e">${TERMS}</dialog></dialog><script>d.showModal(); e.showModal()</script>`,
    marked: [...FOUND, 'opioid'],
    moves: true,
    noCard: 'the first mark is behind the inner dialog',
  },
  {
    name: 'text in a dialog in a shadow tree',
    page: `<div><template shadowrootmode="open"><dialog>${TERMS}</dialog></template></div><script>document.querySelector('div').shadowRoot.querySelector('dialog').showModal()</script>`,
    marked: FOUND,
    moves: true,
  },
  {
    name: 'text in a dialog that is a form',
    page: `<dialog id="d"><form method="dialog">${TERMS}<button name="append">x</button></form></dialog><script>d.showModal()</script>`,
    marked: FOUND,
    moves: true,
  },
  {
    name: 'text in a popover in front of all',
    page: `<div id="p" popover="manual">${TERMS}</div><script>p.showPopover()</script>`,
    marked: FOUND,
  },
  {
    name: 'text in front of an open popover',
    page: `${TERMS}<div id="p" popover="manual">x</div><script>p.showPopover(); window.complaints = []; p.addEventListener('toggle', ({ newState }) => newState === 'closed' && complaints.push('its popover was closed'))</script>`,
    head: '<style>#p { inset: auto 0 0 auto }</style>',
    marked: FOUND,
  },
  {
    name: 'text in full screen',
    page: `<section id="x">${TERMS}</section><script>window.complaints = []</script>`,
    marked: FOUND,
    turns: [
      { what: 'full screen', act: 'await x.requestFullscreen().catch(() => complaints.push("full screen is denied"))', marked: FOUND },
      { what: 'no more', act: 'await document.exitFullscreen().catch(() => {})', marked: FOUND },
    ],
    firefox: { because: 'a window without a screen is denied full screen', complaints: ['full screen is denied'] },
  },
];
