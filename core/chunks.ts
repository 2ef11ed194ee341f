/** Texts in pieces: storage that syncs takes a few kilobytes per key. */

/** UTF-8 bytes of a text as JSON, which is how browsers count what is stored. */
export function storedBytes(text: string): number {
  let bytes = 2;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += JSON.stringify(character).length - 2;
    // Chromium stores "<" escaped, against script tags
    else if (code === 0x3c) bytes += 6;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Cuts a text into pieces of at most so many stored bytes (12 or more), never within a character. An empty text has none. */
export function toChunks(text: string, most: number): string[] {
  const chunks: string[] = [];
  let chunk = '';
  let bytes = 2;
  for (const character of text) {
    const own = storedBytes(character) - 2;
    if (bytes + own > most) {
      chunks.push(chunk);
      chunk = '';
      bytes = 2;
    }
    chunk += character;
    bytes += own;
  }
  return chunk ? [...chunks, chunk] : chunks;
}
