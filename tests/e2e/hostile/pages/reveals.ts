/** Text that shows later, in all the ways there are, and text that goes again. */
import { type Family, FOUND } from '../hostile-page.ts';

const AT_FIRST = ['allodynia'];
const reveal = (name: string, part: string, act: string, head = '', before = '<p>Allodynia.</p>'): Family[number] => ({
  name: `text that shows ${name}`,
  page: `${before}${part}`,
  head,
  marked: AT_FIRST,
  turns: [{ what: 'shown', act, marked: FOUND }],
});
const css = (rules: string): string => `<style>${rules}</style>`;
const X = '<section id="x"><p>Sciatica.</p></section>';

export const REVEALS: Family = [
  reveal(
    'by a class',
    '<section id="x" class="off"><div><p>Sciatica.</p></div></section>',
    'x.className = ""',
    css('.off { display: none }'),
  ),
  reveal('by a class of something around it', X, 'document.body.className = "clear"', css('body:not(.clear) #x { display: none }')),
  reveal('by a style', X.replace('id', 'style="display: none" id'), 'x.style.display = "block"'),
  reveal('by a sheet that is switched off', X, 'sheet.disabled = true', '<style id="sheet">#x { display: none }</style>'),
  reveal('by another rule', X, 'document.styleSheets[0].insertRule("#x { display: grid !important }", 1)', css('#x { display: none }')),
  reveal(
    'by an adopted sheet',
    X,
    'const sheet = new CSSStyleSheet(); sheet.replaceSync("#x { display: block !important }"); document.adoptedStyleSheets = [sheet]',
    css('#x { display: none }'),
  ),
  reveal('when details open', '<details id="x"><summary>More</summary><p>Sciatica.</p></details>', 'x.open = true'),
  reveal(
    'when details in details open',
    '<details id="x"><summary>More</summary><details id="y"><summary>More</summary><p>Sciatica.</p></details></details>',
    'x.open = true; y.open = true',
  ),
  reveal('when an attribute is taken away', X.replace('id', 'hidden id'), 'x.hidden = false'),
  reveal('when it is found', '<section hidden="until-found"><p id="x">Sciatica.</p></section>', 'location.hash = "#x"'),
  reveal('when it is no longer decoration', X.replace('id', 'aria-hidden="true" id'), 'x.ariaHidden = "false"'),
  reveal('by a popover', '<div id="x" popover><p>Sciatica.</p></div>', 'x.showPopover()'),
  reveal('by a dialog', '<dialog id="x"><p>Sciatica.</p></dialog>', 'x.show()'),
  reveal(
    'by a checkbox and :has()',
    `<input id="box" type="checkbox">${X}`,
    'box.checked = true',
    css('body:not(:has(#box:checked)) #x { display: none }'),
  ),
  reveal(
    'by a tab and a panel',
    '<div role="tablist"><button role="tab" id="tab">2</button></div><div role="tabpanel" id="x" hidden><p>Sciatica.</p></div>',
    'tab.onclick = () => { x.hidden = false; }; tab.click()',
  ),
  reveal('by a target', X, 'location.hash = "#x"', css('#x:not(:target) { display: none }')),
  reveal('when a template is filled in', '<template id="x"><p>Sciatica.</p></template>', 'document.body.append(x.content.cloneNode(true))'),
  reveal(
    'when an element is defined',
    '<x-y id="x"><p>Sciatica.</p></x-y>',
    'customElements.define("x-y", class extends HTMLElement {})',
    css('x-y:not(:defined) { display: none }'),
  ),
  reveal('after content-visibility', X, 'x.style.contentVisibility = "visible"', css('#x { content-visibility: hidden }')),
  reveal(
    'by a container query',
    `<div id="box">${X}</div>`,
    'box.style.width = "400px"',
    css('#box { container-type: inline-size; width: 300px } @container (width < 350px) { #x { display: none } }'),
  ),
  reveal('by a custom property', X, 'document.body.style.setProperty("--show", "block")', css('#x { display: var(--show, none) }')),
  {
    name: 'an accordion by height, closed or open',
    page: `<p>Allodynia.</p>${X}`,
    head: css('#x { max-height: 0; overflow: hidden; transition: max-height 0.2s } #x.open { max-height: 200px }'),
    marked: FOUND,
    turns: [{ what: 'opened', act: 'x.className = "open"', marked: FOUND }],
  },
  {
    name: 'text that fades in, whether it has or not',
    page: `<p>Allodynia.</p>${X}`,
    head: css('#x { opacity: 0; transition: opacity 0.2s } #x.in { opacity: 1 }'),
    marked: FOUND,
    turns: [{ what: 'in', act: 'x.className = "in"', marked: FOUND }],
  },
  {
    name: 'text that comes and goes',
    page: `<p>Allodynia.</p>${X}`,
    marked: FOUND,
    turns: [
      { what: 'gone', act: 'x.hidden = true', marked: AT_FIRST },
      { what: 'back', act: 'x.hidden = false', marked: FOUND },
      { what: 'removed', act: 'window.kept = x; x.remove()', marked: AT_FIRST },
      { what: 'put back', act: 'document.body.prepend(kept)', marked: FOUND },
      { what: 'replaced by itself', act: 'x.replaceWith(x)', marked: FOUND },
      { what: 'replaced by its like', act: 'x.replaceWith(x.cloneNode(true))', marked: FOUND },
      { what: 'written again', act: 'document.body.innerHTML += ""', marked: FOUND },
    ],
  },
];
