/** The search box: what its keys do, and what a screen reader is told of the list under it. */
import { createRef, render } from 'preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { HitGroup } from '../../components/HitList.tsx';
import { SearchCombobox } from '../../components/SearchCombobox.tsx';
import { HITS, hit } from './hits.ts';
import { click, press, type Shown, show } from './show.tsx';

type Props = Parameters<typeof SearchCombobox>[0];

interface Box extends Shown {
  input: HTMLInputElement;
  /** Text of the option that the box points at. */
  active(): string | undefined;
  actions: Record<'onQuery' | 'onOpen' | 'onHurry', ReturnType<typeof vi.fn>>;
  change(props: Partial<Props>): void;
}

function showBox(props: Partial<Props> = {}): Box {
  const actions = { onQuery: vi.fn(), onOpen: vi.fn(), onHurry: vi.fn() };
  let all: Props = { query: 'pain', answered: 'pain', groups: [{ hits: HITS }], inputRef: createRef(), ...actions, ...props };
  const shown = show(<SearchCombobox {...all} />);
  const input = shown.one('input') as HTMLInputElement;
  return {
    ...shown,
    input,
    actions,
    active: () =>
      document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.querySelector('.headword')?.textContent ?? undefined,
    change(more) {
      all = { ...all, ...more };
      shown.again(<SearchCombobox {...all} />);
    },
  };
}

const GROUPS: HitGroup[] = [
  { label: 'Recent', hits: [hit('one')] },
  { label: 'Saved', hits: [hit('two'), hit('three')] },
];

describe('what a screen reader is told', () => {
  it('the box is a combobox with a name, over the list of results', () => {
    const { input, one } = showBox();
    expect(input.getAttribute('role')).toBe('combobox');
    expect(input.labels?.[0]?.textContent).toBe('Search the glossary');
    expect(document.getElementById(input.getAttribute('aria-controls') ?? '')).toBe(one('[role="listbox"]'));
    expect(one('[role="listbox"]').getAttribute('aria-label')).toBe('Results');
  });

  it.each([
    ['with results', HITS, 'true', true],
    ['without results', [], 'false', false],
  ] as const)('the list is there %s: %s', (_, hits, expanded, there) => {
    const { input, all } = showBox({ groups: [{ hits }] });
    expect(input.getAttribute('aria-expanded')).toBe(expanded);
    expect([input.hasAttribute('aria-controls'), all('[role="listbox"]').length > 0]).toEqual([there, there]);
  });

  it('one option alone is selected, the one that the box points at', () => {
    const { input, one, all } = showBox();
    expect(all('[aria-selected="true"]')).toHaveLength(1);
    expect(one('[aria-selected="true"]').id).toBe(input.getAttribute('aria-activedescendant'));
  });

  it('an empty box names what it lists by group', () => {
    const { one, all } = showBox({ query: '', answered: undefined, groups: GROUPS });
    expect(one('[role="listbox"]').getAttribute('aria-label')).toBe('Recent and saved');
    const names = all('[role="group"]').map((group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent);
    expect(names).toEqual(['Recent', 'Saved']);
  });
});

describe('the active option', () => {
  it('is the first result', () => {
    expect(showBox().active()).toBe('one');
  });

  it('is none in an empty box', () => {
    expect(showBox({ query: '', answered: undefined, groups: GROUPS }).active()).toBeUndefined();
  });

  it('is the first again when another query is answered', () => {
    const box = showBox();
    press(box.input, 'ArrowDown');
    box.change({ query: 'pains', answered: 'pains', groups: [{ hits: [hit('four'), hit('five')] }] });
    expect(box.active()).toBe('four');
  });

  it.each([
    [['ArrowDown'], 'two'],
    [['ArrowDown', 'ArrowDown', 'ArrowDown'], 'one'],
    [['ArrowUp'], 'three'],
    [['ArrowDown', 'ArrowUp'], 'one'],
  ])('after %j is %s', (keys, name) => {
    const box = showBox();
    for (const key of keys) expect(press(box.input, key)).toBe(false);
    expect(box.active()).toBe(name);
  });

  it.each([
    ['Home', 'one'],
    ['End', 'three'],
  ])('of an empty box, after %s, is %s', (key, name) => {
    const box = showBox({ query: '', answered: undefined, groups: GROUPS });
    press(box.input, 'ArrowDown');
    press(box.input, key);
    expect(box.active()).toBe(name);
  });

  it('is in sight', () => {
    const many = Array.from({ length: 30 }, (_, i) => hit(`term-${i}`));
    const box = showBox({ groups: [{ hits: many }] });
    const list = box.one('[role="listbox"]');
    Object.assign(list.style, { maxBlockSize: '200px', overflowY: 'auto' });
    for (let i = 0; i < 20; i++) press(box.input, 'ArrowDown');
    const { top, bottom } = box.one('[aria-selected="true"]').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(list.getBoundingClientRect().top - 1);
    expect(bottom).toBeLessThanOrEqual(list.getBoundingClientRect().bottom + 1);
  });
});

describe('keys', () => {
  it('Enter opens the active option', () => {
    const box = showBox();
    press(box.input, 'ArrowDown');
    press(box.input, 'Enter');
    expect(box.actions.onOpen).toHaveBeenCalledExactlyOnceWith('two');
  });

  it('Enter before the answer asks for haste, and opens no old result', () => {
    const box = showBox({ query: 'pains', answered: 'pain' });
    press(box.input, 'Enter');
    expect(box.actions.onHurry).toHaveBeenCalledOnce();
    expect(box.actions.onOpen).not.toHaveBeenCalled();
  });

  it('Enter counts an answer to the same words with spaces around them', () => {
    const box = showBox({ query: ' pain ' });
    press(box.input, 'Enter');
    expect(box.actions.onOpen).toHaveBeenCalledExactlyOnceWith('one');
  });

  it('Escape clears the box', () => {
    const box = showBox();
    expect(press(box.input, 'Escape')).toBe(false);
    expect(box.actions.onQuery).toHaveBeenCalledExactlyOnceWith('');
  });

  it.each([
    ['Escape in an empty box', 'Escape', {}, { query: '', answered: undefined, groups: [] }],
    ['an arrow over nothing', 'ArrowDown', {}, { groups: [] }],
    ['Home in a text', 'Home', {}, {}],
    ['End in a text', 'End', {}, {}],
    ['a letter', 'a', {}, {}],
    ['an arrow with Alt', 'ArrowDown', { altKey: true }, {}],
    ['Enter that ends a composition', 'Enter', { isComposing: true }, {}],
  ])('%s is left to the browser', (_, key, more, props) => {
    const box = showBox(props);
    expect(press(box.input, key, more)).toBe(true);
    for (const action of Object.values(box.actions)) expect(action).not.toHaveBeenCalled();
  });
});

describe('pointer', () => {
  it('a click opens an option, and the focus stays in the box', () => {
    const box = showBox();
    const third = box.all('[role="option"]')[2] as HTMLElement;
    expect(third.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }))).toBe(false);
    click(third);
    expect(box.actions.onOpen).toHaveBeenCalledExactlyOnceWith('three');
  });

  it('the button clears the box', () => {
    const box = showBox();
    click(box.one('button[aria-label="Clear the search"]'));
    expect(box.actions.onQuery).toHaveBeenCalledExactlyOnceWith('');
  });

  it('an empty box has nothing to clear', () => {
    expect(showBox({ query: '', answered: undefined, groups: [] }).all('button')).toHaveLength(0);
  });
});

it('shows what it is given where there are no results', () => {
  expect(showBox({ groups: [], children: <p class="none">Nothing</p> }).texts('.none')).toEqual(['Nothing']);
});

describe('Enter', () => {
  it('opens the first hit in the very moment in which the answer has come', () => {
    const root = document.createElement('div');
    document.body.append(root);
    onTestFinished(() => {
      render(null, root);
      root.remove();
    });
    const onOpen = vi.fn();
    const props = { query: 'pain', inputRef: createRef<HTMLInputElement>(), onOpen, onQuery: vi.fn(), onHurry: vi.fn() };
    render(<SearchCombobox {...props} answered={undefined} groups={[]} />, root);
    render(<SearchCombobox {...props} answered="pain" groups={[{ hits: HITS }]} />, root);
    root.querySelector('input')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    expect(onOpen).toHaveBeenCalledWith(HITS[0]?.id);
  });
});
