/** Pages that change in larger ways: a new body, storms, changes while the page is still being read. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { $, nextSlice, openPage, settled, startOn } from './open-page.ts';

const p = (text: string): HTMLParagraphElement => Object.assign(document.createElement('p'), { textContent: text });

afterEach(() => void vi.restoreAllMocks());

describe('a page that changes', () => {
  it('a new body is read like the first, and changes in it too', async () => {
    const { counts } = await openPage('<p>opioid</p>');
    const body = document.createElement('body');
    body.innerHTML = '<p>sciatica</p>';
    document.body.replaceWith(body);
    await settled();
    body.append(p('allodynia'));
    await settled();
    expect(counts()).toEqual({ sciatica: 1, allodynia: 1 });
  });

  it('evidence that comes later decides about what is there', async () => {
    const { counts } = await openPage('<p>An ESI.</p>');
    document.body.append(p('sciatica'));
    await settled();
    expect(counts()).toEqual({ 'epidural-steroid-injection': 1, sciatica: 1 });
  });

  it('the next mark takes over when the only one of the page goes', async () => {
    const { counts, page } = await openPage('<p id="x">opioid</p><p>opioid</p>', { density: 'page' });
    $('#x').remove();
    await settled();
    expect([counts(), page.list().total]).toEqual([{ opioid: 1 }, 1]);
  });

  it('a storm of 2,000 changes ends with the right marks', async () => {
    const { counts } = await openPage('<main></main>');
    const main = $('main');
    for (let i = 0; i < 1000; i++) {
      main.append(p(`${i} ${i % 2 ? 'opioid' : 'sciatica'}`));
      if (i % 5 === 0) main.children[i % main.children.length]?.remove();
      if (i % 7 === 0) (main.firstElementChild?.firstChild as Text | null)?.appendData(' and allodynia');
      if (i % 100 === 0) await settled();
    }
    const text = main.textContent ?? '';
    const times = (term: string): number => text.split(term).length - 1;
    const all = { allodynia: times('allodynia'), opioid: times('opioid'), sciatica: times('sciatica') };
    // what a storm brings is read after a pause
    await vi.waitFor(() => expect(counts()).toEqual(all), { timeout: 5000 });
  });

  it('nothing is read any more after it is stopped', async () => {
    const { page, counts } = await openPage('<p>opioid</p>');
    page.stop();
    document.body.append(p('sciatica'));
    await settled();
    expect(counts()).toEqual({ opioid: 1 });
  });
});

describe('a page that changes while it is read, at whatever moment', () => {
  const BODY = `<section>opioid <p>opioid</p> <b>sciatica</b></section><section><p>opioid</p><p>sciatica</p></section>
    <div><p>sciatica</p><section><p>opioid</p></section>sciatica</div><p>opioid</p>`;
  const places: [string, string][] = [
    ['in view', BODY],
    ['below the view', `<div style="height: 5000px"></div>${BODY}`],
  ];

  /** Entry → how often its term stands in the page. */
  const truth = (): Record<string, number> => {
    const times = (term: string): number => (document.body.textContent ?? '').split(term).length - 1;
    return Object.fromEntries(['opioid', 'sciatica'].map((term) => [term, times(term)] as const).filter(([, count]) => count > 0));
  };

  const changes: [string, () => void][] = [
    ['the first section goes', () => $('section').remove()],
    ['the second section goes', () => $('section + section').remove()],
    ['the first two sections go', () => document.querySelectorAll('body > section').forEach((section) => void section.remove())],
    ['a paragraph in the second section goes', () => $('section + section p').remove()],
    ['the first section moves to the end', () => document.body.append($('section'))],
    ['the last paragraph moves to the top', () => document.body.prepend($('body > p'))],
    ['a section is emptied and filled', () => $('section + section').replaceChildren(p('opioid'), 'sciatica')],
    ['a nested section moves out', () => $('div > p').before($('section + section'))],
    [
      'a section is wrapped',
      () => $('section').replaceWith(Object.assign(document.createElement('div'), { innerHTML: $('section').outerHTML })),
    ],
    [
      'texts are edited',
      () => document.querySelectorAll('p').forEach((each) => void (each.firstChild as Text).replaceData(0, 9, 'sciatica')),
    ],
    ['the body is replaced', () => document.body.replaceWith(document.body.cloneNode(true))],
    [
      'the body’s children are replaced',
      () => document.body.replaceChildren(...[...document.body.children].map((each) => each.cloneNode(true))),
    ],
  ];
  it.each(places.flatMap(([place, html]) => changes.map(([name, change]) => [name, place, html, change] as const)))(
    '%s, %s',
    async (_, __, html, change) => {
      // one block in each slice
      let now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => (now += 3));
      for (let moment = 0; moment < 14; moment++) {
        const { counts, page } = startOn(html);
        for (let i = 0; i < moment; i++) await nextSlice();
        change();
        await settled();
        expect(counts(), `after ${moment} blocks`).toEqual(truth());
        page.stop();
      }
    },
  );
});
