/** Looks into the card on a page from outside: its closed shadow root opens to the debugging protocol alone. */
import type { CDPSession, Page } from 'playwright-core';

interface DomNode {
  nodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

export interface CardElement {
  name: string;
  text: string;
  attributes: Record<string, string>;
  /** Clicks its middle with the mouse, as a person would. */
  click(): Promise<void>;
}

export interface CardReading {
  /** The card's text, one line per element that holds text. */
  text: string;
  elements: CardElement[];
}

function textOf(node: DomNode): string {
  if (node.nodeType === 3) return node.nodeValue;
  return (node.children ?? []).map(textOf).join('');
}

function find(node: DomNode, test: (node: DomNode) => boolean): DomNode | undefined {
  if (test(node)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

function all(node: DomNode): DomNode[] {
  return [node, ...(node.children ?? []).flatMap(all)];
}

async function click(page: Page, session: CDPSession, node: DomNode): Promise<void> {
  const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
  const [x1, y1, , , x2, y2] = model.content as [number, number, number, number, number, number];
  await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
}

/** What the card on the page (or in one of its frames) shows now; undefined while there is none. */
export async function readCard(page: Page): Promise<CardReading | undefined> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode };
  const host = find(root, (node) => node.attributes?.includes('data-pain-gloss') ?? false);
  const shadow = host?.shadowRoots?.[0];
  if (!shadow) return undefined;
  const elements = all(shadow)
    .filter((node) => node.nodeType === 1)
    .map((node) => {
      const attributes: Record<string, string> = {};
      for (let i = 0; i < (node.attributes?.length ?? 0); i += 2)
        attributes[node.attributes?.[i] as string] = node.attributes?.[i + 1] as string;
      return { name: node.nodeName.toLowerCase(), text: textOf(node).trim(), attributes, click: () => click(page, session, node) };
    });
  const lines = elements.filter(({ name }) => /^(h2|p|button)$/.test(name)).map(({ text }) => text);
  return { text: lines.filter(Boolean).join('\n'), elements };
}

/** Waits for a card that passes the test. Throws when none has come after `patience` ms, with what there was instead. */
export async function waitForCard(page: Page, test: (card: CardReading) => boolean = () => true, patience = 5000): Promise<CardReading> {
  const end = Date.now() + patience;
  let last: CardReading | undefined;
  do {
    last = await readCard(page);
    if (last && test(last)) return last;
    await page.waitForTimeout(40);
  } while (Date.now() < end);
  throw new Error(`no such card; there was ${last ? JSON.stringify(last.text) : 'none'}`);
}

/** Waits until the page has no card. */
export async function waitForNoCard(page: Page, patience = 5000): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[data-pain-gloss]'), undefined, { timeout: patience });
}
