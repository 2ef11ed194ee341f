/** Puts a glossary's index where the built extension reads it, as if its background had compiled it. */
import { compile } from '../../core/compile.ts';
import { encodeIndex } from '../../core/index-format.ts';
import type { Launched } from '../../scripts/launch-chromium.ts';
import { entriesOf, type GlossaryName } from './glossaries.ts';

interface Storage {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
}

/** Waits for the background's own first compilation, which would overwrite ours. */
export async function settled({ worker }: Launched): Promise<void> {
  await worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Storage }).chrome;
    for (;;) {
      const { index, indexKey } = await storage.local.get(null as unknown as string);
      if (index && indexKey) return;
      await new Promise((done) => setTimeout(done, 50));
    }
  });
}

export async function putGlossary({ worker }: Launched, name: GlossaryName): Promise<void> {
  const index = encodeIndex(compile(entriesOf(name), 'bench'));
  await worker.evaluate(async (stored) => {
    await (globalThis as unknown as { chrome: Storage }).chrome.storage.local.set({ index: stored });
  }, index);
}
