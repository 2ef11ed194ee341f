/** Shadow trees: open, closed, nested, slotted, late, with sheets of their own. */
import { type Family, FOUND, TERMS } from '../hostile-page.ts';

/** A custom element `pain-box` with a shadow tree of this mode and content. */
const painBox = (mode: string, html: string): string => `<script>
  customElements.define('pain-box', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: '${mode}' }).innerHTML = '${html}'; }
  });
</script>`;

export const SHADOW: Family = [
  { name: 'an open shadow root', page: `<pain-box></pain-box>${painBox('open', TERMS)}`, marked: FOUND },
  { name: 'a closed shadow root', page: `<pain-box></pain-box>${painBox('closed', TERMS)}`, marked: FOUND },
  {
    name: 'a closed root on a plain element',
    page: `<div id="x"></div><script>x.attachShadow({ mode: 'closed' }).innerHTML = '${TERMS}'</script>`,
    marked: FOUND,
  },
  { name: 'slotted text', page: `<pain-box>Sciatica.</pain-box>${painBox('open', '<p>Allodynia.</p><slot></slot>')}`, marked: FOUND },
  {
    name: 'a slot with nothing but its own text',
    page: `<pain-box></pain-box>${painBox('open', '<slot>Allodynia, sciatica.</slot>')}`,
    marked: FOUND,
  },
  { name: 'text that is given to no slot, not', page: `<pain-box><p>Hyperalgesia.</p></pain-box>${painBox('open', TERMS)}`, marked: FOUND },
  { name: 'a declarative root', page: `<div><template shadowrootmode="open">${TERMS}</template></div>`, marked: FOUND },
  { name: 'a closed declarative root', page: `<div><template shadowrootmode="closed">${TERMS}</template></div>`, marked: FOUND },
  {
    name: 'a root in a root',
    page: '<div><template shadowrootmode="open"><p>Allodynia.</p><section><template shadowrootmode="open">Sciatica.</template></section></template></div>',
    marked: FOUND,
  },
  {
    name: 'a closed root in a closed root in an open one',
    page: '<div><template shadowrootmode="open"><div><template shadowrootmode="closed"><div><template shadowrootmode="closed"><p>Allodynia, sciatica.</p></template></div></template></div></template></div>',
    marked: FOUND,
  },
  {
    name: 'twenty roots, one in the other',
    page: `${'<div><template shadowrootmode="open">'.repeat(20)}<p>Allodynia, sciatica.</p>${'</template></div>'.repeat(20)}`,
    marked: FOUND,
  },
  {
    name: 'a root on the body',
    page: `<p>Hyperalgesia, to no slot.</p><script>document.body.attachShadow({ mode: 'open' }).innerHTML = '${TERMS}'</script>`,
    marked: FOUND,
  },
  {
    name: 'a root that is given text later',
    page: '<div id="x"></div><p>Allodynia.</p>',
    marked: ['allodynia'],
    turns: [
      {
        what: 'a closed root',
        act: 'window.root = x.attachShadow({ mode: "closed" }); root.innerHTML = "<p>Sciatica.</p>"',
        marked: FOUND,
      },
      { what: 'more in it', act: 'root.append("and an opioid")', marked: [...FOUND, 'opioid'] },
      {
        what: 'text changed in it',
        act: 'root.querySelector("p").firstChild.data = "hyperalgesia"',
        marked: ['allodynia', 'hyperalgesia', 'opioid'],
      },
      { what: 'its host is gone', act: 'window.host = x; x.remove()', marked: ['allodynia'] },
      { what: 'its host is back', act: 'document.querySelector("p").before(host)', marked: ['allodynia', 'hyperalgesia', 'opioid'] },
    ],
  },
  {
    name: 'a tile that is one link, in a root',
    page: `<div id="x"></div><script>x.attachShadow({ mode: 'closed' }).innerHTML = '<style>div { position: relative } a::after { content: ""; position: absolute; inset: 0; z-index: 1 }</style><div>${TERMS}<a href="#x">More</a></div>'</script>`,
    marked: FOUND,
  },
  {
    name: 'slotted text under the link of its root',
    page: `<div id="x">${TERMS}</div><script>x.attachShadow({ mode: 'open' }).innerHTML = '<style>:host { display: block; position: relative } a { position: absolute; inset: 0; z-index: 1 }</style><slot></slot><a href="#x"></a>'</script>`,
    marked: FOUND,
  },
  {
    name: 'slots that a script fills',
    page: `<div id="x">${TERMS}</div><script>window.root = x.attachShadow({ mode: 'open', slotAssignment: 'manual' }); root.innerHTML = '<p>Opioid.</p><slot></slot>'</script>`,
    marked: ['opioid'],
    turns: [
      { what: 'filled', act: 'root.lastChild.assign(x.firstChild)', marked: ['opioid', ...FOUND] },
      { what: 'empty', act: 'root.lastChild.assign()', marked: ['opioid'] },
    ],
  },
  {
    name: 'a root whose host goes into a frame and comes back',
    page: `<iframe id="frame"></iframe><div id="x"></div><p>Opioid.</p><script>window.root = x.attachShadow({ mode: 'open' }); root.innerHTML = '${TERMS}'</script>`,
    marked: ['opioid', ...FOUND],
    noCard: 'it may be found in the frame, which has cards of its own',
    turns: [
      { what: 'in the frame', act: 'window.host = x; frame.contentDocument.body.append(host)', marked: ['opioid', ...FOUND] },
      { what: 'changed there', act: 'root.firstChild.textContent = "Gout."', marked: ['gout', 'opioid'] },
      { what: 'back', act: 'document.body.append(host)', marked: ['gout', 'opioid'] },
      { what: 'changed here', act: 'root.firstChild.textContent = "Sciatica."', marked: ['opioid', 'sciatica'] },
    ],
  },
  {
    name: 'text that goes from slot to slot',
    page: `<pain-box><p slot="one" id="x">Sciatica.</p></pain-box>${painBox('open', '<p>Allodynia.</p><div><slot name="one"></slot></div><div hidden><slot name="two"></slot></div>')}`,
    marked: FOUND,
    turns: [
      { what: 'into a hidden one', act: 'x.slot = "two"', marked: ['allodynia'] },
      { what: 'back', act: 'x.slot = "one"', marked: FOUND },
    ],
  },
  {
    name: 'a root whose sheets are replaced, and which has no other sheet than its own',
    page: `<div id="x"></div><script>
      window.own = new CSSStyleSheet();
      own.replaceSync('p { color: navy }');
      const root = x.attachShadow({ mode: 'open' });
      root.innerHTML = '${TERMS}';
      root.adoptedStyleSheets = [own];
      window.complaints = [];
      window.check = () => {
        if (root.adoptedStyleSheets.length !== 1 || root.adoptedStyleSheets[0] !== own) complaints.push('the root has ' + root.adoptedStyleSheets.length + ' sheets');
      };
    </script>`,
    marked: FOUND,
    turns: [
      { what: 'its sheets are counted', act: 'check()', marked: FOUND },
      { what: 'its sheets are replaced', act: 'x.shadowRoot.adoptedStyleSheets = [own]; check()', marked: FOUND },
    ],
    firefox: {
      because:
        'A shadow tree does not inherit the rules of highlights, so it is given them: https://bugzilla.mozilla.org/show_bug.cgi?id=1868009',
      complaints: ['the root has 2 sheets'],
    },
  },
  {
    name: 'an element that is defined late',
    page: '<p>Allodynia.</p><late-box>Sciatica</late-box>',
    marked: FOUND,
    turns: [
      {
        what: 'defined',
        act: 'customElements.define("late-box", class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML = "<p>Opioid and <slot></slot></p>"; } })',
        marked: [...FOUND, 'opioid'],
      },
    ],
  },
  {
    name: 'a tree that setHTMLUnsafe writes',
    page: '<p>Allodynia.</p><main></main>',
    marked: ['allodynia'],
    turns: [
      {
        what: 'written',
        act: `document.querySelector('main').setHTMLUnsafe('<div><template shadowrootmode="open"><p>Sciatica</p></template></div>')`,
        marked: FOUND,
      },
    ],
  },
  {
    // the slot's own text has no box then: its mark is registered, and nothing is painted
    name: 'what is slotted, and the own text of the slot when it is empty again',
    page: `<pain-box>An opioid.</pain-box>${painBox('open', '<p>Allodynia.</p><slot>Sciatica.</slot>')}`,
    marked: ['allodynia', 'opioid', 'sciatica'],
    turns: [{ what: 'emptied', act: 'document.querySelector("pain-box").replaceChildren()', marked: FOUND }],
  },
];
