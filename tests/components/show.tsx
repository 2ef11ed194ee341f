/** Draws a part of the popup or the guide as its page has it: in the document, with its real CSS. */
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import baseCss from '../../components/base.css?inline';
import controlsCss from '../../components/controls.css?inline';
import entryCss from '../../components/entry.css?inline';
import pageTermsCss from '../../components/page-terms.css?inline';
import pathCss from '../../components/path.css?inline';
import roadmapCss from '../../components/roadmap.css?inline';
import searchCss from '../../components/search.css?inline';
import themeCss from '../../components/theme.css?inline';

export interface Shown {
  root: HTMLElement;
  /** The first element that matches; a test that has none fails there. */
  one(selector: string): HTMLElement;
  all(selector: string): HTMLElement[];
  /** Text of each element that matches. */
  texts(selector: string): string[];
  /** Draws again with other content. */
  again(children: ComponentChildren): void;
}

export function show(children: ComponentChildren, width = 400): Shown {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([themeCss, baseCss, controlsCss, searchCss, entryCss, pageTermsCss, pathCss, roadmapCss].join('\n'));
  const root = document.createElement('div');
  root.style.inlineSize = `${width}px`;
  document.adoptedStyleSheets = [sheet];
  document.body.append(root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    document.adoptedStyleSheets = [];
  });
  const again = (content: ComponentChildren): void => void act(() => render(content, root));
  again(children);
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    root,
    all,
    again,
    one(selector) {
      const [first] = all(selector);
      if (!first) throw new Error(`nothing matches ${selector} in ${root.innerHTML}`);
      return first;
    },
    texts: (selector) => all(selector).map(({ textContent }) => textContent ?? ''),
  };
}

/** A key on an element; false where the component has taken it. */
export function press(target: Element, key: string, more: KeyboardEventInit = {}): boolean {
  let left = true;
  act(() => {
    left = target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  });
  return left;
}

/** A click, with what it causes drawn. */
export function click(target: HTMLElement): void {
  act(() => target.click());
}
