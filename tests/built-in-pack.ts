/** The built-in pack as the extension ships it, and its index: put together once for each test file that asks. */
import { compile } from '../core/compile.ts';
import type { Entry } from '../core/entry.ts';
import { parsePack } from '../core/pack.ts';
import { assemblePack } from '../scripts/assemble-pack.ts';

export const BUILT_IN_FOLDER = 'data/packs/pain-medicine';

export function builtInEntries(): Entry[] {
  const parsed = parsePack(assemblePack(BUILT_IN_FOLDER));
  if (!parsed.ok) throw new Error(`the built-in pack has faults: ${JSON.stringify(parsed.faults.slice(0, 3))}`);
  return parsed.pack.entries;
}

export function builtInIndex(): ReturnType<typeof compile> {
  return compile(builtInEntries(), 'test');
}
