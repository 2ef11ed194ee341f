/** The terms of a page: in groups, with counts, each with its two buttons. */
import { describe, expect, it, vi } from 'vitest';
import { PageTermList, type TermOrder } from '../../components/PageTermList.tsx';
import type { PageTerm } from '../../core/page-terms.ts';
import { click, show } from './show.tsx';

const term = (id: string, more: Partial<PageTerm> = {}): PageTerm => ({
  id,
  headword: id,
  category: 'concept',
  count: 1,
  order: 0,
  ...more,
});

const TERMS = [
  term('sciatica', { category: 'condition', count: 2 }),
  term('pain', { count: 7 }),
  term('allodynia', { category: 'symptom-sign' }),
  term('crps', { headword: 'complex regional pain syndrome', category: 'condition', count: 5 }),
];

function showTerms(terms: PageTerm[] = TERMS, order: TermOrder = 'category') {
  const actions = { onReveal: vi.fn(), onExplain: vi.fn() };
  return { ...show(<PageTermList terms={terms} order={order} {...actions} />), actions };
}

describe('the list', () => {
  it('has a heading for each category, with the number of its terms', () => {
    expect(showTerms().texts('h2')).toEqual(['Concept 1', 'Condition 2', 'Symptom or sign 1']);
  });

  it('has what is found most often first within a category', () => {
    expect(showTerms().texts('.term-reveal .headword')).toEqual(['pain', 'complex regional pain syndrome', 'sciatica', 'allodynia']);
  });

  it('has them as they are met in reading order, without headings', () => {
    const met = TERMS.map((each, i) => ({ ...each, order: 3 - i }));
    const { texts } = showTerms(met, 'reading');
    expect(texts('h2')).toEqual([]);
    expect(texts('.term-reveal .headword')).toEqual(['complex regional pain syndrome', 'allodynia', 'pain', 'sciatica']);
  });

  it.each([
    ['pain', 'pain×7, 7 times, show on the page'],
    ['allodynia', 'allodynia×1, once, show on the page'],
  ])('says how often: %s', (headword, text) => {
    expect(
      showTerms()
        .texts('.term-reveal')
        .find((each) => each.startsWith(headword)),
    ).toBe(text);
  });

  it('is empty where there are no terms', () => {
    expect(showTerms([]).root.textContent).toBe('');
  });

  it('holds 300 terms', () => {
    const many = Array.from({ length: 300 }, (_, i) => term(`term-${i}`));
    expect(showTerms(many).all('.term-row')).toHaveLength(300);
  });

  it.each([120, 320])('wraps long headwords at a width of %i pixels', (width) => {
    const { root } = show(
      <PageTermList terms={[term('x'.repeat(150))]} order="category" onReveal={() => {}} onExplain={() => {}} />,
      width,
    );
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('its buttons', () => {
  it('show a term on the page', () => {
    const { all, actions } = showTerms();
    click(all('.term-reveal')[1] as HTMLElement);
    expect(actions.onReveal).toHaveBeenCalledExactlyOnceWith('crps');
    expect(actions.onExplain).not.toHaveBeenCalled();
  });

  it('explain a term here', () => {
    const { one, actions } = showTerms();
    click(one('[aria-label="Explain sciatica here"]'));
    expect(actions.onExplain).toHaveBeenCalledExactlyOnceWith('sciatica');
    expect(actions.onReveal).not.toHaveBeenCalled();
  });

  it('are high and wide enough to hit', () => {
    const small = showTerms()
      .all('button')
      .map((button) => button.getBoundingClientRect())
      .filter(({ width, height }) => width < 24 || height < 24);
    expect(small).toEqual([]);
  });
});
