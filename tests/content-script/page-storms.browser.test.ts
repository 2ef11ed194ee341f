/** Pages that change in larger ways: a new body, storms, changes while the page is still being read. */
import { describe, expect, it } from 'vitest';
import { $, openPage, settled, startOn } from './open-page.ts';

const p = (text: string): HTMLParagraphElement => Object.assign(document.createElement('p'), { textContent: text });

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
    await settled();
    const text = main.textContent ?? '';
    const times = (term: string): number => text.split(term).length - 1;
    expect(counts()).toEqual({ allodynia: times('allodynia'), opioid: times('opioid'), sciatica: times('sciatica') });
  });

  it('nothing is read any more after it is stopped', async () => {
    const { page, counts } = await openPage('<p>opioid</p>');
    page.stop();
    document.body.append(p('sciatica'));
    await settled();
    expect(counts()).toEqual({ opioid: 1 });
  });
});

describe('a page that changes while it is read', () => {
  /** Long enough for many slices. */
  const LONG = Array.from({ length: 40 }, (_, i) => `<section>${`<p>opioid ${i} <b>sciatica</b></p>`.repeat(60)}</section>`).join('');

  const truth = (): Record<string, number> => {
    const times = (term: string): number => (document.body.textContent ?? '').split(term).length - 1;
    return { opioid: times('opioid'), sciatica: times('sciatica') };
  };

  it.each<[string, (round: number) => void]>([
    ['paragraphs that go', (round) => document.querySelectorAll('p')[(round * 397) % 2000]?.remove()],
    ['sections that go, from the top', () => $('section').remove()],
    ['sections that go, from the end', () => document.querySelector('section:nth-last-of-type(2)')?.remove()],
    ['sections that move to the end', () => document.body.append($('section'))],
    ['sections that move to the top', () => document.body.prepend($('section:last-of-type'))],
    [
      'sections that are emptied and filled',
      (round) => document.querySelectorAll('section')[round * 3]?.replaceChildren(p('opioid'), 'sciatica'),
    ],
    [
      'sections that are wrapped',
      (round) => {
        const section = document.querySelectorAll('section')[round * 2] as HTMLElement;
        const wrapper = document.createElement('div');
        section.replaceWith(wrapper);
        wrapper.append(section);
      },
    ],
  ])('%s', async (_, change) => {
    const { counts } = startOn(LONG);
    for (let round = 0; round < 12; round++) {
      change(round);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await settled();
    expect(counts()).toEqual(truth());
  });
});
