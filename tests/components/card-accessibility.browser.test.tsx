/** Automated accessibility checks of the card, in both schemes and all its states, with its real CSS. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { FULL, renderCard } from './render-card.tsx';

const RELATED = [
  { id: 'sciatica', headword: 'sciatica' },
  { id: 'hyperalgesia', headword: 'hyperalgesia' },
];

const STATES: [string, Parameters<typeof renderCard>[0]][] = [
  ['as it opens', { related: RELATED }],
  ['with its detail open', { related: RELATED, detail: true }],
  ['with a way back and a saved term', { related: RELATED, canGoBack: true, saved: true, position: [3, 41] }],
  ['with the form on the page', { form: 'allodynias' }],
  ['without sources and definition', { entry: { ...FULL, sources: [], definition: '' } }],
];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  it.each(STATES)('axe finds nothing %s', async (_, props) => {
    const { host, card } = renderCard(props, scheme);
    await Promise.all(card.getAnimations().map(({ finished }) => finished));
    const { violations } = await axe.run(host);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('the text’s colors are those of the scheme', () => {
    const { card } = renderCard({}, scheme);
    const [red] = /\d+/.exec(getComputedStyle(card).backgroundColor) ?? [];
    expect(Number(red) > 128).toBe(scheme === 'light');
  });
});

it.each([
  ['close', 'Close'],
  ['save', 'Save'],
  ['detail', 'Clinical detail'],
])('the target for %s is at least 24 pixels high', (_, name) => {
  expect(renderCard().button(name)?.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});

it('in a narrow window the card is no wider than the window', () => {
  const { card } = renderCard({ entry: { ...FULL, headword: 'x'.repeat(200) } });
  expect(card.getBoundingClientRect().width).toBeLessThanOrEqual(innerWidth);
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
});
