/**
 * The one node that is ever added to the page: `<div data-pain-gloss>` with a closed shadow root, in the top layer.
 * Its own rules beat whatever the page's CSS does to `div`, `*` or `[popover]`, even with `!important`.
 */
import cardCss from '../../../components/card.css?inline';
import themeCss from '../../../components/theme.css?inline';
import { isLike, own } from '../own.ts';

/** `all: initial` is important too, and so takes back every property that a page can have set on this element. */
const HOST_RULE = `:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  width: max-content !important;
  z-index: 2147483647 !important;
}`;

/** On paper nothing of ours shows. Last, so that it beats what is said above. */
const PRINT_RULE = '@media print { :host { display: none !important } }';

export interface CardHost {
  element: HTMLDivElement;
  /** Where the card is drawn. */
  root: HTMLDivElement;
  /** Viewport CSS pixels of the host's upper left corner. */
  moveTo(left: number, top: number): void;
  remove(): void;
}

/** The parent that keeps the card usable: the modal dialog or full-screen element around the term, else the page. */
function parentFor(near: Node): Element {
  const element = near.nodeType === Node.ELEMENT_NODE ? (near as Element) : near.parentElement;
  for (
    let at: Element | null | undefined = element;
    at;
    at = own(at, 'parentElement') ?? ((own(at, 'getRootNode').call(at) as ShadowRoot).host as Element | undefined)
  ) {
    if (isLike(at, ':modal, :fullscreen')) return isLike(at, 'iframe, video, canvas, img') ? document.documentElement : at;
  }
  return document.fullscreenElement ?? document.documentElement;
}

export function createCardHost(near: Node, theme: string): CardHost {
  const element = document.createElement('div');
  element.setAttribute('data-pain-gloss', '');
  element.setAttribute('popover', 'manual');
  const shadow = element.attachShadow({ mode: 'closed', delegatesFocus: false });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${HOST_RULE}\n${themeCss}\n${cardCss}\n${PRINT_RULE}`);
  shadow.adoptedStyleSheets = [sheet];
  const rule = sheet.cssRules[0] as CSSStyleRule;
  // here, because `all` has reset what theme.css says of it
  rule.style.setProperty('color-scheme', theme === 'system' ? 'light dark' : theme, 'important');
  const root = document.createElement('div');
  shadow.append(root);
  const parent = parentFor(near);
  own(parent, 'append').call(parent, element);
  try {
    element.showPopover();
  } catch {
    // no top layer here (an SVG or XML document): the z-index must do
  }
  // a page that zooms its root zooms the top layer with it; our pixels are those of the viewport
  const { currentCSSZoom = 1 } = element as Element & { currentCSSZoom?: number };
  if (currentCSSZoom !== 1) rule.style.setProperty('zoom', String(1 / currentCSSZoom), 'important');
  return {
    element,
    root,
    moveTo(left, top) {
      rule.style.setProperty('left', `${left}px`, 'important');
      rule.style.setProperty('top', `${top}px`, 'important');
    },
    remove() {
      element.remove();
    },
  };
}
