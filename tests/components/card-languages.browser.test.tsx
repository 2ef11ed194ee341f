/** The card in other languages: its words, its direction, and room for longer ones. */
import messages from 'virtual:english-messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { misfits } from '../e2e/layout-probe.ts';
import { getEnglish } from '../language/english.ts';
import { getMessageFrom } from '../language/get-message.ts';
import { type Pseudo, pseudoMessages } from '../language/pseudo.ts';
import { FULL, renderCard } from './render-card.tsx';

const { chrome } = globalThis as unknown as { chrome: { i18n: { getMessage: typeof getEnglish } } };
const RELATED = ['hyperalgesia', 'complex regional pain syndrome', 'small fiber neuropathy'].map((headword) => ({
  id: headword,
  headword,
}));
const EVERYTHING = {
  related: RELATED,
  otherSenses: RELATED,
  trouble: true,
  canGoBack: true,
  detail: true,
  saved: true,
  form: 'ALD in other words',
  position: [3, 41] as const,
};

function speak(pseudo: Pseudo): void {
  chrome.i18n.getMessage = getMessageFrom({ ...pseudoMessages(messages, pseudo), '@@ui_locale': { message: 'en_US' } });
}

afterEach(() => {
  chrome.i18n.getMessage = getEnglish;
});

describe.each<Pseudo>(['longer', 'mirrored'])('in the %s language', (pseudo) => {
  beforeEach(() => speak(pseudo));

  it.each([400, 280])('every word has room at %i px', (width) => {
    const { host, card } = renderCard(EVERYTHING);
    host.style.inlineSize = `${width}px`;
    card.style.inlineSize = `${width}px`;
    expect(misfits(card, innerWidth)).toEqual([]);
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  });

  it('no English word is left but those of the entry', () => {
    const { card } = renderCard(EVERYTHING);
    const words = Object.values(messages)
      .map(({ message }) => message)
      .filter((text) => /^\p{L}{4,}( \p{L}+)+$/u.test(text));
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((text) => card.textContent?.includes(text))).toEqual([]);
  });
});

describe('the card', () => {
  it('says which language its words are in, and which the entry’s', () => {
    speak('longer');
    const { card } = renderCard(EVERYTHING);
    expect(card.lang).toBe('fi');
    const languageOf = (text: string): string | undefined =>
      [...card.querySelectorAll('*')]
        .filter((each) => each.textContent === text)
        .at(-1)
        ?.closest<HTMLElement>('[lang]')?.lang;
    for (const text of [FULL.headword, FULL.gloss, FULL.definition, 'hyperalgesia', 'ALD in other words'])
      expect([text, languageOf(text)]).toEqual([text, 'en']);
  });

  it('runs from right to left where its language does, whatever the page does', () => {
    speak('mirrored');
    const { card } = renderCard(EVERYTHING);
    expect(getComputedStyle(card).direction).toBe('rtl');
    const [heading, close] = ['h2', 'header button:last-child'].map(
      (selector) => card.querySelector(selector)?.getBoundingClientRect().left ?? 0,
    );
    expect(close).toBeLessThan(heading as number);
  });

  it('runs from left to right in English, also on a page that runs the other way', () => {
    document.documentElement.dir = 'rtl';
    const { card } = renderCard(EVERYTHING);
    expect(getComputedStyle(card).direction).toBe('ltr');
    document.documentElement.dir = '';
  });
});
