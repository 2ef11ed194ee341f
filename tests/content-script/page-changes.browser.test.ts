/** A page that changes, through `startPage`: the marks are those of the page as it stands. */
import { describe, expect, it } from 'vitest';
import { $, openPage, settled, startOn } from './open-page.ts';

const p = (text: string): HTMLParagraphElement => Object.assign(document.createElement('p'), { textContent: text });

/** Edits the text of #x in place. */
const write = (text: string): void => void ($('#x').firstChild as Text).replaceData(0, 1e6, text);

describe('a page that changes', () => {
  const rows: [string, string, () => void, Record<string, number>][] = [
    ['text added', '<div id="x"></div>', () => $('#x').append('opioid'), { opioid: 1 }],
    ['a paragraph added', '<p>opioid</p>', () => document.body.append(p('sciatica')), { opioid: 1, sciatica: 1 }],
    [
      'a tree added',
      '<p>opioid</p>',
      () => document.body.insertAdjacentHTML('beforeend', '<ul><li>sciatica<li>opioid</ul>'),
      { opioid: 2, sciatica: 1 },
    ],
    [
      'an inline element added',
      '<p id="x">epidural steroid </p>',
      () => $('#x').insertAdjacentHTML('beforeend', '<b>injection</b>'),
      { 'epidural-steroid-injection': 1 },
    ],
    ['text edited in place', '<p id="x">opioid</p>', () => write('sciatica'), { sciatica: 1 }],
    [
      'text edited in an inline element',
      '<p>epidural <b id="x">x</b> injection</p>',
      () => write('steroid'),
      { 'epidural-steroid-injection': 1 },
    ],
    ['a text node removed', '<p id="x">opioid</p>', () => $('#x').firstChild?.remove(), {}],
    ['a tree removed', '<div id="x"><p>opioid</p></div><p>sciatica</p>', () => $('#x').remove(), { sciatica: 1 }],
    ['an inline element removed', '<p>An <b id="x">opioid</b> and sciatica</p>', () => $('#x').remove(), { sciatica: 1 }],
    ['everything removed', '<p>opioid</p>', () => document.body.replaceChildren(), {}],
    ['everything replaced', '<p>opioid</p>', () => document.body.replaceChildren(p('sciatica')), { sciatica: 1 }],
    ['a tree moved', '<p id="x">opioid</p><div id="y">sciatica</div>', () => $('#y').append($('#x')), { sciatica: 1, opioid: 1 }],
    ['a text node moved', '<p id="x">opioid</p><p id="y"></p>', () => $('#y').append($('#x').firstChild as Text), { opioid: 1 }],
    [
      'a term parted by a block',
      '<div id="x">nerve block</div>',
      () => ($('#x').firstChild as Text).splitText(6).before(document.createElement('hr')),
      {},
    ],
    ['a term joined by a block’s removal', '<div>nerve <hr id="x">block</div>', () => $('#x').remove(), { 'nerve-block': 1 }],
    ['a term joined in an inline element', '<div><b>nerve <hr id="x"></b>block</div>', () => $('#x').remove(), { 'nerve-block': 1 }],
    ['a text split', '<p id="x">nerve block</p>', () => void ($('#x').firstChild as Text).splitText(8), { 'nerve-block': 1 }],
    [
      'texts normalized',
      '<p id="x">nerve <!-- -->block</p>',
      () => {
        $('#x').childNodes[1]?.remove();
        $('#x').normalize();
      },
      { 'nerve-block': 1 },
    ],
    [
      'added and removed at once',
      '<p>opioid</p>',
      () => {
        const other = p('sciatica');
        document.body.append(other);
        other.remove();
      },
      { opioid: 1 },
    ],
    [
      'added, then filled',
      '',
      () => {
        const other = p('');
        document.body.append(other);
        other.append('sciatica');
      },
      { sciatica: 1 },
    ],
    [
      'taken out and put back',
      '<div><p id="x">opioid</p></div>',
      () => {
        const div = $('div');
        div.remove();
        document.body.append(div);
      },
      { opioid: 1 },
    ],
    ['made editable', '<p id="x">opioid</p><p>sciatica</p>', () => $('#x').setAttribute('contenteditable', ''), { sciatica: 1 }],
    ['no longer editable', '<p id="x" contenteditable>opioid</p>', () => $('#x').removeAttribute('contenteditable'), { opioid: 1 }],
    ['revealed', '<section id="x" hidden><p>opioid</p></section>', () => $('#x').removeAttribute('hidden'), { opioid: 1 }],
    ['an inline element hidden', '<p>an <b id="x">opioid</b></p>', () => $('#x').setAttribute('aria-hidden', 'true'), {}],
    ['hidden inside a term', '<p>nerve <b id="x">root</b> block</p>', () => $('#x').setAttribute('hidden', ''), {}],
    ['a language declared', '<p id="x">opioid</p>', () => $('#x').setAttribute('lang', 'de'), {}],
    ['the page’s language declared', '<p>opioid</p>', () => document.documentElement.setAttribute('lang', 'de'), {}],
    ['the body made editable', '<p>opioid</p>', () => document.body.setAttribute('contenteditable', ''), {}],
    ['an attribute set that says nothing', '<p id="x">opioid</p>', () => $('#x').setAttribute('aria-hidden', 'false'), { opioid: 1 }],
    ['an empty text', '<p id="x">opioid</p>', () => $('#x').replaceChildren(''), {}],
    [
      'an empty text, and then one',
      '<p id="x"></p>',
      () => $('#x').replaceChildren('', document.createElement('hr'), 'opioid'),
      { opioid: 1 },
    ],
    ['a role set that says nothing', '<p id="x">opioid</p>', () => $('#x').setAttribute('role', 'note'), { opioid: 1 }],
    ['a role that is a field’s', '<p id="x">opioid</p><p>sciatica</p>', () => $('#x').setAttribute('role', 'textbox'), { sciatica: 1 }],
    ['a language declared again', '<p id="x" lang="en">opioid</p>', () => $('#x').setAttribute('lang', 'en'), { opioid: 1 }],
    [
      'hidden and shown at once',
      '<p id="x">opioid</p>',
      () => {
        $('#x').hidden = true;
        $('#x').hidden = false;
      },
      { opioid: 1 },
    ],
    ['text edited inside an editor', '<div contenteditable><p id="x">x</p></div>', () => write('opioid'), {}],
    ['text added in a script', '<script id="x" type="text/plain"></script>', () => $('#x').append('opioid'), {}],
  ];
  it.each(rows)('%s', async (_, html, change, expected) => {
    const { counts } = await openPage(html);
    change();
    await settled();
    expect(counts()).toEqual(expected);
  });

  it.each(rows)('%s, before the page is read', async (_, html, change, expected) => {
    const { counts } = startOn(html);
    change();
    await settled();
    expect(counts()).toEqual(expected);
  });
});
