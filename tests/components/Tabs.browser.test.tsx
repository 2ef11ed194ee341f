/** Tabs and the switch: roles, names, keys. */
import { describe, expect, it, vi } from 'vitest';
import { Switch } from '../../components/Switch.tsx';
import { TabPanel, Tabs } from '../../components/Tabs.tsx';
import { click, press, type Shown, show } from './show.tsx';

const TABS = [
  { id: 'search', label: 'Search' },
  { id: 'page', label: 'On this page', badge: { shown: '12', said: '12 terms' } },
  { id: 'career', label: 'Career' },
] as const;
type TabId = (typeof TABS)[number]['id'];

interface ShownTabs extends Shown {
  tabs: HTMLElement[];
  onSelect: ReturnType<typeof vi.fn<(id: TabId) => void>>;
}

const tabsAt = (selected: TabId, onSelect: (id: TabId) => void = () => {}) => (
  <>
    <Tabs<TabId> label="PainGloss" tabs={TABS} selected={selected} onSelect={onSelect} />
    {TABS.map(({ id, label }) => (
      <TabPanel key={id} id={id} selected={selected} focusable={id === 'career'}>
        {label} panel
      </TabPanel>
    ))}
  </>
);

function showTabs(selected: TabId = 'search'): ShownTabs {
  const onSelect = vi.fn<(id: TabId) => void>();
  const shown = show(tabsAt(selected, onSelect));
  return { ...shown, tabs: shown.all('[role="tab"]'), onSelect };
}

describe('tabs', () => {
  it('are a named list of three', () => {
    const { one, tabs } = showTabs();
    expect(one('[role="tablist"]').getAttribute('aria-label')).toBe('PainGloss');
    expect(tabs.map(({ textContent }) => textContent)).toEqual(['Search', 'On this page12, 12 terms', 'Career']);
  });

  it('say a badge in words', () => {
    const { one } = showTabs();
    expect(one('.tab-badge').getAttribute('aria-hidden')).toBe('true');
  });

  it.each([0, 1, 2])('one alone is selected and in the tab order: number %i', (at) => {
    const { tabs } = showTabs(TABS[at]?.id);
    const others = [0, 1, 2].map((i) => i === at);
    expect(tabs.map((tab) => tab.getAttribute('aria-selected') === 'true')).toEqual(others);
    expect(tabs.map((tab) => tab.tabIndex === 0)).toEqual(others);
  });

  it('have their panels drawn when they are first selected, and kept', () => {
    const { all, again } = showTabs('page');
    const texts = (): (string | null)[] => all('[role="tabpanel"]').map(({ textContent }) => textContent);
    expect(texts()).toEqual(['', 'On this page panel', '']);
    again(tabsAt('career'));
    expect(texts()).toEqual(['', 'On this page panel', 'Career panel']);
  });

  it('name their panels, of which one is shown', () => {
    const { tabs, all } = showTabs('page');
    const panels = all('[role="tabpanel"]');
    expect(tabs.map((tab) => tab.getAttribute('aria-controls'))).toEqual(panels.map(({ id }) => id));
    expect(panels.map((panel) => panel.getAttribute('aria-labelledby'))).toEqual(tabs.map(({ id }) => id));
    expect(panels.map((panel) => panel.checkVisibility())).toEqual([false, true, false]);
  });

  it('a panel takes the focus where it is told to', () => {
    expect(
      showTabs()
        .all('[role="tabpanel"]')
        .map((panel) => panel.getAttribute('tabindex')),
    ).toEqual([null, null, '0']);
  });

  it.each([
    ['search', 'ArrowRight', 'page'],
    ['career', 'ArrowRight', 'search'],
    ['search', 'ArrowLeft', 'career'],
    ['career', 'Home', 'search'],
    ['search', 'End', 'career'],
  ] as const)('from %s, %s selects %s and takes the focus there', (from, key, to) => {
    const { tabs, onSelect } = showTabs(from);
    expect(press(tabs[TABS.findIndex(({ id }) => id === from)] as HTMLElement, key)).toBe(false);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(to);
    expect(document.activeElement?.id).toBe(`tab-${to}`);
  });

  it.each([
    ['ArrowDown', {}],
    ['Tab', {}],
    ['a', {}],
    ['ArrowLeft', { altKey: true }],
    ['ArrowRight', { shiftKey: true }],
    ['Home', { ctrlKey: true }],
  ])('%s %o is left to the browser', (key, more) => {
    const { tabs, onSelect } = showTabs();
    expect(press(tabs[0] as HTMLElement, key, more)).toBe(true);
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('are selected by a click', () => {
    const { tabs, onSelect } = showTabs();
    click(tabs[2] as HTMLElement);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('career');
  });
});

describe('the switch', () => {
  const showSwitch = (on: boolean, label = 'Marking on example.org') => {
    const onChange = vi.fn();
    const shown = show(
      <Switch on={on} onChange={onChange} title={label}>
        {label}
      </Switch>,
    );
    return { ...shown, onChange, button: shown.one('[role="switch"]') };
  };

  it.each([
    [true, 'true', false],
    [false, 'false', true],
  ])('on: %s; a click asks for the other', (on, checked, wanted) => {
    const { button, onChange } = showSwitch(on);
    expect([button.localName, button.getAttribute('aria-checked')]).toEqual(['button', checked]);
    click(button);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(wanted);
  });

  it('is named by its label alone', () => {
    expect(showSwitch(true).button.textContent).toBe('Marking on example.org');
  });

  it.each([
    ['short', 'a.org'],
    ['long', `${'sub.'.repeat(50)}example.org`],
  ])('is high enough to hit and stays in its frame with a %s host', (_, host) => {
    const { button } = showSwitch(true, host);
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    expect(button.getBoundingClientRect().width).toBeLessThanOrEqual(400);
  });
});
