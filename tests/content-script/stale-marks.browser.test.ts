/** Marks whose text has changed, moved or gone: no longer painted when the page's own work is done, before anything is read again. */
import { describe, expect, it } from 'vitest';
import { $, openPage, painted, settled } from './open-page.ts';

const POLL = { interval: 20, timeout: 5000 };
const text = (selector: string): Text => $(selector).firstChild as Text;
const write = (node: Text, data: string): void => node.replaceData(0, node.length, data);

const HTML = '<p id="x">An opioid, and sciatica.</p><p id="y">An epidural <b id="b">steroid</b> injection.</p><code id="c">code</code>';
const ALL = ['opioid', 'sciatica', 'epidural steroid injection'];
const WITHOUT_X = ['epidural steroid injection'];

describe('right after a change', () => {
  const rows: [string, () => void, string[], string[]][] = [
    ['a text replaced', () => write(text('#x'), 'Something else altogether.'), WITHOUT_X, WITHOUT_X],
    ['a text that is shorter now', () => write(text('#x'), 'An'), WITHOUT_X, WITHOUT_X],
    ['a text shifted', () => text('#x').insertData(0, '12 '), WITHOUT_X, ALL],
    ['a text that grows at its end', () => text('#x').appendData(' More.'), ALL, ALL],
    ['a text that changes behind a mark', () => text('#x').replaceData(11, 3, 'nor'), ALL, ALL],
    [
      'a word that grows',
      () => text('#x').insertData(9, 'ergic'),
      ['epidural steroid injection'],
      ['sciatica', 'epidural steroid injection'],
    ],
    ['a text split inside a mark', () => void text('#x').splitText(6), WITHOUT_X, ALL],
    ['a text split between marks', () => void text('#x').splitText(12), ['opioid', 'epidural steroid injection'], ALL],
    ['the middle of a mark', () => write(text('#b'), 'cortisone'), ['opioid', 'sciatica'], ['opioid', 'sciatica']],
    ['the end of a mark', () => write($('#y').lastChild as Text, ' space.'), ['opioid', 'sciatica'], ['opioid', 'sciatica']],
    ['the beginning of a mark', () => write(text('#y'), 'A '), ['opioid', 'sciatica'], ['opioid', 'sciatica']],
    ['an inline part taken out', () => $('#b').remove(), ['opioid', 'sciatica'], ['opioid', 'sciatica']],
    ['a text moved into code', () => $('#c').append(text('#x')), WITHOUT_X, WITHOUT_X],
    ['an inline part moved into code', () => $('#c').append($('#b')), ['opioid', 'sciatica'], ['opioid', 'sciatica']],
    ['a paragraph moved into code', () => $('#c').append($('#x')), WITHOUT_X, WITHOUT_X],
    ['a paragraph made editable', () => $('#x').setAttribute('contenteditable', ''), WITHOUT_X, WITHOUT_X],
    ['a role that says nothing', () => document.body.setAttribute('role', 'main'), ALL, ALL],
    ['a paragraph gone', () => $('#x').remove(), WITHOUT_X, WITHOUT_X],
    ['a paragraph moved', () => document.body.append($('#x')), ALL, ['epidural steroid injection', 'opioid', 'sciatica']],
    [
      'a paragraph in another document',
      () => void document.implementation.createHTMLDocument('').body.append($('#x')),
      WITHOUT_X,
      WITHOUT_X,
    ],
  ];
  it.each(rows)('%s', async (_, change, atOnce, later) => {
    await openPage(HTML);
    await expect.poll(() => painted(), POLL).toEqual(ALL);
    change();
    // the page's records are handed out when its own work ends
    await Promise.resolve();
    expect(painted().sort()).toEqual([...atOnce].sort());
    await settled();
    await expect.poll(() => painted(), POLL).toEqual(later);
  });
});

it('a mark that has to go makes room for the next one, where one is enough', async () => {
  const { counts } = await openPage('<p id="x">A flare.</p><p id="y">Another flare, sciatica, opioid.</p>');
  expect(counts()).toEqual({ flare: 1, sciatica: 1, opioid: 1 });
  text('#x').data = 'Nothing.';
  await settled();
  expect(counts()).toEqual({ flare: 1, sciatica: 1, opioid: 1 });
});
