/** Serves pages to a browser on this machine: content scripts do not run on file addresses without the user's leave. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** "http://localhost:PORT" */
  origin: string;
  close(): Promise<void>;
}

/** A page as text, or with headers of its own. */
export type ServedPage = string | { body: string; type?: string; headers?: Record<string, string> };

/** @param page called with the path, such as "/article.html"; undefined answers 404 */
export async function servePages(page: (path: string) => ServedPage | undefined): Promise<PageServer> {
  const server = createServer((request, response) => {
    const found = page(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { body, type = 'text/html; charset=utf-8', headers = {} } = typeof found === 'string' ? { body: found } : found;
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
