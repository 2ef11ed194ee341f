/** The card: what it says, what it leaves out, and what its buttons and keys do. */
import { describe, expect, it } from 'vitest';
import { FULL, renderCard } from './render-card.tsx';

describe('the card', () => {
  it('is a dialog that bears the term’s name, not a modal one', () => {
    const { card } = renderCard();
    expect([card.getAttribute('role'), card.getAttribute('aria-label'), card.hasAttribute('aria-modal')]).toEqual([
      'dialog',
      'allodynia',
      false,
    ]);
  });

  it('can take the focus without standing in the tab order', () => {
    expect(renderCard().card.tabIndex).toBe(-1);
  });

  it('has the term as its heading, then its category and the plain words', () => {
    const { card } = renderCard();
    expect(card.querySelector('h2')?.textContent).toBe('allodynia');
    expect(card.querySelector('.category')?.textContent).toContain('Symptom or sign');
    expect(card.querySelector('.gloss')?.textContent).toBe(FULL.gloss);
  });

  it('shows text as text', () => {
    const { card } = renderCard({ entry: { ...FULL, gloss: '<img src=x onerror=alert(1)> & more' } });
    expect(card.querySelector('.gloss')?.textContent).toBe('<img src=x onerror=alert(1)> & more');
    expect(card.querySelector('img')).toBeNull();
  });

  it('says its place among the marks of the page', () => {
    expect(renderCard({ position: [3, 41] }).card.querySelector('[role="status"]')?.textContent).toBe('allodynia, 3 of 41');
  });
});

describe('the form on the page', () => {
  it.each([
    ['allodynias', true],
    ['allodynia', false],
    ['Allodynia', false],
    ['Touch pain', false],
    ['ALD', false],
  ])('“%s” is named: %s', (form, named) => {
    expect(renderCard({ form }).text().includes(`“${form}” on this page`)).toBe(named);
  });
});

describe('the clinical detail', () => {
  it.each([
    [false, 'false', false],
    [true, 'true', true],
  ])('open: %s', (detail, expanded, shown) => {
    const { button, text } = renderCard({ detail });
    expect(button('Clinical detail')?.getAttribute('aria-expanded')).toBe(expanded);
    expect(text().includes(FULL.definition)).toBe(shown);
  });

  it.each([
    [false, true],
    [true, false],
  ])('open: %s, its button asks for %s', (detail, wanted) => {
    const { button, actions } = renderCard({ detail });
    button('Clinical detail')?.click();
    expect(actions.onDetail).toHaveBeenCalledExactlyOnceWith(wanted);
  });

  it('has no button where there is no definition', () => {
    expect(renderCard({ entry: { ...FULL, definition: '' } }).button('Clinical detail')).toBeUndefined();
  });

  it.each(['Brand names Brandol', 'Includes thermal allodynia'])('“%s” comes with it', (line) => {
    expect(renderCard({ detail: false }).text()).not.toContain(line);
    expect(renderCard({ detail: true }).text()).toContain(line);
  });
});

describe('other names', () => {
  it.each([
    ['synonyms and abbreviations', {}, 'Also called touch pain, ALD'],
    [
      'each once, without the headword',
      { synonyms: ['allodynia', 'touch pain', 'touch pain'], abbreviations: [] },
      'Also called touch pain',
    ],
  ])('%s', (_, changed, line) => {
    expect(renderCard({ entry: { ...FULL, ...changed } }).card.querySelector('.also')?.textContent).toBe(line);
  });

  it('no line where there are none', () => {
    expect(renderCard({ entry: { ...FULL, synonyms: [], abbreviations: [] } }).text()).not.toContain('Also called');
  });
});

describe('related terms', () => {
  const related = ['one', 'two', 'three', 'four', 'five', 'six'].map((id) => ({ id, headword: `Term ${id}` }));
  it('call back with their id', () => {
    const { button, actions } = renderCard({ related });
    button('Term two')?.click();
    expect(actions.onRelated).toHaveBeenCalledExactlyOnceWith('two');
  });

  it('are few at first, all with the detail', () => {
    expect(renderCard({ related }).button('Term six')).toBeUndefined();
    expect(renderCard({ related, detail: true }).button('Term six')).toBeDefined();
  });

  it('have no line where there are none', () => {
    expect(renderCard().card.querySelector('.related')).toBeNull();
  });
});

describe('sources', () => {
  const line = (props: Parameters<typeof renderCard>[0] = {}): string =>
    renderCard(props).card.querySelector('.sources')?.textContent ?? '';

  it('are named with the day on which the text was checked', () => {
    expect(line()).toContain('IASP (2020)');
    expect(line()).toContain('Checked November 24, 2026.');
  });

  it('are named in full with the detail, also that one was not read', () => {
    expect(line({ detail: true })).toContain('IASP, Terminology (2020); A printed book, Textbook of Pain, named for reference');
  });

  it('lead to their page in a new tab that knows nothing of this one', () => {
    const links = [...renderCard().card.querySelectorAll('a')];
    expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([
      ['https://www.iasp-pain.org/', '_blank', 'noopener noreferrer'],
    ]);
  });

  it('may bear the same title', () => {
    const [first] = FULL.sources;
    const twins = [first, { ...first, organisation: 'NICE' }] as typeof FULL.sources;
    expect(line({ entry: { ...FULL, sources: twins } })).toContain('IASP (2020); NICE (2020)');
  });

  it('that are none are said to be none', () => {
    expect(line({ entry: { ...FULL, sources: [] } })).toBe('Not yet sourced. Checked November 24, 2026.');
  });
});

describe('buttons', () => {
  it.each([
    ['Close', 'onClose', {}],
    ['Back', 'onBack', { canGoBack: true }],
    ['Save', 'onSave', {}],
    ['Saved', 'onSave', { saved: true }],
    ['I know this', 'onKnow', {}],
    ['Open in guide', 'onGuide', {}],
  ] as const)('%s', (name, action, props) => {
    const { button, actions } = renderCard(props);
    button(name)?.click();
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it.each([
    [false, 'Save', 'false'],
    [true, 'Saved', 'true'],
  ])('saved: %s', (saved, name, pressed) => {
    expect(renderCard({ saved }).button(name)?.getAttribute('aria-pressed')).toBe(pressed);
  });

  it('there is no way back from the first term', () => {
    expect(renderCard().button('Back')).toBeUndefined();
  });

  it('the term can be said aloud', () => {
    const { button, actions } = renderCard();
    button('Say allodynia')?.click();
    expect(actions.onSay).toHaveBeenCalledOnce();
  });

  it('there is nothing to press where the browser has no voice', () => {
    expect(renderCard({ onSay: undefined }).button('Say allodynia')).toBeUndefined();
  });

  it.each([
    [false, 'false'],
    [true, 'true'],
  ])('kept open: %s', (pinned, pressed) => {
    const { button, actions } = renderCard({ pinned });
    expect(button('Keep open')?.getAttribute('aria-pressed')).toBe(pressed);
    button('Keep open')?.click();
    expect(actions.onPin).toHaveBeenCalledOnce();
  });

  it.each([
    [false, 'Copy'],
    [true, 'Copied'],
  ])('copied: %s', (copied, name) => {
    const { button, actions } = renderCard({ copied });
    button(name)?.click();
    expect(actions.onCopy).toHaveBeenCalledOnce();
  });
});

describe('a form with two meanings', () => {
  const otherSenses = [{ id: 'regional-anesthesia', headword: 'regional anesthesia' }];

  it('says that the page has chosen, and names the other', () => {
    const { card, button, actions } = renderCard({ form: 'RA', otherSenses });
    expect(card.querySelector('.senses')?.textContent).toMatch(/this meaning of “RA”.*regional anesthesia/);
    button('regional anesthesia')?.click();
    expect(actions.onRelated).toHaveBeenCalledExactlyOnceWith('regional-anesthesia');
  });

  it('is not spoken of where there is one meaning', () => {
    expect(renderCard().card.querySelector('.senses')).toBeNull();
  });
});

describe('keys', () => {
  const press = (card: HTMLElement, key: string, more: KeyboardEventInit = {}): boolean =>
    card.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));

  it.each([
    ['Escape', 'onClose', []],
    ['n', 'onStep', [1]],
    ['p', 'onStep', [-1]],
    ['d', 'onDetail', [true]],
    ['s', 'onSave', []],
  ] as const)('%s', (key, action, args) => {
    const { card, actions } = renderCard();
    expect(press(card, key)).toBe(false);
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(...args);
  });

  it.each([
    ['Tab', {}],
    ['Enter', {}],
    ['x', {}],
    ['s', { ctrlKey: true }],
    ['p', { metaKey: true }],
    ['d', { altKey: true }],
    ['n', { isComposing: true }],
  ])('%s %o is left to the browser', (key, more) => {
    const { card, actions } = renderCard();
    expect(press(card, key, more)).toBe(true);
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });
});
