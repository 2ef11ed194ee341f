/** The order of nodes in the page, shadow trees included. */

/** For sorting: document order; a node of a shadow tree stands where its host does. */
export function compare(a: Node, b: Node): number {
  if (a === b) return 0;
  const together = a.getRootNode() === b.getRootNode();
  const x = together ? a : inDocument(a);
  const y = together ? b : inDocument(b);
  if (x === y) return 0;
  // this way round: Chromium walks from the argument back to the node, and sorting mostly asks about neighbors
  return y.compareDocumentPosition(x) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
}

function inDocument(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) at = root.host;
  return at;
}
