/** What a reader reads, block by block. */
import type { Container } from '../../entrypoints/content/elements.ts';
import type { Chunk, Reader } from '../../entrypoints/content/page-text.ts';

export interface Block {
  container: Container;
  text: string;
}

/** The blocks of a chunk, without the U+0000 that parts them. */
export function blocksOfChunk({ begins, containers, text }: Chunk): Block[] {
  return begins.map((begin, k) => ({ container: containers[k] as Container, text: text.slice(begin, (begins[k + 1] ?? text.length) - 1) }));
}

/** All blocks that a reader still has to give. */
export function blocksIn(reader: Reader): Block[] {
  const blocks: Block[] = [];
  for (let chunk = reader.next(); chunk; chunk = reader.next()) blocks.push(...blocksOfChunk(chunk));
  return blocks;
}
