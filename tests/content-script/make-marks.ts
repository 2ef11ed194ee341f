/** Marks over a piece of a page, without the reader that follows its changes. */
import { vi } from 'vitest';
import { createMarks, type MarkedBlock, type Marks } from '../../entrypoints/content/marks.ts';
import { readTree } from '../../entrypoints/content/page-text.ts';
import { INDEX } from './glossary.ts';
import { setBody } from './open-page.ts';

export interface TestMarks extends Marks {
  /** Reads a tree and decides what it can. */
  read(root: Element | ShadowRoot): void;
  blockChanged: ReturnType<typeof vi.fn<(block: MarkedBlock) => void>>;
  blockDropped: ReturnType<typeof vi.fn<(block: MarkedBlock) => void>>;
}

export function makeMarks(): TestMarks {
  const blockChanged = vi.fn<(block: MarkedBlock) => void>();
  const blockDropped = vi.fn<(block: MarkedBlock) => void>();
  const marks = createMarks(INDEX, { blockChanged, blockDropped });
  return Object.assign(marks, {
    blockChanged,
    blockDropped,
    read(root: Element | ShadowRoot) {
      const reader = readTree(root, { language: '', reads: () => true });
      for (let chunk = reader.next(); chunk; chunk = reader.next()) marks.add(chunk);
      marks.settle();
    },
  });
}

/** Marks over a body with this content. */
export function marksOf(html: string): TestMarks {
  const marks = makeMarks();
  marks.read(setBody(html));
  return marks;
}

/** The marked texts in reading order. */
export const shown = (marks: Marks): string[] => marks.inOrder().map(({ text }) => text);

/** Entry → count, as the popup lists them. */
export const counts = (marks: Marks): [string, number][] => marks.list().terms.map(({ id, count }) => [id, count]);
