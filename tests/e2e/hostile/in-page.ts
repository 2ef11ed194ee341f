/** What the tests ask of a page. These functions run in it and use nothing around them. */

/** The marked texts of this document, in lower case; of nodes that are in the page. */
export function readMarked(): string[] {
  const texts: string[] = [];
  const read = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): void => {
    if (!startContainer.isConnected) return;
    const range = new Range();
    try {
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      texts.push(range.toString().toLowerCase());
    } catch {
      texts.push('a mark beyond its text');
    }
  };
  const highlight = CSS.highlights.get('pain-gloss');
  try {
    for (const mark of highlight ?? []) read(mark);
  } catch {
    // Firefox has no iterators for other worlds than the page's; Chromium calls nothing back where scripts are off
    highlight?.forEach(read);
  }
  return texts;
}

/** HTML of the page and its open shadow trees, without the card's node. */
export function readHtml(): string {
  const htmlOf = (root: Node): string => {
    const copy = root.cloneNode(true);
    const scope = copy instanceof Document || copy instanceof Element ? copy : undefined;
    for (const host of scope?.querySelectorAll('div[data-pain-gloss]') ?? []) host.remove();
    return new XMLSerializer().serializeToString(copy);
  };
  const trees = (root: Document | ShadowRoot): string[] =>
    [...root.querySelectorAll('*')]
      .flatMap((element) => (element instanceof HTMLFormElement ? [] : (element.shadowRoot ?? [])))
      .flatMap((inner) => [...[...inner.children].map(htmlOf), ...trees(inner)]);
  return [htmlOf(document), ...trees(document)].join('\n');
}

/** Middle of a line of the first mark in view, if there is one with nothing over it; viewport CSS pixels. */
export function findMark(): { x: number; y: number } | undefined {
  const marks: AbstractRange[] = [];
  let covered: { x: number; y: number } | undefined;
  CSS.highlights.get('pain-gloss')?.forEach((mark) => {
    marks.push(mark);
  });
  for (const { startContainer, startOffset, endContainer, endOffset } of marks) {
    if (!startContainer.isConnected) continue;
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    for (const { x, y, width, height } of range.getClientRects()) {
      const middle = { x: x + width / 2, y: y + height / 2 };
      if (!width || middle.x < 0 || middle.x > innerWidth || middle.y < 0 || middle.y > innerHeight) continue;
      const top = Document.prototype.elementFromPoint.call(document, middle.x, middle.y);
      if (top && (Node.prototype.contains.call(top, startContainer) || top.shadowRoot || startContainer.getRootNode() !== document))
        return middle;
      covered ??= middle;
    }
  }
  return covered;
}

/** Is the card's node in the page, in an open shadow tree too? */
export function findCard(): boolean {
  const within = (root: Document | ShadowRoot): boolean =>
    root.querySelector('[data-pain-gloss]') !== null ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && within(shadowRoot));
  return within(document);
}

/** Waits until the extension has begun with this page, but not for one that it leaves alone. */
export async function untilStarted(): Promise<void> {
  for (const end = performance.now() + 1000; performance.now() < end && !CSS.highlights.has('pain-gloss'); )
    await new Promise((done) => setTimeout(done, 50));
}
