/** Tabs as ARIA's practices describe them: one tab stop, arrow keys move and select at once. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** A short figure beside the label ("12", "3/30") and what a screen reader says for it ("12 terms"). */
  badge?: { shown: string; said: string } | undefined;
}

interface TabsProps<Id extends string> {
  /** Names the whole list. */
  label: string;
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect(id: Id): void;
}

const tabId = (id: string): string => `tab-${id}`;
const panelId = (id: string): string => `panel-${id}`;

/** Which tab a key leads to; undefined for keys that are no business of tabs. */
function step(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = step(
      event.key,
      tabs.findIndex(({ id }) => id === selected),
      tabs.length,
    );
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab.id)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: name, badge }) => (
        <button
          key={id}
          type="button"
          role="tab"
          class="tab"
          id={tabId(id)}
          aria-selected={id === selected}
          aria-controls={panelId(id)}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {name}
          {badge && (
            <>
              <span class="tab-badge" aria-hidden="true">
                {badge.shown}
              </span>
              <span class="visually-hidden">, {badge.said}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  id: string;
  selected: string;
  /** Set where the panel does not begin with something that takes the focus. */
  focusable?: boolean;
  children: ComponentChildren;
}

/**
 * The panel of a tab. What is in it is drawn when the tab is first selected, and stays in place while hidden, so that
 * what was typed or unfolded is kept.
 */
export function TabPanel({ id, selected, focusable = false, children }: TabPanelProps) {
  const drawn = useRef(false);
  drawn.current ||= id === selected;
  return (
    <div
      class="tab-panel"
      role="tabpanel"
      id={panelId(id)}
      aria-labelledby={tabId(id)}
      hidden={id !== selected}
      tabIndex={focusable ? 0 : undefined}
    >
      {drawn.current && children}
    </div>
  );
}
