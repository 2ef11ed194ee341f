/** Makes one script of a candidate and all it imports, as small as a build would make it. */
import { build, type Rolldown } from 'vite';

/** The script sets `bench`, with what the file exports. */
export async function bundle(file: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: file, formats: ['iife'], name: 'bench', fileName: 'candidate' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = result[0]?.output[0];
  if (!chunk) throw new Error(`${file} made no script`);
  return chunk.code;
}
