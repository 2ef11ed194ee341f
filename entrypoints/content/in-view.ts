/** What the reader of the page can see now, asked of the browser by a grid of points. */

/** Milliseconds for asking what is in view: in a text of megabytes each point takes one. */
const LOOK = 8;

/**
 * The elements that can be seen now, in shadow trees too, found from a grid of points.
 *
 * @param rootOf the shadow root of an element that is read
 * @param shift 0–1: the place of the grid, so that several looks together miss little
 */
export function elementsInView(shift: number, rootOf: (element: Element) => ShadowRoot | undefined): Set<Element> {
  const { innerWidth: width, innerHeight: height } = window;
  const seen = new Set<Element>();
  const limit = performance.now() + LOOK;
  for (let y = shift * 0.06; y < 1; y += 0.06)
    for (let x = shift * 0.3; x < 1 && performance.now() < limit; x += 0.3) {
      let hit: Element | null = null;
      for (let root: Document | ShadowRoot | undefined = document; root; root = hit ? rootOf(hit) : undefined) {
        const inner: Element | null = root.elementFromPoint(width * x, height * y);
        if (!inner || inner === hit) break;
        hit = inner;
      }
      if (hit) seen.add(hit);
    }
  return seen;
}
