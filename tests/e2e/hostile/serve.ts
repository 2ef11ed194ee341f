/** Serves the hostile pages: "/family/number", and each page's own files. */
import { type PageServer, type ServedPage, servePages } from '../../../scripts/serve-pages.ts';
import { type Family, served } from './hostile-page.ts';

/** @param families by name; no two pages may want the same path for different files */
export async function serveHostilePages(families: Record<string, Family>): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  for (const [name, family] of Object.entries(families))
    family.forEach((page, i) => {
      for (const [path, body] of [[`/${name}/${i}`, served(page)] as const, ...Object.entries(page.files ?? {})]) {
        if (pages.has(path) && JSON.stringify(pages.get(path)) !== JSON.stringify(body)) throw new Error(`two files are called ${path}`);
        pages.set(path, body);
      }
    });
  const server = await servePages((path) => {
    const found = pages.get(path);
    if (found === undefined) return undefined;
    // the same server by its number is another site
    const fill = (text: string): string => text.replaceAll('OTHER', server.origin.replace('localhost', '127.0.0.1'));
    return typeof found === 'string' ? fill(found) : { ...found, body: fill(found.body) };
  });
  return server;
}
