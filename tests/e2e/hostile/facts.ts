/** What a page can find out about itself. The functions run in it, in its own world, and use nothing around them. */

/** Facts by name: with the extension they are to be what they are without. */
export type Facts = Record<string, unknown>;

/** Listens from the very beginning, before anything of the page's own runs. (How often a selection changes and a page scrolls, the browser decides as it has time.) */
export function listen(): void {
  const heard: string[] = [];
  const measured = { shift: 0, largest: '' };
  Object.defineProperty(window, 'told', { value: { heard, measured }, enumerable: false });
  const types =
    'pointerdown pointerup pointercancel mousedown mouseup click dblclick auxclick contextmenu wheel keydown keypress keyup beforeinput input change focusin focusout selectstart copy cut paste touchstart touchmove touchend toggle beforetoggle error unhandledrejection securitypolicyviolation visibilitychange resize message storage';
  for (const type of types.split(' '))
    for (const [name, target] of [
      ['window', window],
      ['document', document],
    ] as const)
      for (const capture of [true, false])
        target.addEventListener(
          type,
          (event) => {
            const at = event.target instanceof Element ? event.target.localName : '';
            heard.push([name, type, capture, at, event.defaultPrevented, event.cancelable, event.eventPhase].join(' '));
          },
          { capture, passive: true },
        );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) measured.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      measured.largest = (entry as PerformanceEntry & { element?: Element }).element?.outerHTML.slice(0, 200) ?? 'none';
  }).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** All that a script of the page can see of itself now. */
export async function lookAround(): Promise<Facts> {
  const { heard, measured } = (window as unknown as { told: { heard: string[]; measured: { shift: number; largest: string } } }).told;
  const trees = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : [])),
  ];
  const all = trees(document);
  const elements = all.flatMap((root) => [...root.querySelectorAll('*')]);
  /** Property → its values, element by element: a difference is told by its property's name. */
  const styles: Record<string, string> = {};
  for (const element of elements) {
    const style = getComputedStyle(element);
    for (const name of style) styles[name] = `${styles[name] ?? ''}|${style.getPropertyValue(name)}`;
  }
  const { anchorNode, anchorOffset, focusOffset } = getSelection() as Selection;
  return {
    html: all.map((root) => (root instanceof Document ? root.documentElement.outerHTML : root.innerHTML)),
    styles,
    boxes: elements.map((element) => JSON.stringify(element.getBoundingClientRect())),
    sheets: all.map((root) => [root.styleSheets.length, root.adoptedStyleSheets.length]),
    globals: Object.getOwnPropertyNames(window).sort(),
    properties: [document, navigator, document.documentElement, document.body, history, location, CSS].map((each) =>
      Object.getOwnPropertyNames(each).sort(),
    ),
    native: [Element.prototype.attachShadow, Array.prototype.push, EventTarget.prototype.addEventListener, fetch, history.pushState].map(
      String,
    ),
    scripts: [...document.scripts].map(({ src }) => src),
    resources: performance.getEntriesByType('resource').map(({ name }) => name),
    marksAndMeasures: [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('measure')].map(({ name }) => name),
    stored: [document.cookie, Object.keys(localStorage), Object.keys(sessionStorage), await indexedDB.databases(), await caches.keys()],
    history: history.length,
    scroll: [scrollX, scrollY, document.documentElement.scrollHeight, document.documentElement.scrollWidth],
    focus: document.activeElement?.outerHTML.slice(0, 80),
    selection: [String(getSelection()), anchorNode?.nodeName, anchorOffset, focusOffset],
    heard: [...heard],
    layoutShift: measured.shift,
    largest: measured.largest,
  };
}
