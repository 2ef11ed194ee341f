/** Where words stand, and a pointer that moves, presses and taps there. */

/** The first box of a word's first occurrence; viewport CSS pixels. */
export function rectOf(word: string, root: Node = document.body): DOMRect {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const at = text.data.indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + word.length);
    return range.getClientRects()[0] ?? new DOMRect();
  }
  throw new Error(`the test page does not say "${word}"`);
}

export interface Point {
  x: number;
  y: number;
}

/** The middle of a word. */
export function at(word: string, root?: Node): Point {
  const { x, y, width, height } = rectOf(word, root);
  return { x: x + width / 2, y: y + height / 2 };
}

export function middleOf(element: Element): Point {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function send(name: string, { x, y }: Point, more: PointerEventInit = {}): void {
  // into open shadow trees, as a real pointer goes
  let target: Element | null = document.elementFromPoint(x, y);
  for (let inner = target; inner; inner = inner.shadowRoot?.elementFromPoint(x, y) ?? null) {
    if (inner === target && target.shadowRoot === null) break;
    target = inner;
  }
  const init: PointerEventInit = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, pointerType: 'mouse', ...more };
  (target ?? document.documentElement).dispatchEvent(new PointerEvent(name, init));
}

export const move = (to: Point, more?: PointerEventInit): void => send('pointermove', to, more);
export const press = (where: Point, more?: PointerEventInit): void => send('pointerdown', where, more);
export const release = (where: Point, more?: PointerEventInit): void => send('pointerup', where, more);

/** A finger that comes down and goes up again, perhaps somewhere else. */
export function tap(from: Point, to: Point = from, pointerType = 'touch'): void {
  press(from, { pointerType });
  release(to, { pointerType });
}
