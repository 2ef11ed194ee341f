/** The keyboard's way from term to term, and back to where the reader was. */
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type CardProbe, watchCards } from './card-probe.ts';
import { $, type OpenedPage, openPage } from './open-page.ts';

const HTML = '<p>An opioid for sciatica.</p><button id="x">x</button><p>Then allodynia.</p>';

interface Stepped extends CardProbe, OpenedPage {
  /** Steps, and waits for the card of this term. */
  step(by: 1 | -1, title: string): Promise<void>;
}

async function open(html = HTML, changed = {}): Promise<Stepped> {
  const probe = watchCards();
  const opened = await openPage(html, changed);
  return {
    ...probe,
    ...opened,
    async step(by, title) {
      expect(opened.page.step(by)).toBe(true);
      await expect.poll(() => probe.title()).toBe(title);
    },
  };
}

/** Presses a key where the focus is inside the card. */
async function pressInCard(probe: CardProbe, key: string): Promise<void> {
  await expect.poll(() => probe.focused()).not.toBeNull();
  probe.focused()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

describe('a step', () => {
  it('opens the first term’s card with the focus in it', async () => {
    const { step, card, focused } = await open();
    await step(1, 'opioid');
    await expect.poll(() => focused()).toBe(card());
  });

  it('back opens the last term’s', async () => {
    await (await open()).step(-1, 'allodynia');
  });

  it.each([
    ['onwards', 1 as const, ['opioid', 'sciatica', 'allodynia', 'opioid']],
    ['back', -1 as const, ['allodynia', 'sciatica', 'opioid', 'allodynia']],
  ])('%s goes from term to term, and round', async (_, by, titles) => {
    const { step } = await open();
    for (const title of titles) await step(by, title);
  });

  it('says which of how many marks it is, and goes on saying it', async () => {
    const opened = await open();
    await opened.step(1, 'opioid');
    await opened.step(1, 'sciatica');
    const position = (): string | null | undefined => opened.card()?.querySelector('[role="status"]')?.textContent;
    expect(position()).toBe('sciatica, 2 of 3');
    opened.page.update();
    await pressInCard(opened, 'd');
    expect(position()).toBe('sciatica, 2 of 3');
  });

  it('begins at the first term in view', async () => {
    const { step } = await open('<p>opioid</p><div style="height: 4000px"></div><p id="x">sciatica</p>');
    $('#x').scrollIntoView();
    await step(1, 'sciatica');
  });

  it('passes over what has no box', async () => {
    const { step } = await open('<p style="display: none">opioid</p><p>sciatica</p>');
    await step(1, 'sciatica');
  });

  it.each([
    ['made invisible', 'visibility: hidden'],
    ['skipped by the browser', 'content-visibility: hidden'],
    ['not displayed', 'display: none'],
  ])('passes over what is %s, and counts as the list does', async (_, style) => {
    const opened = await open(`<p>opioid</p><div style="${style}"><p>allodynia</p></div><p>sciatica</p>`);
    await opened.step(1, 'opioid');
    expect(opened.card()?.querySelector('[role="status"]')?.textContent).toContain('1 of 2');
    await opened.step(1, 'sciatica');
    expect(opened.card()?.querySelector('[role="status"]')?.textContent).toContain(`2 of ${opened.page.list().total}`);
    await opened.step(1, 'opioid');
  });

  it('goes on from the same place when the text has been read again meanwhile', async () => {
    const { step } = await open();
    await step(1, 'opioid');
    await step(1, 'sciatica');
    $('p').append(' More.');
    await step(1, 'allodynia');
  });

  it('says so where there is no term', async () => {
    const { page } = await open('<p>Nothing.</p>');
    expect(page.step(1)).toBe(false);
  });

  it('brings a term into view that is far below', async () => {
    const { step } = await open('<p>opioid</p><div style="height: 4000px"></div><p>sciatica</p>');
    await step(1, 'opioid');
    await step(1, 'sciatica');
    const { top, bottom } = $('p:last-of-type').getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).toBe(true);
  });
});

describe('a term that is asked for by the popup', () => {
  it('opens with the focus in its card', async () => {
    const { page, title, card, focused } = await open();
    expect(page.reveal('sciatica')).toBe(true);
    await expect.poll(() => title()).toBe('sciatica');
    await expect.poll(() => focused()).toBe(card());
  });

  it('opens also in a closed <details>', async () => {
    const { page, title } = await open('<details><summary>more</summary><p>sciatica</p></details>');
    page.reveal('sciatica');
    await expect.poll(() => title()).toBe('sciatica');
  });

  it('is not there where the page does not say it', async () => {
    expect((await open()).page.reveal('hyperalgesia')).toBe(false);
  });
});

describe('keys in the card', () => {
  it.each([
    ['n', 'sciatica'],
    ['p', 'allodynia'],
  ])('%s goes on from opioid to %s', async (key, title) => {
    const opened = await open();
    await opened.step(1, 'opioid');
    await pressInCard(opened, key);
    await expect.poll(() => opened.title()).toBe(title);
    await expect.poll(() => opened.focused()).toBe(opened.card());
  });

  it('Escape gives the focus back to where it was, also after several steps', async () => {
    const opened = await open();
    $('#x').focus();
    await opened.step(1, 'opioid');
    await pressInCard(opened, 'n');
    await expect.poll(() => opened.title()).toBe('sciatica');
    await pressInCard(opened, 'Escape');
    expect([opened.host(), document.activeElement]).toEqual([undefined, $('#x')]);
  });

  it('Escape gives the focus back into a shadow tree', async () => {
    const opened = await open(`${HTML}<section></section>`);
    const root = $('section').attachShadow({ mode: 'open' });
    root.innerHTML = '<button>x</button>';
    (root.firstElementChild as HTMLElement).focus();
    await opened.step(1, 'opioid');
    await pressInCard(opened, 'Escape');
    expect(root.activeElement).toBe(root.firstElementChild);
  });

  it('the selected text stays selected', async () => {
    const opened = await open();
    getSelection()?.selectAllChildren($('p'));
    await opened.step(1, 'opioid');
    await pressInCard(opened, 'n');
    await pressInCard(opened, 'Escape');
    expect(getSelection()?.toString()).toBe('An opioid for sciatica.');
  });

  it('are kept from the page', async () => {
    const seen: string[] = [];
    const listen = ({ key }: KeyboardEvent): void => void seen.push(key);
    document.addEventListener('keydown', listen);
    const opened = await open();
    await opened.step(1, 'opioid');
    for (const key of ['d', 'n', 'x', 'Escape']) await pressInCard(opened, key);
    document.removeEventListener('keydown', listen);
    expect(seen).toEqual([]);
  });

  it('pressed for real work as well: Tab reaches the buttons, Escape closes', async () => {
    const opened = await open();
    await opened.step(1, 'opioid');
    await expect.poll(() => opened.focused()).toBe(opened.card());
    await userEvent.keyboard('{Tab}');
    expect(opened.focused()?.localName).toBe('button');
    await userEvent.keyboard('{Escape}');
    expect(opened.host()).toBeUndefined();
  });
});

describe('keys elsewhere', () => {
  it.each(['n', 'p', 'd', 's', 'Escape', 'Enter', 'Tab', ' '])('"%s" is the page’s, with a card open or not', async (key) => {
    const { page, card } = await open('<input id="x"><p>opioid</p>');
    $('#x').focus();
    const press = (): boolean => $('#x').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(press()).toBe(true);
    page.step(1);
    await expect.poll(() => card()).toBeDefined();
    $('#x').focus();
    expect(press()).toBe(true);
  });

  it('typed into a field arrive there while a card is open', async () => {
    const { page, card } = await open('<input id="x"><p>opioid</p>');
    page.step(1);
    await expect.poll(() => card()).toBeDefined();
    await userEvent.type($('#x'), 'snpd');
    expect($<HTMLInputElement>('#x').value).toBe('snpd');
  });
});

describe('what can be done in the card', () => {
  it('a related term opens inside it, with a way back', async () => {
    const opened = await open('<p>Allodynia.</p>');
    await opened.step(1, 'allodynia');
    opened.button('sciatica').click();
    await expect.poll(() => opened.title()).toBe('sciatica');
    opened.button('Back').click();
    expect(opened.title()).toBe('allodynia');
  });

  it('a term that is known loses its card', async () => {
    const opened = await open();
    await opened.step(1, 'opioid');
    opened.button('I know this').click();
    expect(opened.world.markKnown).toHaveBeenCalledWith('opioid');
    await expect.poll(() => opened.host()).toBeUndefined();
  });

  it('a saved term says so as soon as it is saved', async () => {
    const opened = await open();
    await opened.step(1, 'opioid');
    opened.button('Save').click();
    expect(opened.world.toggleSaved).toHaveBeenCalledWith('opioid', expect.anything());
    opened.saved.add('opioid');
    opened.page.update();
    expect(opened.button('Saved').getAttribute('aria-pressed')).toBe('true');
  });

  it('the guide opens at the entry', async () => {
    const opened = await open();
    await opened.step(1, 'opioid');
    opened.button('Open in guide').click();
    expect(opened.world.openInGuide).toHaveBeenCalledWith('opioid');
  });
});
