/** The first promise: the page is not changed. Nothing but the card's host comes, and it goes again. */
import { describe, expect, it } from 'vitest';
import { watchCards } from './card-probe.ts';
import { $, openPage, settled, startOn } from './open-page.ts';
import { at, move, tap } from './pointer-events.ts';

const HTML = `<h1 class="x" title="y">An opioid</h1><p>For <b>sciatica</b> and\u00a0<a href="#">allodynia</a>.</p>
  <ul><li>nerve <i>block</i></li></ul><!-- a comment --><details><summary>more</summary>hyperalgesia</details><input value="opioid">
  <div contenteditable>opioid</div>Text right in the body about a flare.`;

/** The document as text, without the card's host. */
function outerHtml(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const host of copy.querySelectorAll('[data-pain-gloss]')) host.remove();
  return copy.outerHTML;
}

describe('the page’s outerHTML is the same, byte for byte', () => {
  it('before, while and after the glossary is at work', async () => {
    const probe = watchCards();
    const { page } = startOn(HTML);
    const before = outerHtml();
    await settled();
    expect(outerHtml()).toBe(before);
    page.step(1);
    await expect.poll(() => probe.title()).toBe('opioid');
    expect(document.documentElement.outerHTML).not.toBe(before);
    expect(outerHtml()).toBe(before);
    page.update();
    page.step(1);
    await expect.poll(() => probe.title()).toBe('sciatica');
    expect(outerHtml()).toBe(before);
    page.stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('with text nodes that are the same objects', async () => {
    const nodes = (): Node[] => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all: Node[] = [];
      while (walker.nextNode()) all.push(walker.currentNode);
      return all;
    };
    const { page } = startOn(HTML);
    const before = nodes();
    await settled();
    page.stop();
    const after = nodes();
    expect(after).toHaveLength(before.length);
    expect(after.every((node, i) => node === before[i])).toBe(true);
  });
});

describe('the page’s own observer', () => {
  const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true };

  it('sees nothing of reading, marking and painting', async () => {
    const { page } = startOn(HTML);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void seen.push(...records));
    observer.observe(document, EVERYTHING);
    await settled();
    page.update();
    page.stop();
    await settled();
    observer.disconnect();
    expect(seen).toEqual([]);
  });

  it('sees the card’s host come and go, and nothing else', async () => {
    const probe = watchCards();
    const { page } = await openPage(HTML);
    const seen: Node[] = [];
    const others: MutationRecord[] = [];
    const observer = new MutationObserver((records) => {
      for (const record of records)
        if (record.type === 'childList') seen.push(...record.addedNodes, ...record.removedNodes);
        else others.push(record);
    });
    observer.observe(document, EVERYTHING);
    page.step(1);
    await expect.poll(() => probe.title()).toBe('opioid');
    const host = probe.host();
    page.stop();
    await settled();
    observer.disconnect();
    expect(seen).toEqual([host, host]);
    expect(others).toEqual([]);
  });
});

describe('the glossary does not react to itself', () => {
  it('no list is announced because a card opens and closes', async () => {
    const probe = watchCards();
    const { page, world } = await openPage(HTML);
    await expect.poll(() => world.onChange).toHaveBeenCalledTimes(1);
    page.step(1);
    await expect.poll(() => probe.title()).toBe('opioid');
    tap({ x: 900, y: 650 });
    await expect.poll(() => probe.title()).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(world.onChange).toHaveBeenCalledTimes(1);
  });

  it('one is announced when the page has changed', async () => {
    const { world } = await openPage(HTML);
    await expect.poll(() => world.onChange).toHaveBeenCalledTimes(1);
    $('h1').append(' and more');
    await expect.poll(() => world.onChange).toHaveBeenCalledTimes(2);
  });
});

describe('after it is stopped', () => {
  it.each<[string, () => void]>([
    ['hover', () => move(at('opioid'))],
    ['a tap', () => tap(at('opioid'))],
  ])('%s opens nothing', async (_, act) => {
    const { page } = await openPage(HTML);
    page.stop();
    act();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(document.querySelector('[data-pain-gloss]')).toBeNull();
  });

  it('nothing is painted and no style is left behind', async () => {
    const sheets = document.adoptedStyleSheets.length + document.styleSheets.length;
    const { page } = await openPage(HTML);
    page.stop();
    expect([CSS.highlights.size, document.adoptedStyleSheets.length + document.styleSheets.length]).toEqual([0, sheets]);
  });

  it('a second start finds the page as the first did', async () => {
    const first = await openPage(HTML);
    const counts = first.counts();
    first.page.stop();
    expect((await openPage(HTML)).counts()).toEqual(counts);
  });
});
